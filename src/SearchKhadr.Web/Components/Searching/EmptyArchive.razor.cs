using Microsoft.AspNetCore.Components;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>The first thing one sees: how to put something in.</summary>
public sealed partial class EmptyArchive
{
    /// <summary>Where the index is kept.</summary>
    [Parameter, EditorRequired]
    public required string IndexDirectory { get; set; }
}
