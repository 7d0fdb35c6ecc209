using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>Takes clock times, ages and weekdays out of an attribution, so that the name is left.</summary>
internal static partial class CommentClock
{
    public static string Strip(string line) => Pattern().Replace(line, " ");

    /// <summary>The first clock time, age or weekday in a line, or null.</summary>
    public static string? Find(string line) =>
        Pattern().Match(line) is { Success: true } match ? match.Value.Trim() : null;

    /// <summary>Whether a line writes a date as 30/09/2012, which tells how the ones beside it are meant.</summary>
    public static bool PutsDayFirst(string line) => DayFirst().IsMatch(line);

    [GeneratedRegex(
        @"\b(1[3-9]|2\d|3[01])[/.-](0?[1-9]|1[0-2])[/.-](19|20)\d\d\b",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"\(?\b\d{1,2}:\d{2}(:\d{2})?\s*([ap]\.?m\b\.?)?(\s*[A-Z]{2,4}\b)?\)?|\(?\b(about )?(\d+|an?|one)\s+(second|minute|min|hour|hr|day|week|month|year)s?(,? \d+ \w+)?\s+ago\b\)?"
            + @"|\bil y a \d+ \p{L}+|\bvor \d+ \p{L}+|\byesterday\b|\b\d{1,2}[./]\d{1,2}[./]\d{2}\b|\b(mon|tues|wednes|thurs|fri|satur|sun)day\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Pattern();
}
