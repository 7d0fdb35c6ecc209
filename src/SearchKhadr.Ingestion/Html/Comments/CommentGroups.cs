using SearchKhadr.Ingestion.Comments;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>Finds the elements that hold one comment each: alike in name, each with an author or a date and a text.</summary>
internal sealed class CommentGroups(PageTree page, MetaLine?[] metas)
{
    private const double SameText = 0.95;
    private const int LongestName = 60;

    /// <summary>The part of an element's text that its only comment has at least: a form and a heading stand beside it.</summary>
    private const double OneOfTwo = 0.5;

    /// <summary>Link text beside each character of other text; a list of pages has more, a comment less.</summary>
    private const int MostLinks = 2;

    /// <summary>What an item without author and date is worth: many make a list, and hardly ever of comments.</summary>
    private const double Unmarked = 0.04;

    private static readonly string[] Kinds = ["Reply", "Post", "Response", "-reply", "_reply"];

    /// <summary>The best group's items in page order, with how sure that is; empty where there is none.</summary>
    public (List<CommentItem> Items, double Score) Find(IReadOnlyList<PageNode> zones)
    {
        var groups = new Dictionary<string, List<PageNode>>(StringComparer.Ordinal);
        foreach (var zone in zones)
        {
            for (var i = zone.Index; i < zone.End; i++)
            {
                if (IsCandidate(page.Nodes[i]))
                {
                    var signature = Signature(page.Nodes[i]);
                    if (!groups.TryGetValue(signature, out var group))
                    {
                        groups[signature] = group = [];
                    }

                    group.Add(page.Nodes[i]);
                }
            }
        }

        List<CommentItem> best = [];
        var bestScore = 0.0;
        var bestChars = 0;
        var bestPlain = 0;
        foreach (var group in groups.Values)
        {
            var (items, score, chars, plain) = Judge(group);
            var better = score > bestScore + 0.001;
            var same = IsTheOne(best, items) ? OneOfTwo : SameText;
            var deeper =
                Math.Abs(score - bestScore) <= 0.001 && chars >= bestChars * same && plain <= bestPlain;
            if (better || (deeper && items.Count > 0))
            {
                best = items;
                bestScore = score;
                bestChars = chars;
                bestPlain = plain;
            }
        }

        return (WithSurroundings(best), bestScore);
    }

    private List<CommentItem> WithSurroundings(List<CommentItem> items)
    {
        var widest = Widest(items.ConvertAll(static item => item.Node));
        return [.. items.Zip(widest, static (item, node) => item with { Whole = node })];
    }

    /// <summary>Elements known to hold one comment each, as items.</summary>
    public List<CommentItem> Of(List<PageNode> nodes) =>
        [.. Enumerable.Range(0, nodes.Count).Select(i => ItemOf(nodes, i))];

    /// <summary>
    /// The largest elements that hold one of these each and are alike: a comment's own element may leave out the one beside
    /// it that tells of its author.
    /// </summary>
    public List<PageNode> Widest(List<PageNode> nodes)
    {
        while (nodes.Count > 1 && nodes.TrueForAll(static node => node.Parent >= 0))
        {
            var around = nodes.ConvertAll(node => page.Nodes[node.Parent]);
            var isApart = around.Zip(around.Skip(1)).All(static pair => pair.First.End <= pair.Second.Index);
            if (!isApart || around.Exists(node => Signature(node) != Signature(around[0])))
            {
                break;
            }

            nodes = around;
        }

        return nodes;
    }

    /// <summary>Whether the only item of a group is a comment by name inside the only one of another.</summary>
    private static bool IsTheOne(List<CommentItem> outer, List<CommentItem> inner) =>
        outer is [var one]
        && inner is [var other]
        && other.Node.Has(Hint.Comment)
        && one.Node.Index < other.Node.Index
        && other.Node.Index < one.Node.End;

