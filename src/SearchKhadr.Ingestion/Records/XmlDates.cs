using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Records;

/// <summary>Reads the dates of feeds and news items.</summary>
internal static class XmlDates
{
    private const int DayDigits = 8;

    /// <summary>The first of these that is a date; RSS writes them as mail does, NITF and NewsML without hyphens.</summary>
    public static IReadOnlyList<DateCandidate> Read(
        this DateParser dates,
        bool isUpdated,
        params string?[] written
    ) =>
        [
            .. written
                .Select(text => dates.Parse(Iso(text))?.ToCandidate(DateSource.Metadata, isUpdated))
                .OfType<DateCandidate>()
                .Take(1),
        ];

    /// <summary>A date in ISO 8601 where it is one of mail or without hyphens; else as it is.</summary>
    public static string? Iso(string? text) =>
        Capturing.Mime.MailDate.Iso(text)
        ?? (
            text is { Length: >= DayDigits } && text[..DayDigits].All(char.IsAsciiDigit)
                ? $"{text[..4]}-{text[4..6]}-{text[6..8]}"
                : text
        );
}
