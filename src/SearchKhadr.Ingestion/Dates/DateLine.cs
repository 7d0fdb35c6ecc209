using System.Text;
using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Dates;

/// <summary>A line that tells when the page was published or changed.</summary>
/// <param name="Dates">What it tells, in the order of the line.</param>
/// <param name="Readings">The same dates, with their times of day.</param>
/// <param name="Rest">What else stands in it, such as the outlet; empty where nothing does.</param>
internal sealed partial record DateLine(
    IReadOnlyList<DateCandidate> Dates,
    IReadOnlyList<DateReading> Readings,
    string Rest
)
{
    private const int LongestLine = 220;

    /// <summary>Null where the line has no date.</summary>
    public static DateLine? TryRead(string line, DateParser dates, bool dayFirst = false)
    {
        if (line.Length > LongestLine)
            return null;

        var readings = dates.FindAll(line, dayFirst);
        if (readings.Count == 0)
            return null;

        var candidates = new List<DateCandidate>();
        var rest = new StringBuilder();
        var from = 0;
        foreach (var reading in readings)
        {
            var before = line[from..reading.StartChar];
            candidates.Add(reading.ToCandidate(DateSource.Visible, UpdateWord.IsMatch(before)));
            rest.Append(before).Append(' ');
            from = reading.EndChar;
        }

        rest.Append(line.AsSpan(from));
        var words = Labels.Replace(rest.ToString(), " ");
        return new(candidates, readings, words.Trim([.. " ,;:|•·–—-/()[]."]));
    }

    [GeneratedRegex(
        @"\b(?:updated|modified|revised|edited|changed|corrected|mis\s*e?\s+à\s+jour|modifié|actualisé|aktualisiert|actualizado|aggiornato)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex UpdateWord { get; }

    /// <summary>The words that stand around dates and say nothing more.</summary>
    [GeneratedRegex(
        @"\b(?:(?:first\s+|last\s+|originally\s+)?(?:published|posted|updated|modified|created|revised|issued|filed|printed)"
            + @"|publishing\s+date|publication\s+date|date|dated|pub(?:lish)?\s+date|mise?\s+(?:en\s+ligne|à\s+jour)|publiée?|"
            + @"modifiée?|parue?|actualisée?|dernière|modification|date\s+de\s+publication|écrite?|on|at|le|à|the|am|pm|"
            + @"\d{1,3}\s*min(?:ute)?s?\s*(?:read|de\s+lecture)?|read|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|tues|wed|thu|thurs|fri|sat|sun|"
            + @"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|"
            + @"lunes|martes|miércoles|jueves|viernes|sábado|domingo|[ECMPA][SD]?T|GMT|UTC|HNE|HAE|heures?|\d{1,2}[:h.]\d{2}|noon|midnight)(?![\p{L}\d])\.?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Labels { get; }
}
