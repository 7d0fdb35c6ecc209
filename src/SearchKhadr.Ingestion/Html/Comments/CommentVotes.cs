using System.Globalization;
using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>Reads the votes that stand beside a comment.</summary>
internal static partial class CommentVotes
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>
    /// Votes for less votes against, or null where a comment shows none: "+4" or "12 likes" in an element named for
    /// votes, one number in favour and one against, or a number between a link up and a link down.
    /// </summary>
    public static int? Find(PageTree page, IEnumerable<PageNode> nodes)
    {
        int? up = null;
        int? down = null;
        var nets = new List<int>();
        foreach (var (node, number) in Counts(page, nodes))
        {
            var name = node.Element.ClassName + " " + node.Element.Id;
            if (!node.Has(Hint.Reply) || Net().IsMatch(name) || page.TextOf(node)[0] is '+' or '-' or '−')
            {
                nets.Add(number);
            }
            else if (Against().IsMatch(name))
            {
                down ??= number;
            }
            else if (For().IsMatch(name))
            {
                up ??= number;
            }
        }

        // A page may hold the sum as it is, with a vote more and with one less, and show one of them.
        nets.Sort();
        return nets.Count > 0 ? nets[nets.Count / 2]
            : up is null && down is null ? null
            : (up ?? 0) - (down ?? 0);
    }

    /// <summary>The innermost elements that hold a number of votes.</summary>
    private static List<(PageNode Node, int Number)> Counts(PageTree page, IEnumerable<PageNode> nodes)
    {
        var counts = new List<(PageNode Node, int Number)>();
        foreach (var node in nodes)
        {
            if ((!node.Has(Hint.Reply) && !IsBetween(node)) || node.IsUnder(Hint.Hidden))
            {
                continue;
            }

            if (Number(page.TextOf(node)) is { } number)
            {
                counts.RemoveAll(outer => node.Index < outer.Node.End);
                counts.Add((node, number));
            }
        }

        return counts;
    }

    /// <summary>Whether an element's neighbours are named as a vote up and a vote down.</summary>
    private static bool IsBetween(PageNode node) =>
        node.Element.PreviousElementSibling?.ClassName is { } before
        && node.Element.NextElementSibling?.ClassName is { } behind
        && (
            (Up().IsMatch(before) && Down().IsMatch(behind))
            || (Down().IsMatch(before) && Up().IsMatch(behind))
        );

    private static int? Number(string text)
    {
        if (text.Length is 0 or > 32)
        {
            return null;
        }

        var match = Count().Match(text);
        if (!match.Success)
        {
            match = CountLast().Match(text);
        }

        return
            match.Success
            && int.TryParse(
                match.Groups["n"].Value.Replace('−', '-'),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var number
            )
            ? number
            : null;
    }

    /// <summary>"+4", "12 likes", "4 people liked this.": what the number counts may be said in any language.</summary>
    [GeneratedRegex(@"^\W*?(?<n>[+−-]?\d{1,6})(\s+\p{L}[\p{L}\p{M}'’]*){0,4}\W*$", Options)]
    private static partial Regex Count();

    /// <summary>"Respekt (3)", "顶(8)".</summary>
    [GeneratedRegex(@"^\W*([\p{L}\p{M}'’]+\s*){1,3}[^\p{L}\d+−-]*(?<n>[+−-]?\d{1,6})\W*$", Options)]
    private static partial Regex CountLast();

    [GeneratedRegex(@"score|total|karma|rating", Options)]
    private static partial Regex Net();

    [GeneratedRegex(@"down|dislike|unlike|against|minus|negative|unrecomm|poor|\bbad", Options)]
    private static partial Regex Against();

    [GeneratedRegex(@"up|like|vote|point|recomm|plus|positive|good|thumb", Options)]
    private static partial Regex For();

    [GeneratedRegex(@"(^|[\s_-])(up|plus)(\s|$)", Options)]
    private static partial Regex Up();

    [GeneratedRegex(@"(^|[\s_-])(down|minus)(\s|$)", Options)]
    private static partial Regex Down();
}
