using SearchKhadr.Ingestion.Dates;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>One place where a page gives a date.</summary>
/// <param name="Reading">The date.</param>
/// <param name="Kind">What kind of place it is.</param>
/// <param name="Evidence">The place in words: "meta article:published_time".</param>
/// <param name="Block">The block it stands in; -1 outside the text.</param>
internal sealed record DateClue(DateReading Reading, ClueKind Kind, string Evidence, int Block = -1)
{
    /// <summary>Whether it tells of a change and not of the first publication.</summary>
    public bool IsModified =>
        Kind
            is ClueKind.LinkedModified
                or ClueKind.MetaModified
                or ClueKind.MarkedModified
                or ClueKind.SaidModified;

    /// <summary>Whether its place says in so many words that it is the date of publishing.</summary>
    public bool TellsPublication =>
        Kind
            is ClueKind.LinkedPublished
                or ClueKind.LinkedPagePublished
                or ClueKind.MetaPublished
                or ClueKind.MarkedPublished
                or ClueKind.SaidFirst
                or ClueKind.SaidPublished;

    /// <summary>Whether its place tells of this page and not of another one or of a comment.</summary>
    public bool IsOwn => Kind is not (ClueKind.Comment or ClueKind.Elsewhere);

    /// <summary>Whether a reader sees it at the article.</summary>
    public bool IsShown =>
        !Evidence.EndsWith("attribute", StringComparison.Ordinal)
        && Kind
            is ClueKind.NamedNear
                or ClueKind.SaidFirst
                or ClueKind.SaidPublished
                or ClueKind.SaidModified
                or ClueKind.LineNear
                or ClueKind.LineAfter
                or ClueKind.Dateline
                or ClueKind.TeaserNear;

    /// <summary>Whether its time is told in UTC, where the day may be another than where it was published.</summary>
    public bool IsUtc =>
        Reading.TimeOfDay is { } time
        && (time.EndsWith('Z') || time.EndsWith("+00:00", StringComparison.Ordinal));
}