    private (List<CommentItem> Items, double Score, int Chars, int Plain) Judge(List<PageNode> group)
    {
        var items = new List<CommentItem>();
        var score = 0.0;
        var unmarked = 0.0;
        var chars = 0;
        var plain = 0;
        for (var i = 0; i < group.Count; i++)
        {
            page.Clock.Tick();
            var item = ItemOf(group, i);
            var quality = QualityOf(item, out var textChars);
            if (quality > 0)
            {
                items.Add(item);
                score += quality > Unmarked ? quality : 0;
                unmarked += quality > Unmarked ? 0 : quality;
                chars += textChars;
                plain += quality > Unmarked ? 0 : 1;
            }
        }

        return (items, score > 0 ? score : unmarked, chars, plain);
    }

    private CommentItem ItemOf(List<PageNode> group, int index)
    {
        var node = group[index];
        var nested = new List<PageNode>();
        for (var j = index + 1; j < group.Count && group[j].Index < node.End; j++)
        {
            if (nested.Count == 0 || group[j].Index >= nested[^1].End)
            {
                nested.Add(group[j]);
            }
        }

        var blocks = new List<TextBlock>();
        for (var b = node.Start.Block; b < node.Stop.Block; b++)
        {
            if (!nested.Exists(inner => inner.Start.Block <= b && b < inner.Stop.Block))
            {
                blocks.Add(page.Blocks[b]);
            }
        }

        return new CommentItem(node, blocks, nested);
    }

    private double QualityOf(CommentItem item, out int textChars)
    {
        var times = 0;
        var authors = 0;
        textChars = 0;
        var linkChars = 0;
        foreach (var block in item.Blocks)
        {
            var meta = metas[block.Index];
            times += meta is { TellsTime: true } ? 1 : 0;
            authors += meta is { NamesAuthor: true } ? 1 : 0;
            if (block.LinkShare > 0.5 && CommentTitles.IsTitle(page, block, item.Node))
            {
                textChars += block.Text.Length;
            }
            else if (meta?.Behind is { } behind)
            {
                textChars += behind.Length;
            }
            else if (
                meta is null
                && !IsLabel(block)
                && !IsAboutAuthor(block, item)
                && !CommentPhrases.IsHeading(block.Flat)
                && !page.IsUnderWithin(block, item.Node, Hint.CommentForm | Hint.Reply)
            )
            {
                textChars += block.OwnChars;
                linkChars += block.LinkChars;
            }
        }

        var users = CountUsers(item);
        var isNamed = item.Node.Has(Hint.Comment) && times + authors > 0;
        var isList = linkChars > textChars * MostLinks && !isNamed;
        if (
            textChars < 2
            || isList
            || CommentZones.IsDigest(item.Node)
            || item.Node.IsUnder(Hint.CommentForm)
        )
        {
            return 0;
        }

        var marks = Math.Max(times, authors);
        var named = item.Node.Has(Hint.Comment) ? 0.1 : 0;
        return marks switch
        {
            0 => users is > 0 and < 4 ? 0.8 + named : Unmarked,
            1 => 1 + (users > 0 ? 0.1 : 0) + named,
            2 => 0.7 + named,
            _ => 0.5 / marks,
        };
    }

    /// <summary>Whether a short block is the author's name or tells of the author: it is no text of a comment.</summary>
    private bool IsAboutAuthor(TextBlock block, CommentItem item) =>
        block is { Text.Length: <= LongestName, EndsSentence: false }
        && (page.IsUnderWithin(block, item.Node, Hint.User) || CommentPhrases.DescribesAuthor(block.Flat));

    /// <summary>Whether a block labels a field of a form: "Your name:", "Email (optional)".</summary>
    private static bool IsLabel(TextBlock block) =>
        block.Text.Length <= 40
        && (
            block.Text.EndsWith(':')
            || block.Text.EndsWith('*')
            || block.Text.EndsWith("(optional)", StringComparison.OrdinalIgnoreCase)
        );

