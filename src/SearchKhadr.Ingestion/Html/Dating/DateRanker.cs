using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>Orders the values a page gives by how likely each is the day it was published.</summary>
/// <remarks>
/// A linear model over <see cref="DateItem.Features"/>; its weights stand in <c>DateWeights.txt</c>, one name and number
/// a line, and are made by <c>SearchKhadr.Benchmarks train-dates</c>.
/// </remarks>
internal sealed class DateRanker(FeatureWeights weights)
{
    /// <summary>A page may lie in the folders of the day on which it was begun. <b>Units</b> days.</summary>
    private const int DaysOfDrafts = 60;

    /// <summary>For so long an article is still worked on after it appeared. <b>Units</b> days.</summary>
    private const int DaysOfWork = 7;

    /// <summary>The ranker with the weights that the product ships.</summary>
    public static DateRanker Shipped { get; } =
        new(FeatureWeights.Load($"{typeof(DateRanker).Namespace}.DateWeights.txt"));

    /// <summary>The likeliest value; null where there is none that tells of the page itself.</summary>
    /// <remarks>A month or a year gives way to a day in it that stands at the article or in what it tells programs.</remarks>
    public DateItem? Best(IReadOnlyList<DateItem> items)
    {
        var ranked = Eligible(items).OrderByDescending(item => weights.Score(item.Features)).ToList();
        return ranked is [{ Day: null } vague, .. var others]
            ? others.Find(item => item.Day is not null && item.IsOfArticle && IsIn(item, vague)) ?? vague
            : ranked.FirstOrDefault();
    }

    private static bool IsIn(DateItem day, DateItem span) =>
        day.Value.StartsWith(span.Value, StringComparison.Ordinal);

    /// <summary>The values that may be the publication's.</summary>
    /// <remarks>
    /// A day that is only told as that of a change stands back where another is told as that of publishing, or is shown
    /// and the change is not. So does one that is told as that of a change and lies before the publication, for something
    /// else was changed, or beside a publication that a reader is shown too, or within days of it. A day long behind the
    /// one whose folders the page lies in is that on which an old page was dated anew. What stands far from the article
    /// counts only where no publication is told.
    /// </remarks>
    private static List<DateItem> Eligible(IReadOnlyList<DateItem> items)
    {
        var own = items.Where(static item => item.Clues.Any(static clue => clue.IsOwn)).ToList();
        if (own.Find(static item => item.IsFolder)?.Day is { } folder)
            own.RemoveAll(item => item.Day?.DayNumber > folder.DayNumber + DaysOfDrafts);
        if (own.Find(static item => item.IsSaidFirst)?.Day is { } original)
            own.RemoveAll(item => item.Day > original);
        var shown = own.FindAll(static item => item.IsShownAsOwn);
        if (shown.Count > 0)
            own.RemoveAll(item => item.IsUnseenChange && !shown.TrueForAll(span => IsIn(item, span)));
        var first = own.Where(static item => item.IsTold)
            .MinBy(static item => item.Value, StringComparer.Ordinal);
        if (first is null)
            return own;
        var changes = own.FindAll(item => !item.IsTold && IsChange(item, first));
        own.RemoveAll(item =>
            changes.Contains(item) || IsAnew(item, first, changes) || IsSpanOf(item, changes)
        );
        if (first.Day is not null)
            own.RemoveAll(static item => item.IsAside);
        return own;
    }

    private static bool IsChange(DateItem item, DateItem published) =>
        item.Clues.Where(static clue => clue.IsOwn).All(static clue => clue.IsModified)
        || (
            item.Clues.Any(static clue => clue.IsModified)
            && (
                string.CompareOrdinal(item.Value, published.Value) < 0
                || published.IsToldAndShown
                || item.Day?.DayNumber - published.Day?.DayNumber <= DaysOfWork
            )
        );

    /// <summary>Whether an old page that was changed before is only told to be published later.</summary>
    private static bool IsAnew(DateItem item, DateItem published, List<DateItem> changes) =>
        item != published
        && item.Clues.All(static clue => clue.TellsPublication && clue.Block < 0)
        && changes.Exists(change =>
            string.CompareOrdinal(change.Value, item.Value) < 0
            && string.CompareOrdinal(change.Value, published.Value) > 0
        );

    /// <summary>Whether it is the month or the year of a change.</summary>
    private static bool IsSpanOf(DateItem item, List<DateItem> changes) =>
        item is { Day: null, IsTold: false } && changes.Exists(change => IsIn(change, item));
}
