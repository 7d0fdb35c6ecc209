using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Reading;

/// <summary>Finds where an article stands among the results, at any depth, without reading the results.</summary>
internal static class PlaceFinder
{
    /// <summary>The place and its neighbours; null where the search does not find the article.</summary>
    public static ResultPlace? Of(OpenIndex index, string id, SearchPlan plan, CancellationToken cancellation)
    {
        if (ArticleHeads.Find(index.Searcher, id) is not { } docId)
            return null;
        var kept = PlanQueries.Filter(plan) is { } filter
            ? index.Searcher.Collect(filter, cancellation)
            : null;
        // What was typed is scored by itself, as the results are, so that ranks are theirs to the last bit.
        var collector = new PlaceCollector(plan.Order, docId, kept);
        index.Searcher.Search(PlanQueries.Text(plan), collector, cancellation);
        return collector.Position == 0
            ? null
            : new ResultPlace(
                collector.Position,
                collector.Total,
                NeighbourOf(index, collector.Previous),
                NeighbourOf(index, collector.Next)
            );
    }

    private static ResultNeighbour? NeighbourOf(OpenIndex index, int? docId)
    {
        if (docId is not { } doc)
            return null;
        var head = ArticleHeads.Read(index.Reader, doc);
        return new ResultNeighbour(head.Id, head.Headline);
    }
}