    private int CountUsers(CommentItem item)
    {
        var users = 0;
        for (var i = item.Node.Index; i < item.Node.End; i++)
        {
            var node = page.Nodes[i];
            if (
                item.Nested.Count > 0
                && item.Nested.FirstOrDefault(inner => inner.Index <= i && i < inner.End) is { } skip
            )
            {
                i = skip.End - 1;
                continue;
            }

            users += i > item.Node.Index && node.Has(Hint.User) && node.Stop != node.Start ? 1 : 0;
            i = node.Has(Hint.User) && i > item.Node.Index ? node.End - 1 : i;
        }

        return users == 0 && OpensWithName(item) ? 1 : users;
    }

    /// <summary>Whether an element named as a comment opens with a short bold or cited text.</summary>
    private bool OpensWithName(CommentItem item)
    {
        if (
            !item.Node.Has(Hint.Comment)
            || item.Blocks.Count < 2
            || item.Blocks[0] is not { Text.Length: <= 60, EndsSentence: false }
        )
        {
            return false;
        }

        for (var i = item.Node.Index + 1; i < item.Node.End; i++)
        {
            var node = page.Nodes[i];
            if (
                node.Stop != node.Start
                && node.Tag is "b" or "strong" or "cite" or "a" or "h2" or "h3" or "h4" or "h5" or "h6"
            )
            {
                return node.Start == new TextMark(item.Blocks[0].Index, 0);
            }
        }

        return false;
    }

    private static bool IsCandidate(PageNode node) =>
        node.Stop.Block > node.Start.Block
        && (
            node.Tag
                is "li"
                    or "div"
                    or "article"
                    or "section"
                    or "dl"
                    or "tr"
                    or "table"
                    or "blockquote"
                    or "td"
                    or "dd"
            || (node.Tag is "p" or "ul" or "ol" && node.Has(Hint.Comment))
            || node.Tag.Contains('-', StringComparison.Ordinal)
        );

    /// <summary>The tag and its first class (or id) without digits and without words that tell rows apart.</summary>
    private static string Signature(PageNode node)
    {
        // What stands under numbers of one series is of one kind, also where a class sets an author's replies apart.
        if (SeriesOf(node.Element.Id) is { Length: > 1 } series)
        {
            return $"{node.Tag}#{series}";
        }

        var name = node.Element.ClassName ?? "";
        foreach (var part in name.AsSpan().SplitAny(" \t\r\n"))
        {
            var token = WithoutKind(name.AsSpan()[part].TrimEnd("0123456789_-"));
            if (token.Length > 1 && !IsRowWord(token))
            {
                return $"{node.Tag}.{token}";
            }
        }

        var id = (node.Element.Id ?? "").AsSpan().TrimEnd("0123456789_-");
        var item = node.Element.GetAttribute("itemtype") ?? node.Element.GetAttribute("itemprop");
        return $"{node.Tag}#{id}@{item}";
    }

    /// <summary>An id without the number behind it; empty where no number is.</summary>
    private static ReadOnlySpan<char> SeriesOf(string? id)
    {
        var series = id.AsSpan().TrimEnd("0123456789");
        return series.Length < id.AsSpan().Length && !series.ContainsAnyInRange('0', '9') ? series : [];
    }

    /// <summary>A reply is told from a comment by the last word of its class; the two are one kind here.</summary>
    private static ReadOnlySpan<char> WithoutKind(ReadOnlySpan<char> token)
    {
        foreach (var kind in Kinds)
        {
            if (token.Length > kind.Length && token.EndsWith(kind, StringComparison.Ordinal))
            {
                return token[..^kind.Length];
            }
        }

        return token;
    }

    private static bool IsRowWord(ReadOnlySpan<char> token) =>
        token
            is "even"
                or "odd"
                or "alt"
                or "first"
                or "last"
                or "clearfix"
                or "cf"
                or "byuser"
                or "bypostauthor"
                or "thread-even"
                or "thread-odd"
                or "thread-alt"
                or "depth"
                or "parent"
                or "row"
                or "alternate"
                or "clear"
                or "item"
                or "group";
}
