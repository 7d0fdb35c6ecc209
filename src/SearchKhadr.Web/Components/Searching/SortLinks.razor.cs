using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>The orders of hits as links; the order never changes which hits there are.</summary>
public sealed partial class SortLinks
{
    private static readonly (SortOrder Sort, string Label)[] Orders =
    [
        (SortOrder.Relevance, "Relevance"),
        (SortOrder.Newest, "Newest"),
        (SortOrder.Oldest, "Oldest"),
    ];

    /// <summary>The search that the page shows.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }
}
