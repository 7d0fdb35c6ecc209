using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Components.Exporting;

/// <summary>What can be done with results beside reading them: compared, and taken along.</summary>
public sealed partial class ResultTools
{
    /// <summary>The search.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }
}
