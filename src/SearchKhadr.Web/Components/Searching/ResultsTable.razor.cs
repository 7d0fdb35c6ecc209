using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>The articles of a page, a line each.</summary>
public sealed partial class ResultsTable
{
    /// <summary>The articles.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<SearchHit> Hits { get; set; }

    /// <summary>The search that found them.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>The columns beside the headline: names of <see cref="ResultsView.AllColumns"/>.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Columns { get; set; }
}
