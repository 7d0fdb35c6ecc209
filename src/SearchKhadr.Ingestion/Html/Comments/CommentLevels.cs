using System.Globalization;
using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>Tells how deep a comment stands among replies; only comparisons within one thread count.</summary>
internal static partial class CommentLevels
{
    /// <summary>Depths in the document come first, then how far a comment is set in.</summary>
    private const int OneDeeper = 10_000;

    /// <summary>Elements at the front of a comment that may be what sets it in.</summary>
    private const int MostInner = 12;

    private static readonly string[] Words = ["depth", "level", "indent"];

    /// <summary>The depth its class names ("depth-2"), else its depth in the document and how far it is set in there.</summary>
    public static int Of(PageTree page, CommentItem item)
    {
        foreach (var name in item.Node.Element.ClassList)
        {
            var at = name.LastIndexOf('-');
            if (
                at > 0
                && Array.Exists(Words, word => name.AsSpan(0, at).EndsWith(word, StringComparison.Ordinal))
            )
            {
                return int.TryParse(
                    name.AsSpan(at + 1),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var level
                )
                    ? level
                    : 0;
            }
        }

        return (item.Node.Depth * OneDeeper) + IndentOf(page, item.Node);
    }

    /// <summary>The margin or the stated indent of the element, of one around it and it alone, or of a cell at its front.</summary>
    private static int IndentOf(PageTree page, PageNode node)
    {
        var outer = node;
        for (
            ;
            outer.Parent >= 0 && IsAround(page.Nodes[outer.Parent], node);
            outer = page.Nodes[outer.Parent]
        )
        {
            if (Stated(outer) is { } indent)
            {
                return indent;
            }
        }

        var last = Math.Min(outer.End, outer.Index + MostInner);
        for (var i = outer.Index; i < last; i++)
        {
            if (page.Nodes[i].Start == node.Start && Stated(page.Nodes[i]) is { } indent)
            {
                return indent;
            }
        }

        return 0;
    }

    /// <summary>Whether an element holds the text of another and no more.</summary>
    private static bool IsAround(PageNode outer, PageNode node) =>
        outer.Start == node.Start && outer.Stop == node.Stop;

    private static int? Stated(PageNode node) =>
        int.TryParse(
            node.Element.GetAttribute("indent")
                ?? (
                    node.Element.GetAttribute("style") is { } style
                    && Margin().Match(style) is { Success: true } match
                        ? match.Groups["n"].Value
                        : null
                ),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var indent
        )
            ? Math.Min(indent, OneDeeper - 1)
            : null;

    [GeneratedRegex(
        @"(margin|padding)-left\s*:\s*(?<n>\d{1,4})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Margin();
}
