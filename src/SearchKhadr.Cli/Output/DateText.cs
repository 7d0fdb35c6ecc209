using System.Globalization;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Cli.Output;

/// <summary>Says a date as exactly as it is known.</summary>
internal static class DateText
{
    private const int DayChars = 10;

    /// <summary><c>26 October 2010</c>, <c>October 2010</c>, <c>2010 (day not known)</c> or <c>no date</c>.</summary>
    public static string Of(ArticleDate date) =>
        date.Precision switch
        {
            DatePrecision.Day => In(date, "yyyy-MM-dd", "d MMMM yyyy"),
            DatePrecision.Month => In(date, "yyyy-MM", "MMMM yyyy"),
            DatePrecision.Year => $"{date.Value} (day not known)",
            _ => "no date",
        };

    /// <summary>When a comment was written, as exactly as its page says; null where it does not.</summary>
    public static string? OfTime(CommentHit hit)
    {
        if (
            hit.Time is not { Length: >= DayChars } time
            || !DateOnly.TryParseExact(
                time.AsSpan(0, DayChars),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
            return hit.Time ?? hit.TimeText;
        var shown = day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return time.Length > DayChars + 1 ? $"{shown}, {time[(DayChars + 1)..]}" : shown;
    }

    private static string In(ArticleDate date, string format, string shown) =>
        DateOnly
            .ParseExact(date.Value!, format, CultureInfo.InvariantCulture)
            .ToString(shown, CultureInfo.InvariantCulture);
}
