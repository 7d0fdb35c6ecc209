using System.Globalization;
using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Assembling;

/// <summary>A day before which a page cannot have been written.</summary>
/// <param name="Day">The day.</param>
/// <param name="Evidence">The words of the page that date it.</param>
internal sealed partial record EarliestDay(DateOnly Day, string Evidence)
{
    /// <summary>A longer text would be searched at a cost that its date is not worth.</summary>
    private const int MostParagraphs = 400;

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>
    /// The youngest day that captions or the body tell of as past: a photograph's, or that of a sentence which does not
    /// speak of what is to come. A month dates from its first day. Null where nothing is dated.
    /// </summary>
    public static EarliestDay? In(PageDraft draft, DateParser dates)
    {
        EarliestDay? latest = null;
        foreach (var caption in draft.Captions)
            Look(caption.Text, "caption", isSure: true);
        foreach (var block in draft.Body.Take(MostParagraphs))
            Look(block.Text, "body", isSure: false);
        return latest;

        void Look(string text, string place, bool isSure)
        {
            foreach (var reading in dates.FindAll(text))
            {
                if (DayOf(reading) is not { } day || day <= latest?.Day)
                    continue;
                if (isSure || !IsToCome.IsMatch(AroundIt(text, reading)))
                    latest = new(day, $"{place}: {reading.Raw}");
            }
        }
    }

    private static DateOnly? DayOf(DateReading reading) =>
        reading.Precision switch
        {
            DatePrecision.Day => DateOnly.ParseExact(reading.Value, "O", CultureInfo.InvariantCulture),
            DatePrecision.Month => DateOnly.ParseExact(
                reading.Value + "-01",
                "O",
                CultureInfo.InvariantCulture
            ),
            _ => null,
        };

    /// <summary>The sentence without the date itself: May is a month there, and a plan elsewhere.</summary>
    private static string AroundIt(string text, DateReading reading)
    {
        var start = text.AsSpan(0, reading.StartChar).LastIndexOfAny('.', '!', '?') + 1;
        var length = text.AsSpan(reading.EndChar).IndexOfAny('.', '!', '?');
        var end = length < 0 ? text.Length : reading.EndChar + length;
        return string.Concat(text.AsSpan(start..reading.StartChar), "; ", text.AsSpan(reading.EndChar..end));
    }

    /// <summary>Words of a plan, a deadline, a date of expiry.</summary>
    [GeneratedRegex(
        @"\b(will|shall|would|could|may|might|should|going to|is to|are to|due|scheduled|slated|expected|expects?|plan(s|ned)?|until|till|by|before|"
            + @"from|deadline|expires?|expiry|next|upcoming|set (to|for)|postponed|adjourned|"
            + @"sera|seront|devrait|doit|prévue?s?|jusqu|avant|d’ici|d'ici|prochaine?|reportée?|"
            + @"wird|werden|soll(en|te)?|bis|ab|geplant|vorgesehen|nächste[rsnm]?|verschoben|"
            + @"será|serán|debe|previst[oa]s?|hasta|antes|próxim[oa]|sarà|saranno|entro|fino|prossim[oa])\b|['’]ll\b",
        Options
    )]
    private static partial Regex IsToCome { get; }
}
