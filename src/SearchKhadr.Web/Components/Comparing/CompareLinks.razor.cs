using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Components.Comparing;

/// <summary>The ways from results to their comparison.</summary>
public sealed partial class CompareLinks
{
    /// <summary>The search.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }
}
