using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Comments;

namespace SearchKhadr.Ingestion.Text;

/// <summary>A line that stands over the comments, or tells how many there are.</summary>
/// <param name="Count">How many it says there are; null where it does not say.</param>
/// <param name="Title">The headline it repeats; null where it does not.</param>
/// <param name="IsLink">Whether it leads to comments elsewhere: "Read 214 comments".</param>
internal sealed partial record CommentHeading(int? Count, string? Title, bool IsLink)
{
    /// <summary>Whether other words stand beside the number, so that only comments with authors below prove it.</summary>
    public bool IsLoose { get; private init; }

    private const int LongestLine = 300;

    /// <summary>What stands around the headline where a heading repeats it. <b>Units</b> words.</summary>
    private const int MostWordsAround = 6;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»「」〈〉《》");

    /// <summary>"Send en kommentar". <b>Units</b> words.</summary>
    private const int MostWordsAsking = 5;

    /// <summary>A longer line that has a number and the noun in it is a sentence. <b>Units</b> chars.</summary>
    private const int LongestLoose = 100;

    /// <summary>Null where the line is no such line.</summary>
    public static CommentHeading? TryRead(string line)
    {
        if (line.Length > LongestLine)
            return null;

        var match = Counted.Match(line);
        if (!match.Success)
            match = Labelled.Match(line);
        var isLoose = !match.Success;
        if (isLoose)
            match = Loose.Match(line);
        if (!match.Success && line.Length <= LongestLoose)
            match = Looser.Match(line);
        if (!match.Success)
            return InOtherWords(line);

        var count = match.Groups["count"];
        return new(
            count.Success ? Number(count.Value) : null,
            match.Groups["title"] is { Success: true, Value: { } title }
                ? title.Trim([.. " \"“”«»‘’:'"])
                : null,
            match.Groups["link"].Success
        )
        {
            IsLoose = isLoose,
        };
    }

    /// <summary>Whether a line may ask for a comment, in any language: few words, and what comments are called among them.</summary>
    public static bool AsksForOne(PageLine line) =>
        line is { Kind: LineKind.Label, Words: > 1 and <= MostWordsAsking } && Noun.IsMatch(line.Text);

    /// <summary>
    /// A line that only comments below prove to be a heading: a number and a word that the site calls its comments by, "3 Gossips:",
    /// or the page's headline in quotes with such words around it, in any language.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="above">The lines above it, of which one may be the headline.</param>
    public static CommentHeading? TryReadUnknown(string line, IReadOnlySet<string> above)
    {
        if (line.Length > LongestLine)
            return null;
        if (Unknown.Match(line) is { Success: true } match)
            return new(Number(match.Groups["count"].Value), null, IsLink: false) { IsLoose = true };
        int opens = line.AsSpan().IndexOfAny(Quotes),
            closes = line.AsSpan().LastIndexOfAny(Quotes);
        var title = closes > opens ? line[(opens + 1)..closes].Trim() : "";
        if (title.Length == 0 || !above.Contains(title))
            return null;
        var around = Words(line[..opens] + " " + line[(closes + 1)..]);
        return around.Length is 0 or > MostWordsAround
            ? null
            : new(around.Select(Number).FirstOrDefault(static n => n is > 0), title, IsLink: false)
            {
                IsLoose = true,
            };
    }

