using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Cleaning;
using SearchKhadr.Ingestion.Decoding;

namespace SearchKhadr.Ingestion.Records;

/// <summary>Takes apart a text that is all article: plain, or a piece of HTML with nothing around it.</summary>
internal static partial class FragmentText
{
    /// <summary>The text's blocks and captions.</summary>
    public static Fragment Read(string? text) =>
        string.IsNullOrWhiteSpace(text) ? new([], [])
        : Markup().IsMatch(text) ? FragmentMarkup.Read(Parted(DoubleEscapes.TryRead(text)?.Text ?? text))
        : new([.. OfPlain(text).Select(static words => new BodyBlock(words))], []);

    /// <summary>What several texts are together.</summary>
    public static Fragment Read(IEnumerable<string> texts)
    {
        var blocks = new List<BodyBlock>();
        var captions = new List<Caption>();
        foreach (var part in texts.Select(Read))
        {
            captions.AddRange(part.Captions.Select(c => c with { Before = c.Before + blocks.Count }));
            blocks.AddRange(part.Blocks);
        }

        return new(blocks, captions);
    }

    /// <summary>The paragraphs in order, each on one line.</summary>
    public static IReadOnlyList<string> Paragraphs(string? text) =>
        [.. Read(text).Blocks.Select(static block => block.Text)];

    /// <summary>One line of text, markup and references taken out.</summary>
    public static string? Line(string? text) =>
        Whitespace.Collapse(string.Join(' ', Paragraphs(text))) is { Length: > 0 } line ? line : null;

    /// <summary>Publishing systems keep the empty lines that a writer left for paragraphs, and mark words between them.</summary>
    private static string Parted(string text) =>
        OwnParts().IsMatch(text) ? text : EmptyLine().Replace(text.ReplaceLineEndings("\n"), "<p>");

    /// <summary>An empty line parts paragraphs; where there is none, every line end does.</summary>
    private static IEnumerable<string> OfPlain(string text)
    {
        var lines = text.ReplaceLineEndings("\n");
        var parts = lines.Contains("\n\n", StringComparison.Ordinal)
            ? EmptyLine().Split(lines)
            : lines.Split('\n');
        return parts.Select(Whitespace.Collapse).Where(static p => p.Length > 0);
    }

    [GeneratedRegex(
        @"</?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|img|figure)\b[^>]{0,2000}>|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Markup();

    [GeneratedRegex(@"<(?:p|br|div)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnParts();

    [GeneratedRegex(@"\n[ \t]*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyLine();
}
