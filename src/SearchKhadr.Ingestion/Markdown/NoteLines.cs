using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Cleaning;

namespace SearchKhadr.Ingestion.Markdown;

/// <summary>
/// Takes the lines out of a note that its program wrote and not the page: a list of properties under the title, a line
/// that says where the page is from, the fields below a note that was exported as it is kept.
/// </summary>
/// <param name="Properties">What the lines say, in their order.</param>
/// <param name="Rest">The text without them.</param>
/// <remarks><b>Source</b> The exports of Notion (properties) and Joplin (fields from <c>id:</c> to <c>type_:</c>).</remarks>
internal sealed partial record NoteLines(
    IReadOnlyList<(string Name, List<string> Values)> Properties,
    string Rest
)
{
    private const int LongestLine = 1000;
    private const int LongestFields = 16 * 1024;

    /// <summary>Names that only a note's program writes over or under an article; one of them proves the others.</summary>
    private static readonly FrozenSet<string> Telling = FrozenSet.Create(
        StringComparer.Ordinal,
        [.. NoteNames.Address, .. NoteNames.Author, .. NoteNames.Published, .. NoteNames.Saved, "date"]
    );

    public static NoteLines Take(string text)
    {
        var properties = new List<(string Name, List<string> Values)>();
        text = TakeFields(text, properties);
        text = TakeHead(text, properties);
        return new(properties, TakeSourceBelow(text, properties));
    }

    /// <summary>A note as its program keeps it has the title on its first line and its fields behind its last.</summary>
    private static string TakeFields(string text, List<(string Name, List<string> Values)> properties)
    {
        var end = text.TrimEnd();
        var from = Math.Max(0, end.Length - LongestFields);
        var at = end.IndexOf("\nid: ", from, StringComparison.Ordinal);
        if (
            at < 0
            || !Fields.IsMatch(end[at..])
            || PropertyLines.Read(end[at..].Split('\n')) is not { } fields
        )
            return text;

        var title = text.AsSpan(0, at).TrimStart();
        var line = title.IndexOf('\n');
        if (line > 0)
            properties.Add(("title", [title[..line].Trim(" #").ToString()]));
        // Which program kept it, and as what, says nothing of the page.
        properties.AddRange(fields.Where(static f => f.Name is not ("source" or "type_")));
        return line < 0 ? "" : title[line..].ToString();
    }

    private static string TakeHead(string text, List<(string Name, List<string> Values)> properties)
    {
        var at = 0;
        var kept = "";
        while (NextParagraph(text, at) is { } paragraph)
        {
            var written = text[paragraph];
            if (kept.Length == 0 && written.StartsWith('#'))
            {
                var line = written.IndexOf('\n', StringComparison.Ordinal);
                var title = line < 0 ? written : written[..line];
                kept = title + "\n\n";
                at = paragraph.Start.Value + title.Length;
                if (LinkedTitle.Match(title) is { Success: true } linked)
                    properties.Add(("url", [linked.Groups["url"].Value]));
            }
            else if (Read(written) is { } read)
            {
                properties.AddRange(read);
                at = paragraph.End.Value;
            }
            else
            {
                break;
            }
        }

        return at == 0 ? text : kept + text[at..];
    }

    private static string TakeSourceBelow(string text, List<(string Name, List<string> Values)> properties)
    {
        var end = text.TrimEnd();
        var at = end.LastIndexOf('\n') + 1;
        if (SourceIn(end[at..]) is not { } url)
            return text;
        properties.Add(("url", [url]));
        return end[..at];
    }

    private static List<(string Name, List<string> Values)>? Read(string paragraph)
    {
        if (SourceIn(paragraph) is { } url)
            return [("url", [url])];
        var lines = paragraph.Split('\n');
        if (!Array.TrueForAll(lines, static l => l.Length < LongestLine && Marked.IsMatch(l)))
            return null;
        var read = PropertyLines.Read(lines.Select(static l => Marked.Replace(l, "${name}: ${value}")));
        return read?.Exists(static p => Telling.Contains(NameKey.Of(p.Name))) == true ? read : null;
    }

    /// <summary>The address in a line that holds nothing but a word for "source" and a link; null in any other.</summary>
    private static string? SourceIn(string line) =>
        line.Length < LongestLine
        && Source.Match(line) is { Success: true } match
        && SourceWord.IsMatch(match.Groups["label"].Value)
            ? match.Groups["url"].Value
            : null;

    /// <summary>Where the next lines stand that no empty line parts; null at the end.</summary>
    private static Range? NextParagraph(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        var end = text.IndexOf("\n\n", at, StringComparison.Ordinal);
        return at == text.Length ? null : at..(end < 0 ? text.Length : end);
    }

    [GeneratedRegex(
        @"\A\nid: [0-9a-f]{32}\n(?:[a-z_]+:[^\n]*\n)*type_: \d+\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Fields { get; }

    [GeneratedRegex(@"^#{1,6}\s+\[[^\]]{1,400}\]\((?<url>https?://[^\s)]+)\)\s*$")]
    private static partial Regex LinkedTitle { get; }

    /// <summary>A property with the marks of a list, a quote or bold letters around it.</summary>
    [GeneratedRegex(
        @"^\s{0,3}(?:[-*>]\s+)?(?:\*\*|__)?(?<name>\p{L}[\p{L}\p{M} _-]{1,30}?)(?:\*\*|__)?:(?:\*\*|__)?(?:[ \t]+(?<value>.*))?$"
    )]
    private static partial Regex Marked { get; }

    [GeneratedRegex(
        @"^[*_>\s-]{0,8}(?:(?<label>\p{L}[\p{L}\p{M} ]{1,40}):[*_]{0,2}\s{0,4}(?:\[[^\]]{1,300}\]\()?|\[(?<label>[^\]]{1,80})\]\()"
            + @"<?(?<url>https?://[^\s)>]+)[)>*_]{0,4}\s*$"
    )]
    private static partial Regex Source { get; }

    [GeneratedRegex(
        @"\b(?:originale?|originally published|source|permalink|url|link|clipped from|saved from|article|quelle|fuente|fonte|bron|källa|kilde|lähde|źródło|zdroj|kaynak|источник|джерело)\b|来源|來源|出典|원문|المصدر|منبع",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex SourceWord { get; }
}
