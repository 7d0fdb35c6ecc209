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

    /// <summary>Whether its time is told in UTC, where the day may be another than where it was published.</summary>
    public bool IsUtc =>
        Reading.TimeOfDay is { } time
        && (time.EndsWith('Z') || time.EndsWith("+00:00", StringComparison.Ordinal));
}
