using System.Globalization;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Web.Wording;

/// <summary>Dates in words, never more exact than they are known.</summary>
internal static class DateWords
{
    /// <summary>The language that dates are written in.</summary>
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary><c>26 October 2010</c>, <c>October 2010</c>, <c>2010 (day not known)</c> or <c>no date</c>.</summary>
    public static string Of(ArticleDate date) =>
        date.Precision switch
        {
            DatePrecision.Day when TryDay(date.Value, out var day) => day.ToString("d MMMM yyyy", English),
            DatePrecision.Month when TryMonth(date.Value, out var month) => month.ToString(
                "MMMM yyyy",
                English
            ),
            DatePrecision.Year when date.Value is not null => $"{date.Value} (day not known)",
            DatePrecision.None => "no date",
            _ => date.Value ?? "no date",
        };

    /// <summary>Where a date was read, as the end of a sentence; null where there is none.</summary>
    public static string? Where(DateSource source) =>
        source switch
        {
            DateSource.Catalog => "from the catalog",
            DateSource.Metadata => "from the page’s metadata",
            DateSource.Visible => "from the text on the page",
            DateSource.Url => "from the page’s address",
            DateSource.Inferred => "worked out from other facts",
            _ => null,
        };

    /// <summary>A histogram bar's value in words: <c>2010</c> or <c>October 2010</c>.</summary>
    public static string OfBar(string value) =>
        TryMonth(value, out var month) ? month.ToString("MMMM yyyy", English) : value;

    /// <summary>A bar's label where space is short: <c>2010</c> or <c>Oct</c>.</summary>
    public static string Short(string value) =>
        TryMonth(value, out var month) ? month.ToString("MMM", English) : value;

    /// <summary>A comment's time, in the zone in which it is stated; as written where it cannot be read.</summary>
    public static string OfTime(string time)
    {
        if (TryDay(time, out var day))
            return day.ToString("d MMMM yyyy", English);
        return DateTimeOffset.TryParse(
            time,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var moment
        )
            ? moment.ToString("d MMMM yyyy, HH:mm", English)
            : time;
    }

    private static bool TryDay(string? value, out DateOnly day) =>
        DateOnly.TryParseExact(
            value,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out day
        );

    private static bool TryMonth(string? value, out DateOnly month) =>
        DateOnly.TryParseExact(
            value,
            "yyyy-MM",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out month
        );
}
