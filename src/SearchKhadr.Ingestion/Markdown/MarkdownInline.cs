using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Cleaning;

namespace SearchKhadr.Ingestion.Markdown;

/// <summary>Takes Markdown's marks out of a line and leaves its words.</summary>
internal static partial class MarkdownInline
{
    public static string ToText(string line)
    {
        line = Image.Replace(line, "${text}");
        line = Link.Replace(line, "${text}");
        line = ReferenceLink.Replace(line, "${text}");
        line = AutoLink.Replace(line, "${url}");
        line = Code.Replace(line, "${text}");
        line = Strong.Replace(line, "${text}");
        line = Emphasis.Replace(line, "${text}");
        line = Tag.Replace(line, "");
        line = Escape.Replace(line, "${mark}");
        return Whitespace.Collapse(System.Net.WebUtility.HtmlDecode(line));
    }

    /// <summary>A line that is one image: its alternative text, and its title where it has one.</summary>
    public static (string Alt, string? Title)? TryReadImage(string line)
    {
        var match = Image.Match(line);
        if (!match.Success || match.Length != line.Length)
            return null;
        return (
            match.Groups["text"].Value,
            match.Groups["title"].Success ? match.Groups["title"].Value : null
        );
    }

    [GeneratedRegex("""!\[(?<text>[^\]]*)\]\(\s*[^)\s]*(?:\s+["'(](?<title>[^"')]*)["')])?\s*\)""")]
    private static partial Regex Image { get; }

    [GeneratedRegex(@"\[(?<text>[^\]\[]+)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+[^)]*)?\)")]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"\[(?<text>[^\]\[]+)\]\[[^\]]*\]|\[(?<text>[^\]\[^]+)\](?=[^(:]|$)(?!\()(?<=\[\d+\])")]
    private static partial Regex ReferenceLink { get; }

    [GeneratedRegex(@"<(?<url>(?:https?|mailto):[^>\s]+)>")]
    private static partial Regex AutoLink { get; }

    [GeneratedRegex(@"`+(?<text>[^`]+)`+")]
    private static partial Regex Code { get; }

    [GeneratedRegex(@"(?<!\\)(?<mark>\*\*|__|~~)(?=\S)(?<text>.+?)(?<=\S)\k<mark>")]
    private static partial Regex Strong { get; }

    [GeneratedRegex(@"(?<![\\\w])(?<mark>[*_])(?=\S)(?<text>.+?)(?<=[^\s\\])\k<mark>(?!\w)")]
    private static partial Regex Emphasis { get; }

    [GeneratedRegex(@"</?[a-zA-Z][^>]{0,200}>|<!--.*?-->")]
    private static partial Regex Tag { get; }

    [GeneratedRegex(@"\\(?<mark>[\\`*_{}\[\]()#+\-.!|>~])")]
    private static partial Regex Escape { get; }
}
