using System.Globalization;
using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Dates;

/// <summary>Reads the time of day that stands beside a date.</summary>
internal static class ClockTime
{
    /// <summary>Gives <c>HH:mm[:ss][Z|+hh:mm]</c> or null, and widens the date's span over what was read.</summary>
    public static string? Around(string text, ref int startChar, ref int endChar)
    {
        var behind = DatePatterns.TimeBehind.Match(text, endChar);
        if (!behind.Success)
            behind = DatePatterns.HourBehind.Match(text, endChar);
        if (behind.Success && Format(behind) is { } after)
        {
            endChar = behind.Index + behind.Length;
            return after;
        }

        const int longestTime = 40;
        var from = Math.Max(0, startChar - longestTime);
        var front = DatePatterns.TimeInFront.Match(text[from..startChar]);
        if (!front.Success || Format(front) is not { } before)
            return null;

        startChar = from + front.Index;
        return before;
    }

    private static string? Format(Match match)
    {
        var hour = DateParser.Number(match.Groups["hour"]);
        if (match.Groups["half"].Success)
        {
            if (hour is < 1 or > 12)
                return null;
            hour = (hour % 12) + (match.Groups["half"].ValueSpan is "p" or "P" ? 12 : 0);
        }

        var time = string.Create(
            CultureInfo.InvariantCulture,
            $"{hour:D2}:{DateParser.Number(match.Groups["min"]):D2}"
        );
        if (match.Groups["sec"].Success)
            time += ":" + match.Groups["sec"].Value;
        return time + Zone(match.Groups["zone"]);
    }

    private static string Zone(Group group)
    {
        if (!group.Success)
            return "";
        var zone = group.Value;
        if (char.IsLetter(zone[0]))
            return "Z";
        return zone.Contains(':', StringComparison.Ordinal) ? zone : zone.Insert(3, ":");
    }
}
