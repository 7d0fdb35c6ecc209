using System.Globalization;
using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>How comments are announced and attributed in words.</summary>
internal static partial class CommentPhrases
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Nouns =
        "comments?|responses?|replies|reactions?|talkbacks?|thoughts|kommentare?r?|commentaires?|réactions?"
        + "|réponses?|comentarios?|comentários?|commenti|commento|reacties|komentarz[ey]?|opinions|remarks";

    private static readonly string[] SmallNumbers =
    [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
    ];

    /// <summary>The number of comments a line announces, or null: "3 comments", "Comments (33)", "Two responses to …".</summary>
    public static int? Announced(string line)
    {
        if (line.Length > 160)
        {
            return null;
        }

        var match = CountFirst().Match(line);
        match = match.Success ? match : CountLast().Match(line);
        if (!match.Success)
        {
            return null;
        }

        var word = match.Groups["n"].Value;
        var digits = word.Replace(",", "", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal);
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var small = Array.FindIndex(SmallNumbers, n => n.Equals(word, StringComparison.OrdinalIgnoreCase));
        return small >= 0 ? small : null;
    }

    /// <summary>Whether a line is the heading over a list of comments.</summary>
    public static bool IsHeading(string line) =>
        line.Length <= 160 && (Announced(line) is not null || PlainHeading().IsMatch(line));

    /// <summary>Whether a line says who wrote a comment, by its words: "Ana says:", "Posted by Ana".</summary>
    public static bool NamesAuthor(string line) =>
        line.Length <= 160 && (Says().IsMatch(line) || PostedBy().IsMatch(line));

    /// <summary>Whether a line tells a time in a way that is no full date: "3 hours ago", "10:13 AM".</summary>
    public static bool TellsTime(string line) => line.Length <= 160 && Clock().IsMatch(line);

    /// <summary>The author's name alone, out of the line or element that shows it; null where nothing is left.</summary>
    public static string? CleanAuthor(string text)
    {
        var name = PostedByStart().Replace(text.Trim(), "");
        name = SaysEnd().Replace(name, "");
        name = Leading().Replace(name, "");
        name = Trailing().Replace(name, "").Trim();
        return name.Length is 0 or > 70 || !name.Any(char.IsLetterOrDigit) ? null : name;
    }

    /// <summary>Whether a line only tells who an author is, as comment plugins show it: "Works at …", "Join Date: …".</summary>
    public static bool DescribesAuthor(string line) => line.Length <= 80 && AboutAuthor().IsMatch(line);

    /// <summary>Whether a line is a row of buttons: "Like · Reply · 3y".</summary>
    public static bool IsButtonRow(string line) => line.Length <= 80 && Buttons().IsMatch(line);

    /// <summary>Whom a line says the comment answers, or null.</summary>
    public static string? ReplyTo(string line) =>
        line.Length <= 120 && InReply().Match(line) is { Success: true } match
            ? match.Groups["who"].Value.Trim()
            : null;

    [GeneratedRegex(
        @"^\W*(there (is|are) |showing |view |read |see |all )?(?<n>\d[\d, ]*|no|one|two|three|four|five|six|seven|eight|nine|ten)\s+((reader|user|visitor|published)s?'?\s+)?("
            + Nouns
            + @")\b(?!\s+(section|polic))(\W*$|\s+(to|on|for|so far|have|about|à|sur|zu|a|su|op|posted|below|add|leave|post|sort|newest|oldest|\||»|—|-)\b?.*|\s*[:|•»(\[+-].*)",
        Options
    )]
    private static partial Regex CountFirst();

    [GeneratedRegex(
        @"^\W*((reader|user|view all|all|your|published)s?'?\s+)?("
            + Nouns
            + @")\s*[:(\[]?\s*\(?(?<n>\d[\d,]*)\W*$",
        Options
    )]
    private static partial Regex CountLast();

    [GeneratedRegex(
        @"^\W*((recent |reader |readers'? |reader’s |user |users'? |visitor |your |article |post |latest |published |top |all )*("
            + Nouns
            + @"|discussion|feedback|conversation|talkback|have your say|what (readers|people|others) (say|are saying)|letters from readers)"
            + @"( on this (article|story|post)| to this (article|story|post)| from (our )?readers)?|(les|vos) (commentaires|réactions)|your say|readers (respond|write))\W*$",
        Options
    )]
    private static partial Regex PlainHeading();

    [GeneratedRegex(
        @"\b(says|said|wrote|writes|commented|responded|replied|schrieb|meint|sagt|a dit|a écrit|dit|écrit|dice|dijo|scrive|disse)\b([^.]{0,45}(:|\.\.\.|…))?\s*$|\bsaid\s*(:|\.\.\.|…)",
        Options
    )]
    private static partial Regex Says();

    [GeneratedRegex(
        @"^\W*(comment |left |written |posted |submitted |sent |by )?(posted|written|submitted|left|comment|comment left|publié|écrit|posté|von|by)\s*(by|par|on|from|at)?\s*:?\s+\S",
        Options
    )]
    private static partial Regex PostedBy();

    [GeneratedRegex(
        @"^\W*((comment|posted|written|submitted|left|publié|écrit|posté|rédigé)\s*(by|par|from|von)?\b\s*:?|by\b\s*:?|par\b\s*:?|von\b\s*:?|from\s*:|name\s*:|author\s*:)\s*",
        Options
    )]
    private static partial Regex PostedByStart();

    [GeneratedRegex(
        @"\s*,?\s*\b(says|said|wrote|writes|commented|commenting|responded|replied|schrieb|meint|sagt|a dit|a écrit|dit|écrit|dice|dijo|disse)\b.{0,40}$",
        Options
    )]
    private static partial Regex SaysEnd();

    [GeneratedRegex(@"^([\s#|•·,:;/–—-]+|\d{1,4}\s*[.):]\s+|#\d+\s*|on\s+(?=$)|at\s+(?=$))+", Options)]
    private static partial Regex Leading();

    [GeneratedRegex(
        @"([\s|•·,:;/–—(\[-]+|\s+(on|at|le|à|am|um|the|#\d*|permalink|link|(up\s+)?reply(\s+actions)?|\(permalink\)))+$",
        Options
    )]
    private static partial Regex Trailing();

    [GeneratedRegex(
        @"\b\d{1,2}:\d{2}(:\d{2})?\s*([ap]\.?m\b)?|\b(\d+|an?|one)\s+(second|minute|min|hour|hr|day|week|month|year)s?\s+ago\b|\bil y a \d+ \p{L}+|\bvor \d+ \p{L}+|\byesterday\b|\b\d{1,2}[./]\d{1,2}[./]\d{2}\b",
        Options
    )]
    private static partial Regex Clock();

    [GeneratedRegex(
        @"^\W*(works? (at|for)|worked at|studie[sd] at|lives in|join(ed)?( date)?\s*:|joined\s|member since|posts?\s*:\s*\d|location\s*:|top (commenter|fan|contributor)|registered\s*:)",
        Options
    )]
    private static partial Regex AboutAuthor();

    [GeneratedRegex(
        @"^\W*((like[sd]?|unlike|reply|replies|répondre|report( abuse)?|signaler|share|partager|mark as spam|hide|flag|edit(ed)?|delete|permalink|link|quote|upvote|downvote|recommend|j['’]aime|follow|unfollow|follow post|thumbs up|thumbs down|expand|collapse|parent|\d+\s?([smhdwy]|mo|hrs?|mins?|likes?)?|[+-]\d+)(\W+|$))+$",
        Options
    )]
    private static partial Regex Buttons();

    [GeneratedRegex(
        @"\b(in reply to|replying to|in response to|en réponse à|antwort auf)\s*:?\s+@?(?<who>[^|,:()#]{2,50})",
        Options
    )]
    private static partial Regex InReply();
}
