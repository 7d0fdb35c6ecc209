using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>Says what a headline looks like and where it stands, on pages whose metadata says nothing.</summary>
internal static partial class HeadlinePlace
{
    private const int WordsOfRunningText = 18;
    private const int Within = 5;
    private const int Above = 8;
    private const int LongestPlain = 140;
    private const int FewestWords = 3;

    private static readonly SearchValues<string> ClassWords = SearchValues.Create(
        [
            "headline",
            "storyhead",
            "contentheading",
            "storytitle",
            "articletitle",
            "articlehead",
            "story-title",
            "entry-title",
            "hed",
            "heading",
            "header2",
            "pheader",
            "sytitle",
            "titel",
            "titre",
            "titolo",
            "titulo",
            "tytul",
            "rubrik",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>The first block of the page's running text: a long paragraph with another one close behind it.</summary>
    public static int FirstRunningText(PageTree page)
    {
        var last = -1;
        foreach (var block in page.Blocks)
        {
            var isRunning =
                block.LinkShare < 0.4
                && !block.IsUnder(Hint.Navigation | Hint.Related | Hint.Comment)
                && HtmlText.CountWords(block.Text) >= WordsOfRunningText;
            if (!isRunning)
            {
                continue;
            }

            if (last >= 0 && block.Index - last <= Within)
            {
                return last;
            }

            last = block.Index;
        }

        return last;
    }

    /// <summary>1 right above the running text, less further up, 0 elsewhere.</summary>
    public static double Nearness(int block, int body)
    {
        var above = body - block;
        return body < 0 || above is <= 0 or > Above ? 0 : 1 - (above * 0.08);
    }

    /// <summary>Whether a short text above the running text reads as its headline, and not as a byline, date or link.</summary>
    public static bool ReadsAsHeadline(PageTree page, PageNode node, string text)
    {
        var block = page.Blocks[node.Start.Block];
        return text.Length <= LongestPlain
            && HtmlText.CountWords(text) >= FewestWords
            && block.LinkShare < 0.5
            && !text.EndsWith('.')
            && !text.EndsWith(':')
            && !BylineParser.HasPrefix(text)
            && !node.IsUnder(
                Hint.Byline | Hint.Date | Hint.Caption | Hint.Credit | Hint.Furniture | Hint.Share
            )
            && !Numbers.IsMatch(text);
    }

    public static bool LooksNamed(PageNode node) => Named(node.Element.ClassName) || Named(node.Element.Id);

    /// <summary>Whether its own style or size makes it larger than text.</summary>
    public static bool IsLarge(PageNode node) =>
        node.Element.GetAttribute("style") is { Length: > 10 } style && LargeFont.IsMatch(style);

    /// <summary>The title that the page's links to sharing sites carry; null where none does.</summary>
    public static string? SharedTitle(PageTree page)
    {
        foreach (var node in page.Nodes)
        {
            if (
                node.Tag == "a"
                && node.Element.GetAttribute("href") is { Length: > 40 } address
                && Shared.Match(address) is { Success: true } match
            )
            {
                return WebUtility.UrlDecode(match.Groups["title"].Value).Trim();
            }
        }

        return null;
    }

    private static bool Named(string? name) =>
        name is { Length: > 2 and < 80 } && name.AsSpan().ContainsAny(ClassWords);

    /// <summary>A date, a clock time, an address.</summary>
    [GeneratedRegex(
        @"\d{1,2}:\d\d|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\b\d{1,2},? (19|20)\d\d\b|@",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Numbers { get; }

    [GeneratedRegex(
        @"font-size:\s*(1[6-9]|[2-4]\d)(px|pt)|font-size:\s*(1\.[3-9]|[2-4])\d*r?em|font-size:\s*(x-|xx-)?large",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex LargeFont { get; }

    [GeneratedRegex(
        @"^https?://[^?]*(digg|reddit|del\.icio\.us|delicious|stumbleupon|linkedin|sharer|facebook)[^?]*\?[^ ]*?&(amp;)?(title|t)=(?<title>[^&#]{8,200})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Shared { get; }
}
