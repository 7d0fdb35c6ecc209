using System.Globalization;
using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Live;

/// <summary>Reads the times that stand in front of a live blog's entries.</summary>
internal static partial class EntryClock
{
    private const int LeastEntries = 4;
    private const int HoursOfHalf = 12;

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>
    /// The entries of a text whose paragraphs open with times of day that run one way: "10.42am: The jury is back."
    /// Empty for any other text.
    /// </summary>
    public static List<LiveEntry> EntriesOf(IReadOnlyList<string> paragraphs)
    {
        var entries = new List<LiveEntry>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (Opening.Match(paragraphs[i]) is { Success: true } match && Format(match) is { } time)
                entries.Add(new LiveEntry(i, time, match.Groups["all"].Value.Trim()));
        }

        return entries.Count >= LeastEntries && RunOneWay(entries) ? entries : [];
    }

    /// <summary>Whether a line says when, and nothing else: "10.42am BST", "Updated at 14:05".</summary>
    public static bool IsAlone(string line) => Alone.IsMatch(line);

    /// <summary>A line's time of day as <c>HH:mm</c>, or null.</summary>
    public static string? Iso(string line) =>
        Anywhere.Match(line) is { Success: true } match ? Format(match) : null;

    /// <summary>A story may name an hour here and there; a live blog's hours run down the page, or up.</summary>
    private static bool RunOneWay(List<LiveEntry> entries)
    {
        var down = 0;
        var up = 0;
        for (var i = 1; i < entries.Count; i++)
        {
            var order = string.CompareOrdinal(entries[i].Time, entries[i - 1].Time);
            down += order < 0 ? 1 : 0;
            up += order > 0 ? 1 : 0;
        }

        // Midnight may be passed once.
        return Math.Min(down, up) <= 1;
    }

    private static string? Format(Match match)
    {
        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        if (match.Groups["half"].Success)
        {
            if (hour is < 1 or > HoursOfHalf)
                return null;
            hour = (hour % HoursOfHalf) + (match.Groups["half"].ValueSpan[0] is 'p' or 'P' ? HoursOfHalf : 0);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{hour:D2}:{match.Groups["min"].ValueSpan}");
    }

    private const string Time =
        @"(?<all>(?<hour>[01]?\d|2[0-3])\s?[:.h]\s?(?<min>[0-5]\d)(\s?(?<half>[ap])\.?m\b\.?)?(\s?\(?(GMT|BST|UTC|[ECMP][SD]?T|CES?T|MESZ|MEZ|Uhr|IST|AES?T|AEDT)\b\)?)?)";

    [GeneratedRegex(@"^\W{0,2}" + Time + @"\s?([:–—|\]-]|\.\s|$|\s(?=\p{Lu}))", Options)]
    private static partial Regex Opening { get; }

    [GeneratedRegex(
        @"^\W*(updated|posted|published|at|um|à|le|mis à jour|aktualisiert|\s)*"
            + Time
            + @"\W*([\p{L}\d .,/-]{0,24})$",
        Options
    )]
    private static partial Regex Alone { get; }

    [GeneratedRegex(@"(?<![\d.:])" + Time + @"(?![\d:])", Options)]
    private static partial Regex Anywhere { get; }
}
