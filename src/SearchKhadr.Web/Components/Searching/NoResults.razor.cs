using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>What to do when nothing matches.</summary>
public sealed partial class NoResults
{
    /// <summary>Each condition of the search with what its removal would find.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Removal> Removals { get; set; }

    /// <summary>The search that found nothing.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>Other spellings that have hits.</summary>
    [Parameter]
    public IReadOnlyList<Spelling> Spellings { get; set; } = [];
}
