using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>Orders the values a page gives by how likely each is the day it was published.</summary>
/// <remarks>
/// A linear model over <see cref="DateItem.Features"/>; its weights stand in <c>DateWeights.txt</c>, one name and number
/// a line, and are made by <c>SearchKhadr.Benchmarks train-dates</c>.
/// </remarks>
internal sealed class DateRanker(FeatureWeights weights)
{
    /// <summary>The ranker with the weights that the product ships.</summary>
    public static DateRanker Shipped { get; } =
        new(FeatureWeights.Load($"{typeof(DateRanker).Namespace}.DateWeights.txt"));

    /// <summary>The likeliest value; null where there is none that tells of the page itself.</summary>
    /// <remarks>
    /// A day that is only told as that of a change stands back where another is told as that of publishing, and so does
    /// one that is told as that of a change and lies before the publication: something else was changed.
    /// </remarks>
    public DateItem? Best(IReadOnlyList<DateItem> items)
    {
        var own = items.Where(static item => item.Clues.Any(static clue => IsOwn(clue.Kind))).ToList();
        var told = own.Where(static item => item.Clues.Any(static clue => IsTold(clue.Kind))).ToList();
        if (told.Count == 0)
            return own.MaxBy(item => weights.Score(item.Features));

        var first = told.Min(static item => item.Value);
        return own.Where(item => told.Contains(item) || !IsChange(item, first!))
            .MaxBy(item => weights.Score(item.Features));
    }

    private static bool IsChange(DateItem item, string published) =>
        item.Clues.All(static clue => clue.IsModified)
        || (
            item.Clues.Any(static clue => clue.IsModified) && string.CompareOrdinal(item.Value, published) < 0
        );

    /// <summary>Whether a place tells of this page and not of another one or of a comment.</summary>
    private static bool IsOwn(ClueKind kind) => kind is not (ClueKind.Comment or ClueKind.Elsewhere);

    /// <summary>Whether a place says in so many words that it is the date of publishing.</summary>
    private static bool IsTold(ClueKind kind) =>
        kind
            is ClueKind.LinkedPublished
                or ClueKind.LinkedPagePublished
                or ClueKind.MetaPublished
                or ClueKind.MarkedPublished
                or ClueKind.SaidPublished;
}
