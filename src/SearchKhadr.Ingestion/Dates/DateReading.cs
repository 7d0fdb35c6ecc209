using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Dates;

/// <summary>A date found in a text.</summary>
/// <param name="Raw">The characters it was read from, its time of day included.</param>
/// <param name="Value"><c>2010-10-26</c>, <c>2010-10</c> or <c>2010</c>.</param>
/// <param name="Precision">How much of it is known; never none.</param>
/// <param name="TimeOfDay"><c>09:14</c>, <c>09:14:00</c>, with <c>Z</c> or <c>-04:00</c> only where stated; or null.</param>
/// <param name="StartChar">Where <paramref name="Raw"/> begins in the text.</param>
internal sealed record DateReading(
    string Raw,
    string Value,
    DatePrecision Precision,
    string? TimeOfDay,
    int StartChar
)
{
    public int EndChar => StartChar + Raw.Length;

    /// <summary>The date, with its time of day where there is one, in ISO 8601.</summary>
    public string Iso => TimeOfDay is null ? Value : Value + "T" + TimeOfDay;

    public DateCandidate ToCandidate(DateSource source, bool isUpdated = false) =>
        new(Raw, Value, Precision, source, isUpdated);
}
