using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>The orders of hits as links; the order never changes which hits there are.</summary>
/// <remarks>Where nothing is more relevant what comes first is called the newest, as it is.</remarks>
public sealed partial class SortLinks
{
    /// <summary>The search that the page shows.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>Whether what was typed says of one hit that it is more relevant than another.</summary>
    [Parameter, EditorRequired]
    public required bool Ranked { get; set; }

    private (SortOrder Sort, string Label)[] Orders =>
        Ranked
            ?
            [
                (SortOrder.Relevance, Texts.ByRelevance),
                (SortOrder.Newest, Texts.ByNewest),
                (SortOrder.Oldest, Texts.ByOldest),
            ]
            : [(SortOrder.Relevance, Texts.ByNewest), (SortOrder.Oldest, Texts.ByOldest)];

    private SortOrder Current =>
        !Ranked && Request.Sort == SortOrder.Newest ? SortOrder.Relevance : Request.Sort;

    // The one that a key goes on to.
    private SortOrder Next
    {
        get
        {
            var orders = Orders;
            var now = Array.FindIndex(orders, order => order.Sort == Current);
            return orders[(now + 1) % orders.Length].Sort;
        }
    }
}
