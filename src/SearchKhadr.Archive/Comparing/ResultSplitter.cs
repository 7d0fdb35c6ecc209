using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Lucene.Facets;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Comparing;

/// <summary>Parts a result by outlet or by year, and counts beside it what is there to be found.</summary>
internal static class ResultSplitter
{
    /// <summary>The parts of a result.</summary>
    public static SplitResult Of(OpenIndex index, SearchPlan plan, SplitBy by, CancellationToken cancellation)
    {
        var filter = PlanQueries.Filter(plan);
        var held = index.Searcher.Collect(filter ?? PlanQueries.Everything, cancellation);
        var found = plan.Text is null
            ? held
            : index.Searcher.Collect(Matching(plan.Text, filter), cancellation);
        var field = by == SplitBy.Outlet ? FieldNames.Outlet : FieldNames.PublishedYear;
        var matches = Count(index.Reader, found, field, cancellation);
        var parts = Count(index.Reader, held, field, cancellation)
            .Select(pair => new SplitPart(
                pair.Key,
                matches.GetValueOrDefault(pair.Key),
                pair.Value,
                Narrow(plan.Request, by, pair.Key)
            ));
        return new SplitResult(plan.Request, by, found.Count, held.Count, [.. InOrder(parts, by)]);
    }

    /// <summary>The parts of nothing.</summary>
    public static SplitResult None(SearchPlan plan, SplitBy by) => new(plan.Request, by, 0, 0, []);

    private static Query Matching(Query text, Query? filter) =>
        filter is null ? text : BooleanQuery.All(text, filter);

    private static Dictionary<string, int> Count(
        IndexReader reader,
        DocSet docs,
        string field,
        CancellationToken cancellation
    )
    {
        var counts = FacetCounts.Of(reader, docs, field, cancellation);
        var values = counts.Values.ToDictionary(
            value => value.Value,
            value => value.Count,
            StringComparer.Ordinal
        );
        if (counts.MissingCount > 0)
            values[FacetValue.Unknown] = values.GetValueOrDefault(FacetValue.Unknown) + counts.MissingCount;
        return values;
    }

    private static IOrderedEnumerable<SplitPart> InOrder(IEnumerable<SplitPart> parts, SplitBy by)
    {
        var known = parts.OrderBy(part => part.Value == FacetValue.Unknown);
        return by == SplitBy.Year
            ? known.ThenBy(part => part.Value, StringComparer.Ordinal)
            : known
                .ThenByDescending(part => part.Matches)
                .ThenByDescending(part => part.Held)
                .ThenBy(part => part.Value, StringComparer.Ordinal);
    }

    // A part lies inside what was asked for, so its own value replaces what was chosen of the same kind.
    private static SearchRequest Narrow(SearchRequest request, SplitBy by, string value)
    {
        var first = request with { Page = 1 };
        if (by == SplitBy.Outlet)
            return first with
            {
                Choices =
                [
                    .. request.Choices.Where(choice => choice.Facet != FacetNames.Outlet || choice.Excluded),
                    new FacetChoice(FacetNames.Outlet, value),
                ],
            };
        if (value == FacetValue.Unknown)
            return first with { From = null, To = null, Undated = true };
        return first with { From = Later(request.From, value), To = Earlier(request.To, value) };
    }

    private static string Later(string? from, string year) =>
        from is not null && from.StartsWith(year, StringComparison.Ordinal) ? from : year;

    private static string Earlier(string? to, string year) =>
        to is not null && to.StartsWith(year, StringComparison.Ordinal) ? to : year;
}
