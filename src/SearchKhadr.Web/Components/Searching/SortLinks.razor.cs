using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>The orders of hits as links; the order never changes which hits there are.</summary>
public sealed partial class SortLinks
{
    private static IEnumerable<(SortOrder Sort, string Label)> Orders =>
        [
            (SortOrder.Relevance, Texts.ByRelevance),
            (SortOrder.Newest, Texts.ByNewest),
            (SortOrder.Oldest, Texts.ByOldest),
        ];

    /// <summary>The search that the page shows.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    // The one that a key goes on to.
    private SortOrder Next =>
        Request.Sort switch
        {
            SortOrder.Relevance => SortOrder.Newest,
            SortOrder.Newest => SortOrder.Oldest,
            _ => SortOrder.Relevance,
        };
}
