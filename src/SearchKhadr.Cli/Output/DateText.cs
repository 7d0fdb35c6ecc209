using System.Globalization;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Cli.Output;

/// <summary>Says a date as exactly as it is known.</summary>
internal static class DateText
{
    /// <summary><c>26 October 2010</c>, <c>October 2010</c>, <c>2010 (day not known)</c> or <c>no date</c>.</summary>
    public static string Of(ArticleDate date) =>
        date.Precision switch
        {
            DatePrecision.Day => In(date, "yyyy-MM-dd", "d MMMM yyyy"),
            DatePrecision.Month => In(date, "yyyy-MM", "MMMM yyyy"),
            DatePrecision.Year => $"{date.Value} (day not known)",
            _ => "no date",
        };

    private static string In(ArticleDate date, string format, string shown) =>
        DateOnly
            .ParseExact(date.Value!, format, CultureInfo.InvariantCulture)
            .ToString(shown, CultureInfo.InvariantCulture);
}
