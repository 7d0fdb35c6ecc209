using System.Globalization;
using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Dates;

/// <summary>Reads the time of day that stands beside a date.</summary>
internal static class ClockTime
{
    /// <summary>The hour stands at most this far behind a date. <b>Units</b> chars.</summary>
    private const int LongestLead = 64;

    /// <summary>Gives <c>HH:mm[:ss][Z|+hh:mm]</c> or null, and widens the date's span over what was read.</summary>
    public static string? Around(string text, ref int startChar, ref int endChar)
    {
        if (Digits.AreIn(text.AsSpan(endChar, Math.Min(LongestLead, text.Length - endChar))))
        {
            var behind = DatePatterns.TimeBehind.Match(text, endChar);
            if (!behind.Success)
                behind = DatePatterns.HourBehind.Match(text, endChar);
            if (behind.Success && Format(behind) is { } after)
            {
                endChar = behind.Index + behind.Length;
                return after;
            }
        }

        const int longestTime = 48;
        var from = Math.Max(0, startChar - longestTime);
        var front = DatePatterns.TimeInFront.Match(text[from..startChar]);
        if (!front.Success || Format(front) is not { } before)
            return null;

        startChar = from + front.Index;
        return before;
    }

    /// <summary>The time in the groups hour, min, sec, am, pm, zone and offset; null where it is none.</summary>
    public static string? Format(Match match)
    {
        var hour = DateParser.Number(match.Groups["hour"]);
        var minute = DateParser.Number(match.Groups["min"]);
        var isBefore = match.Groups["am"].Success;
        var isAfter = match.Groups["pm"].Success;
        if (hour > 23 || minute > 59 || (isBefore && hour > 12))
            return null;
        // "15:20 pm" says the half of the day again.
        if ((isBefore || isAfter) && hour <= 12)
            hour = (hour % 12) + (isAfter ? 12 : 0);

        var time = string.Create(CultureInfo.InvariantCulture, $"{hour:D2}:{minute:D2}");
        if (match.Groups["sec"].Success)
            time += string.Create(
                CultureInfo.InvariantCulture,
                $":{DateParser.Number(match.Groups["sec"]):D2}"
            );
        return time + Zone(match);
    }

    private static string Zone(Match match)
    {
        if (!match.Groups["offset"].Success)
            return match.Groups["zone"].Success ? "Z" : "";
        var offset = match.Groups["offset"].Value;
        var digits = offset[1..].Replace(":", "", StringComparison.Ordinal);
        digits = digits.Length <= 2 ? digits.PadLeft(2, '0') + "00" : digits.PadLeft(4, '0');
        return $"{offset[0]}{digits[..2]}:{digits[2..]}";
    }
}
