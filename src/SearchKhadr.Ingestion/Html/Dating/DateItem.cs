using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>One value a page gives, with every place that gives it and what speaks for and against it.</summary>
/// <param name="Value"><c>2010-10-26</c>, <c>2010-10</c> or <c>2010</c>.</param>
/// <param name="Clues">The places, in page order; never empty.</param>
/// <param name="Features">Named facts that the ranker weighs; what is absent is 0.</param>
internal sealed record DateItem(
    string Value,
    IReadOnlyList<DateClue> Clues,
    IReadOnlyDictionary<string, double> Features
)
{
    /// <summary>The clue that tells most: its kind stands first in <see cref="ClueKind"/>.</summary>
    public DateClue Best { get; } = Clues.MinBy(static clue => clue.Kind)!;

    public DatePrecision Precision => Best.Reading.Precision;
}
