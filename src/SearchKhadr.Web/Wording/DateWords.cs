using System.Globalization;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Web.Wording;

/// <summary>Dates in words, never more exact than they are known.</summary>
internal static class DateWords
{
    /// <summary><c>26 October 2010</c>, <c>October 2010</c>, <c>2010 (day not known)</c> or <c>no date</c>.</summary>
    public static string Of(ArticleDate date) =>
        date.Precision switch
        {
            DatePrecision.Day when TryDay(date.Value, out var day) => OfDay(day),
            DatePrecision.Month when TryMonth(date.Value, out var month) => OfMonth(month),
            DatePrecision.Year when date.Value is not null => Phrase.Of(Texts.YearOnly, date.Value),
            DatePrecision.None => Texts.NoDate,
            _ => date.Value ?? Texts.NoDate,
        };

    /// <summary>A day: <c>26 October 2010</c>; in French the first of a month is <c>1er</c>.</summary>
    public static string OfDay(DateOnly day)
    {
        var culture = ReaderLanguage.Culture;
        var isOrdinal = day.Day == 1 && ReaderLanguage.Tag == ReaderLanguage.French;
        return day.ToString(isOrdinal ? "d'er' MMMM yyyy" : "d MMMM yyyy", culture);
    }

    /// <summary>Where a date was read, as the end of a sentence; null where there is none.</summary>
    public static string? Where(DateSource source) =>
        source switch
        {
            DateSource.Catalog => Texts.DateFromCatalog,
            DateSource.Metadata => Texts.DateFromMetadata,
            DateSource.Visible => Texts.DateFromText,
            DateSource.Url => Texts.DateFromAddress,
            DateSource.Inferred => Texts.DateInferred,
            _ => null,
        };

    /// <summary>A histogram bar's value in words: <c>2010</c>, <c>October 2010</c> or <c>26 October 2010</c>.</summary>
    public static string OfBar(string value) =>
        TryDay(value, out var day) ? OfDay(day)
        : TryMonth(value, out var month) ? OfMonth(month)
        : value.EndsWith('s') ? Phrase.Of(Texts.Decade, value.TrimEnd('s'))
        : value;

    /// <summary>A range of which one end may be open: <c>from 2009</c>, <c>until October 2010</c>.</summary>
    public static string OfRange(string? from, string? to) =>
        (from, to) switch
        {
            (null, null) => "",
            _ when from == to => OfBar(from),
            (null, _) => Phrase.Of(TryDay(to, out _) ? Texts.UntilDay : Texts.Until, OfBar(to)),
            (_, null) => Phrase.Of(TryDay(from, out _) ? Texts.SinceDay : Texts.Since, OfBar(from)),
            _ => Phrase.Of(Texts.Range, OfBar(from), OfBar(to)),
        };

    /// <summary>A comment's time, in the zone in which it is stated; as written where it cannot be read.</summary>
    public static string OfTime(string time)
    {
        if (TryDay(time, out var day))
            return OfDay(day);
        return DateTimeOffset.TryParse(
            time,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var moment
        )
            ? $"{OfDay(DateOnly.FromDateTime(moment.DateTime))}, {moment.ToString("HH:mm", ReaderLanguage.Culture)}"
            : time;
    }

    private static string OfMonth(DateOnly month) => month.ToString("MMMM yyyy", ReaderLanguage.Culture);

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
