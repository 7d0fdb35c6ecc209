using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SearchKhadr.Ingestion.Cleaning;
using TagNames = SearchKhadr.Ingestion.Html.Parsing.TagNames;

namespace SearchKhadr.Ingestion.Records;

/// <summary>Takes the paragraphs of a text that is all article: plain, or a piece of HTML with nothing around it.</summary>
internal static partial class FragmentText
{
    private const int MaxDepth = 512;

    /// <summary>The paragraphs in order, each on one line.</summary>
    public static IReadOnlyList<string> Paragraphs(string? text) =>
        string.IsNullOrWhiteSpace(text) ? []
        : Markup().IsMatch(text) ? OfHtml(text)
        : OfPlain(text);

    /// <summary>One line of text, markup and references taken out.</summary>
    public static string? Line(string? text) =>
        Whitespace.Collapse(string.Join(' ', Paragraphs(text))) is { Length: > 0 } line ? line : null;

    /// <summary>An empty line parts paragraphs; where there is none, every line end does.</summary>
    private static List<string> OfPlain(string text)
    {
        var lines = text.ReplaceLineEndings("\n");
        var parts = lines.Contains("\n\n", StringComparison.Ordinal)
            ? EmptyLine().Split(lines)
            : lines.Split('\n');
        return [.. parts.Select(Whitespace.Collapse).Where(static p => p.Length > 0)];
    }

    private static List<string> OfHtml(string html)
    {
        var body = new HtmlParser().ParseDocument("<body>" + html).Body;
        var paragraphs = new List<string>();
        var text = new StringBuilder();
        var open = new Stack<(INode Node, bool IsEnd)>();
        if (body is not null)
            open.Push((body, false));
        while (open.TryPop(out var step))
        {
            var (node, isEnd) = step;
            if (node is IText words)
            {
                text.Append(words.Data);
                continue;
            }

            if (node is not IElement element)
                continue;
            if (TagNames.IsSilent(element.LocalName))
                continue;
            if (TagNames.IsBlock(element.LocalName) || element.LocalName == "br")
                Flush(text, paragraphs);
            if (isEnd || open.Count > MaxDepth * MaxDepth)
                continue;
            open.Push((element, true));
            for (var child = element.LastChild; child is not null; child = child.PreviousSibling)
                open.Push((child, false));
        }

        Flush(text, paragraphs);
        return paragraphs;
    }

    private static void Flush(StringBuilder text, List<string> paragraphs)
    {
        if (Whitespace.Collapse(text.ToString()) is { Length: > 0 } paragraph)
            paragraphs.Add(paragraph);
        text.Clear();
    }

    [GeneratedRegex(
        @"</?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|img|figure)\b[^>]{0,2000}>|&(?:#\d{1,7}|[a-z]{2,8});",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Markup();

    [GeneratedRegex(@"\n[ \t]*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyLine();
}