    private static string[] Words(string text) =>
        text.Split([' ', '\u00A0', ':'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The heading in the languages beside English and French, whose own words are read more closely above.</summary>
    private static CommentHeading? InOtherWords(string line) =>
        Known.IsMatch(line) ? null
        : CommentPhrases.Announced(line) is { } count ? new(count, null, IsLink: false) { IsLoose = true }
        : Bare.IsMatch(line) ? new(null, null, IsLink: false) { IsLoose = true }
        : null;

    private static int? Number(string count) =>
        count.ToLowerInvariant() switch
        {
            "no" or "aucun" or "aucune" or "pas de" => 0,
            "one" or "un" or "une" or "a" => 1,
            "two" or "deux" => 2,
            "three" or "trois" => 3,
            "four" or "quatre" => 4,
            "five" or "cinq" => 5,
            "six" => 6,
            "seven" or "sept" => 7,
            "eight" or "huit" => 8,
            "nine" or "neuf" => 9,
            "ten" or "dix" => 10,
            var digits => int.TryParse(
                digits.Replace(",", "", StringComparison.Ordinal),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
                ? number
                : null,
        };

    /// <summary>"3 comments to …", "One response to “…”", "Read 214 comments", "3 commentaires".</summary>
    [GeneratedRegex(
        @"^(?<link>(?:read|view|see|show|lire|voir|all|join|read\s+the|voir\s+les|lire\s+les|read\s+all|view\s+all)\s+)?"
            + @"\(?(?<count>\d{1,3}(?:,?\d{3})?|no|one|two|three|four|five|six|seven|eight|nine|ten|aucune?|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix)\)?\s+"
            + @"(?:reader\s+|user\s+|readers['’]\s+)?(?:comments?|responses?|replies|reply|thoughts?|reactions?|commentaires?|réponses?|réactions?)"
            + @"(?:\s+(?:so\s+far|below|yet|posted|des\s+lecteurs))?"
            + @"(?:\s*(?:to|on|for|about|sur|à|pour|:)\s*(?<title>\S.{2,}))?\s*[:.»>]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Counted { get; }

    /// <summary>"{ 16 comments }", "Comments (11) Add a comment", "20 Comments Post a comment", "Filed under: Travel | 48 Comments »".</summary>
    [GeneratedRegex(
        @"^(?:[^|]{0,100}\|)?\W*(?:(?:add|post|leave|write)\s+a\s+comment)?\W*(?:(?<count>\d{1,5}|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:comments?|responses?|replies|commentaires?|kommentare?|comentarios?)|(?:comments?|commentaires?|kommentare?|comentarios?|responses?|add/view\s+comments?)\s*[(\[{:]?\s*(?<count>\d{1,5})\s*[)\]}]?)"
            + @"\W*(?:\|?\s*(?:(?:add|post|leave|write|submit|make)\s+(?:a|your)\s+(?:comment|reply|response)|leave\s+one)|\|\s*(?:add|post|share|subscribe|rss|sort|newest|oldest)\b.{0,60})?\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Loose { get; }

    /// <summary>"There are 3 comments about:", "{ 3 comments… read them below or add one }", "soundoff (78 responses)".</summary>
    [GeneratedRegex(
        @"^\W*(?:there\s+(?:is|are)\s+)?(?<count>\d{1,5})\s+(?:\p{L}+\s+)?(?:comments?|responses?|replies|commentaires?|réponses?|réactions?|kommentare?|comentarios?)\b[^.!?]{0,60}[.…:]?\W*$"
            + @"|^\p{L}{3,20}\s*\(\s*(?<count>\d{1,5})\s+(?:comments?|responses?|replies|reactions?)\s*\)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Looser { get; }

    [GeneratedRegex(@"^(?<count>[1-9][0-9]{0,3})\s\p{L}{3,20}:$", RegexOptions.CultureInvariant)]
    private static partial Regex Unknown { get; }

    [GeneratedRegex(
        @"\b(?:comments?|commentaires?|responses?|repl(?:y|ies)|réponses?|réactions?|reactions?|thoughts?|talkbacks?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Known { get; }

    [GeneratedRegex(
        @"(?<!\p{L})(?:" + CommentWords.SureNouns + "|" + CommentWords.Replies + @")(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Noun { get; }

    /// <summary>The noun and nothing else, in any language.</summary>
    [GeneratedRegex(
        @"^\W*(?:" + CommentWords.SureNouns + @")\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Bare { get; }

    /// <summary>"Comments (4)", "Comments", "Commentaires : 3", "Reader comments".</summary>
    [GeneratedRegex(
        @"^(?:(?:reader|user|your|all|readers['’]|visitor|the|vos|les)\s+)?"
            + @"(?:comments?|responses|replies|discussion|reactions|conversation|commentaires?|réponses|réactions)"
            + @"(?:\s+(?:des\s+lecteurs|from\s+readers|posted))?\s*(?:[:(\[]\s*(?<count>\d{1,6})\s*[)\]]?)?\s*:?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Labelled { get; }
}
