using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Reading;

/// <summary>The two halves of a plan as queries: what was typed, and what else narrows it.</summary>
internal static class PlanQueries
{
    /// <summary>Every article.</summary>
    public static Query Everything { get; } = new BooleanQuery([new(DocumentKind.Article.All, Occur.Filter)]);

    /// <summary>What was typed; everything where that is nothing.</summary>
    public static Query Text(SearchPlan plan) => plan.TextOrAll;

    /// <summary>What narrows the search beside the words; null where nothing does.</summary>
    public static Query? Filter(SearchPlan plan)
    {
        Query[] filters = [.. plan.Filters];
        return filters.Length == 0 ? null : BooleanQuery.All(filters);
    }
}
