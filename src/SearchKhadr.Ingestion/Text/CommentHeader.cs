using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Comments;
using SearchKhadr.Ingestion.Dates;

namespace SearchKhadr.Ingestion.Text;

/// <summary>The line that says who wrote a comment, and when.</summary>
/// <param name="Author">The name as written.</param>
/// <param name="Time">ISO 8601; null where the line has none.</param>
/// <param name="InReplyTo">The name of the one it answers; null where it does not say.</param>
/// <param name="Rest">Words of the comment that stand on the same line; empty for a line of its own.</param>
/// <param name="IsCertain">Whether the line could hardly be anything else.</param>
internal sealed partial record CommentHeader(
    string Author,
    string? Time,
    string? InReplyTo,
    string Rest,
    bool IsCertain
)
{
    private const int LongestLine = 160;

    /// <summary>What stands in the place of a name, up to the first mark that ends a sentence; initials end none.</summary>
    private const string Name = @"(?:[^\u0001:.!?]|(?<=\b\p{L})\.){1,50}?";

    /// <summary>The time as written; null where the line has none.</summary>
    public string? TimeText { get; init; }

    /// <summary>A line of its own: "Ana says:", "Posted by Ana on July 1, 2008 at 6:02 AM", "Ana | July 1, 2008".</summary>
    public static CommentHeader? TryRead(string line, DateParser dates, bool dayFirst = false)
    {
        if (line.Length > LongestLine)
            return null;

        var mayTellTime = PlainWords.MayTellTime(line);
        if (!mayTellTime && !PlainWords.MaySaySo(line) && !Answers.IsMatch(line))
            return null;

        line = CommentNames.WithoutSite(WithoutNumber(line));
        var (when, date) = mayTellTime
            ? WhenIn(line = GluedDate.Replace(line, " "), dates, dayFirst)
            : default;
        var at = when is null ? -1 : line.IndexOf(when, StringComparison.Ordinal);
        var bare = at < 0 ? line : line[..at] + "\u0001" + line[(at + when!.Length)..];
        foreach (var pattern in at < 0 ? Timeless : Timed)
        {
            if ((pattern == Says || pattern == ByWhoSays) && !PlainWords.MaySaySo(bare))
                continue;
            var match = pattern.Match(bare);
            if (!match.Success)
                continue;

            var author = NameIn(match.Groups["name"].Value);
            if ((pattern == NameThenDate || pattern == DateThenNameSays) && !MayBeAuthor(author))
                continue;
            if (author.Length == 0 || author.Contains('\u0001', StringComparison.Ordinal))
                continue;
            var replyTo = match.Groups["to"] is { Success: true, Value: { } to } ? NameIn(to) : null;
            return new(author, date?.Iso, replyTo, "", IsCertain: true) { TimeText = when };
        }

        return null;
    }

    /// <summary>A line that opens with its author: "Ana (July 1, 2008): I think …", "Ana: I think …".</summary>
    public static CommentHeader? TryReadLead(string text, DateParser dates, bool dayFirst = false)
    {
        var match = Lead.Match(text);
        if (!match.Success)
            return null;

        var date = match.Groups["date"] is { Success: true, Value: { } when }
            ? dates.Find(when, dayFirst)
            : null;
        if (match.Groups["date"].Success && date is null)
            return null;

        return new(
            NameIn(match.Groups["name"].Value),
            date?.Iso,
            null,
            match.Groups["rest"].Value,
            date is not null
        );
    }

    /// <summary>
    /// A line that says who writes, and goes on with what is said: "2. PIET HOLM from Lower Quay writes: It was never late."
    /// </summary>
    /// <returns>Null for any other line; certain where it tells a place too.</returns>
    public static CommentHeader? TryReadWriting(string text) =>
        text[..Math.Min(text.Length, LongestLine)] is var head
        && head.Contains(':', StringComparison.Ordinal)
        && Writing.Match(head) is { Success: true } match
        && NameIn(match.Groups["name"].Value) is { Length: > 0 } name
        && MayBeAuthor(name)
            ? new(name, null, null, text[match.Length..], match.Groups["place"].Success)
            : null;

    /// <summary>A line without the number of its comment: "2. Ana", "#2 Ana".</summary>
    public static string WithoutNumber(string line) => Numbering.Replace(line, "");

    /// <summary>A short line that may be a name or a pseudonym: no sentence, few words.</summary>
    public static bool MayBeAuthor(string line) =>
        line.Length is > 0 and <= 40
        && line.Count(static c => c == ' ') <= 4
        && line.Any(char.IsLetterOrDigit)
        && !SentenceMark.IsMatch(Title.Replace(line, ""));

    /// <summary>"3 hours ago", "il y a 2 jours": a time that names no day.</summary>
    public static bool IsRelativeTime(string line) =>
        line.Length < 40
        && PlainWords.MayTellTime(line)
        && (
            RelativeTime.IsMatch(line)
            || (
                LooseTime.Match(line) is { Success: true, Index: < 4 } loose
                && loose.Length >= line.Length - 6
            )
            || (CommentClock.Find(line) is { } when && when.Length >= line.Length - 6)
        );

    /// <summary>Whether a line says that somebody said something.</summary>
    public static bool SaysSo(string line) => line.Length <= LongestLine && SaidWord.IsMatch(line);

    /// <summary>Whether a line over the head of a comment is the title of what it answers.</summary>
    public static bool IsTitleOfAnswer(string line) =>
        line.StartsWith("Re:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The verb by which a line says that somebody wrote; null where it does not.</summary>
    public static string? VerbIn(string line) =>
        line.Length <= LongestLine && SaidWord.Match(line) is { Success: true } match ? match.Value : null;

    /// <summary>Whether words in front of a date are the page's and name nobody: "Last updated".</summary>
    public static bool IsStatement(string author) => StatementWord.IsMatch(author);

    /// <summary>Whether a line tells a time that names no certain day.</summary>
    public static bool HasTime(string line) =>
        line.Length <= LongestLine
        && PlainWords.MayTellTime(line)
        && (LooseTime.IsMatch(line) || CommentClock.Tells(line));

    private static string NameIn(string name) => name.Trim([.. " ,:;|•·–—-/()[]@#\"“”"]);

    /// <summary>Patterns of lines that tell a time, and of those that tell none.</summary>
    private static readonly Regex[] Timed =
    [
        ByWhoSays,
        Says,
        PostedBy,
        NameThenDate,
        DateThenName,
        DateThenNameSays,
        ReplyingTo,
    ];

    private static readonly Regex[] Timeless = [ByWhoSays, Says, ReplyingTo];

    /// <summary>The time in a line as written, and the date where it is one.</summary>
    private static (string? When, DateReading? Date) WhenIn(string line, DateParser dates, bool dayFirst)
    {
        if (dates.Find(line, dayFirst) is { } date)
            return (date.Raw, date);
        var loose = LooseTime.Match(line);
        return (loose.Success ? loose.Value : CommentClock.Find(line), null);
    }

    [GeneratedRegex(
        @"^(?:#?\d{1,4}(?:[.):]|\s?[-–—])?\s+(?=\p{L})|comment\s+(?:no\.?\s*)?#?\d{1,4}\s*[:.-]?\s*)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Numbering { get; }

    [GeneratedRegex(
        @"^(?:Dr|Mr|Mrs|Ms|Prof|St|Rev)\.\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Title { get; }

    /// <summary>Where a name and a date stand with nothing between them: "Ana Ruiz10/28/12 5:33 PM".</summary>
    [GeneratedRegex(@"(?<=\p{L})(?=\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})")]
    private static partial Regex GluedDate { get; }

    /// <summary>"by Old Hand (31337) writes: on July 23, @10:07PM (#40112) Journal".</summary>
    [GeneratedRegex(
        @"^by\s+(?<name>[^\u0001:!?]{1,50}?)(?:\s+\(\d{1,12}\))?\s+(?:says|said|wrote|writes)\s*:(?:\s*(?:on|at)?\s*\u0001(?:\s*\(#?\d+\))?[^.!?]{0,40})?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ByWhoSays { get; }

    /// <summary>\u0001 stands where the date was.</summary>
    [GeneratedRegex(
        @"^(?:ο/η\s+)?(?<name>"
            + Name
            + @"(?:\s\p{Lu}\.)?)(?:\s+|(?<=[\u3040-\u9fff\uac00-\ud7af])|(?=[\u3040-\u9fff\uac00-\ud7af]))(?:sa(?=\s?(?:\.\.|…))|says|said|wrote|writes|commented|comments|replied|replies|responded|responds|adds|a\s+écrit|a\s+dit|écrit|dit|a\s+répondu|répond|a\s+commenté|schrieb|sagt|dice|dijo|escribió|ha\s+scritto|scrive|"
            + CommentWords.Said
            + @")"
            + @"(?:\s+(?:to|in\s+reply\s+to|à)\s+(?<to>[^\u0001:.!?]{1,50}?))?\s*(?:,|،|on|at|le|am|el|il|op|em|den|\(|-|–|—|\||•)*\s*\u0001?\s*(?:uhr)?\)?\s*[:：.…]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Says { get; }

    [GeneratedRegex(
        @"^(?:posted|comment(?:ed)?|submitted|written|left|sent|publié|posté|envoyé|écrit|commentaire|rédigé|by|par|"
            + CommentWords.Sent
            + @"|von|por|door|автор)\s*(?:by|from|par|de|"
            + CommentWords.By
            + @")?\s*:?\s+(?<name>[^\u0001:!?]{1,50}?)\s*(?:,|،|\bon\b|\bat\b|\ble\b|\bam\b|\bel\b|\bil\b|\bop\b|\bem\b|\(|-|–|—|\||•)*\s*\u0001\s*\)?\s*[:.]*(?:\s*(?:[A-Z]{2,4}))?(?:\s+[^.!?]{0,30})?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex PostedBy { get; }

    [GeneratedRegex(
        @"^(?<name>[^\u0001:!?]{1,50}?)(?:\s+(?:in\s+reply\s+to|replying\s+to|en\s+réponse\s+à|↪|>)\s+(?<to>[^\u0001:!?]{1,50}?))?(?:\s*(?:,|\||•|·|–|—|-|\(|/|∙|\bon\b|\ble\b|\bat\b|\bam\b|\bel\b|\bil\b|\bop\b|\bem\b|\bden\b|،|»)+\s*|\s+)\u0001\s*\)?\s*(?:(?:says|said|wrote|writes)\s*)?[:.]*(?:\s*(?:[A-Z]{2,4}))?(?:\s*(?:\(?permalink\)?|reply|#))*(?:\s*(?://|\||•|·)[^.!?]{0,40})?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NameThenDate { get; }

    [GeneratedRegex(
        @"^(?:on|le|at|posted)?\s*\u0001\s*,?\s*(?:\||•|–|—|-|\bby\b|\bpar\b)?\s*(?<name>[^\u0001:!?]{1,50}?)\s+(?:says|said|wrote|a\s+écrit|a\s+dit)\s*[:.…]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex DateThenName { get; }

    [GeneratedRegex(
        @"\b(?:says|said|wrote|writes|commented|replied|responds|schrieb|sagt|a\s+écrit|a\s+dit|dijo|escribió|ha\s+scritto|"
            + CommentWords.Said
            + @")(?![\p{L}\p{M}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex SaidWord { get; }

    [GeneratedRegex(
        @"^(?:last|first|updated?|published|posted(?:\s+on)?|created|date|filed|photo|photograph|image|video|since|from|on|in|the|by|until|copyright|©|printed|release|issue|vol|"
            + @"publié|mis|modifié|veröffentlicht|stand|aktualisiert|publicado|actualizado|pubblicato)\b|^\d|^\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex StatementWord { get; }

    /// <summary>"On October 29, 2012 at 2:35am, Rosa said...", "July 7, 2012 at 2:31 pm, Ana".</summary>
    [GeneratedRegex(
        @"^(?:on|le|at|posted|am)?\s*\u0001\s*(?:,|\||•|–|—|-|\bby\b|\bpar\b|\bvon\b)\s*(?<name>"
            + Name
            + @")(?:\s+(?:says|said|wrote|writes|schrieb|a\s+écrit))?\s*[:.…]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex DateThenNameSays { get; }

    /// <summary>A time that names no certain day: "Thursday, November 1 at 2:57 pm", "10/12/2012", "3 hours ago".</summary>
    [GeneratedRegex(
        @"(?:\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s*(?:at|@|,|-)?\s*\d{1,2}:\d{2}(?:\s*[ap]\.?m\.?)?"
            + @"|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b(?:,?\s*(?:at|@|-|um|à)?\s*\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?)?"
            + @"|\b(?:about\s+)?(?:\d{1,3}|an?)\s+(?:second|minute|min|hour|hr|day|week|month|year)s?\s+ago\b"
            + @"|\b(?:vor|hace|il\s+y\s+a|há|fa)\s+\d{1,3}\s+\p{L}{2,10}\b"
            + @"|\b(?:today|yesterday|gestern|heute|hier|ayer)(?:,?\s+(?:at|um|à)?\s*\d{1,2}:\d{2}(?:\s*[ap]\.?m\.?)?)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LooseTime { get; }

    [GeneratedRegex(
        @"^(?<name>[^\u0001:.!?]{1,50}?)\s+(?:in\s+reply\s+to|replying\s+to|en\s+réponse\s+à)\s+(?<to>[^\u0001:.!?]{1,50}?)\s*:?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ReplyingTo { get; }

    [GeneratedRegex(
        @"^(?<name>[\p{L}\d][^:.!?()\[\],—–]{0,38}?(?:\s\p{Lu}\.)?)\s*(?:[(\[,—–|]\s*(?<date>[^()\[\]|]{4,40}?\d[^()\[\]|]{0,20}?)[)\]]?\s*)?\s?(?::|—|–)\s+(?<rest>\S.*)$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Lead { get; }

    [GeneratedRegex(
        @"^(?:#?\d{1,4}(?:[.)]|\s?[-–—])?\s+)?(?<name>\p{L}[^:!?]{1,40}?)(?:\s+from\s+(?<place>(?-i:\p{Lu})[^:!?]{1,60}?))?\s+"
            + @"(?:writes|wrote|says|said|schreibt|écrit|escribe|scrive|escreve)\s?:\s*(?=\S)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Writing { get; }

    [GeneratedRegex(
        @"\b(?:in\s+reply\s+to|replying\s+to|en\s+réponse\s+à)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Answers { get; }

    [GeneratedRegex(@"[.!?…]$(?<!\b\p{Lu}\.)|[,;:]$|(?<!\b\p{Lu})\.\s|[!?]", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceMark { get; }

    [GeneratedRegex(
        @"^(?:about\s+|over\s+|il\s+y\s+a\s+|vor\s+|hace\s+)?(?:\d{1,3}|an?|une?)\s*(?:s|m|h|d|w|y|mo|secs?|mins?|hrs?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|secondes?|heures?|jours?|semaines?|mois|ans?|années?)(?:\s+ago)?$|^(?:just\s+now|yesterday|hier|à\s+l['’]instant)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex RelativeTime { get; }
}
