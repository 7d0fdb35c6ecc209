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

    /// <summary>The day; null where a month or a year is all that is known.</summary>
    public DateOnly? Day => DateItems.IsDay(Value) ? DateItems.Day(Value) : null;

    /// <summary>Whether the page lies in folders of this day: <c>/2010/10/26/</c>.</summary>
    public bool IsFolder =>
        Clues.Any(static clue => clue.Kind == ClueKind.Address && clue.Evidence.Count('/') == 2);

    /// <summary>Whether a place says in so many words that it is the date of publishing.</summary>
    public bool IsTold => Clues.Any(static clue => clue.TellsPublication);

    /// <summary>Whether metadata, an element or a line at the article gives it.</summary>
    public bool IsOfArticle =>
        Clues.Any(static clue =>
            clue.Kind <= ClueKind.TimeNear || (clue.IsShown && clue.Kind != ClueKind.TeaserNear)
        );

    /// <summary>Whether programs are told that it is the date of publishing, and readers are shown it.</summary>
    public bool IsToldAndShown =>
        Clues.Any(static clue => clue.TellsPublication && clue.Kind < ClueKind.SaidPublished)
        && Clues.Any(static clue => clue.IsShown);

    /// <summary>Whether the article says that it was first published then.</summary>
    public bool IsSaidFirst => Clues.Any(static clue => clue.Kind == ClueKind.SaidFirst);

    /// <summary>Whether a reader sees it at the article, and not as the date of a change.</summary>
    public bool IsShownAsOwn =>
        Clues.Any(static clue =>
            clue.Kind is ClueKind.NamedNear or ClueKind.LineNear or ClueKind.SaidPublished
        );

    /// <summary>Whether only programs are told of it, and as that of a change.</summary>
    public bool IsUnseenChange => Clues.All(static clue => clue is { IsModified: true, Block: < 0 });

    /// <summary>Whether every place that gives it stands apart from the article.</summary>
    public bool IsAside =>
        Clues.All(static clue =>
            clue.Kind
                is ClueKind.TimeFar
                    or ClueKind.NamedFar
                    or ClueKind.LineAfter
                    or ClueKind.LineFar
                    or ClueKind.LineInside
                    or ClueKind.Title
                    or ClueKind.Picture
                    or ClueKind.TeaserNear
                    or ClueKind.Elsewhere
                    or ClueKind.Comment
                    or ClueKind.Footer
        );

    public DatePrecision Precision => Best.Reading.Precision;
}
