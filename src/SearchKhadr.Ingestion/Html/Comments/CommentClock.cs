using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>Takes clock times, ages and weekdays out of an attribution, so that the name is left.</summary>
internal static partial class CommentClock
{
    public static string Strip(string line) => Pattern().Replace(line, " ");

    [GeneratedRegex(
        @"\(?\b\d{1,2}:\d{2}(:\d{2})?\s*([ap]\.?m\b\.?)?(\s*[A-Z]{2,4}\b)?\)?|\(?\b(about )?(\d+|an?|one)\s+(second|minute|min|hour|hr|day|week|month|year)s?(,? \d+ \w+)?\s+ago\b\)?"
            + @"|\bil y a \d+ \p{L}+|\bvor \d+ \p{L}+|\byesterday\b|\b\d{1,2}[./]\d{1,2}[./]\d{2}\b|\b(mon|tues|wednes|thurs|fri|satur|sun)day\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Pattern();
}
