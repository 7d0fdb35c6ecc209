using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>
/// Knows a forum's thread: alike, numbered posts with an author, a date and a text each and no heading but the thread's
/// and the author's. The first is the article where none stands above, the others answer it.
/// </summary>
internal sealed class ForumPosts(PageTree page, MetaLine?[] metas, int headlineBlock)
{
    private const int Fewest = 3;

    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>A paragraph has so much. <b>Units</b> chars.</summary>
    private const int LeastRunning = 80;

    /// <summary>The share of a paragraph that is links at most.</summary>
    private const double MostLinked = 0.5;

    /// <summary>An article above a thread has so much. <b>Units</b> chars.</summary>
    private const int LeastArticle = 200;

    /// <summary>The posts, where the page is a thread of them; else empty.</summary>
    /// <param name="groups">Tells which elements are alike.</param>
    /// <param name="read">Reads the lines about posts from a block to another.</param>
    public List<CommentItem> Find(CommentGroups groups, Action<int, int> read)
    {
        foreach (
            var marks in page.Nodes.Where(IsNumbered).GroupBy(SeriesOf).Append(page.Nodes.Where(IsAnchor))
        )
        {
            if (marks.ToList() is not { Count: >= Fewest } nodes)
            {
                continue;
            }

            var posts = groups.Widest(nodes);
            read(posts[0].Start.Block, posts[^1].Stop.Block);
            var items = groups.Of(posts);
            if (
                items.TrueForAll(IsPost)
                && items.Count(IsTeaser) * 2 < items.Count
                && (!OpenWithArticle(items) || Outweigh(items))
            )
            {
                return items;
            }
        }

        return [];
    }

    /// <summary>Whether no text runs between the headline and the first post, which is the article then.</summary>
    public bool OpenWithArticle(List<CommentItem> items) =>
        Running(page.Blocks.Take(items[0].Node.Start.Block).Skip(headlineBlock + 1)) < LeastArticle;

    /// <summary>Whether less text runs beside the posts than they hold: else they stand beside an article, about others.</summary>
    private bool Outweigh(List<CommentItem> items) =>
        Running(page.Blocks.Take(items[0].Node.Start.Block))
            + Running(page.Blocks.Skip(items[^1].Node.Stop.Block))
        < items.Sum(static item => item.Blocks.Sum(static block => block.OwnChars));

    private static int Running(IEnumerable<TextBlock> blocks) =>
        blocks
            .Where(static block => block.Text.Length >= LeastRunning && block.LinkShare < MostLinked)
            .Sum(static block => block.Text.Length);

    /// <summary>Whether an element is named as a post, with a number.</summary>
    private static bool IsNumbered(PageNode node) =>
        node.Tag is "table" or "div" or "li" or "article" or "tr"
        && node.Element.Id is [.., >= '0' and <= '9']
        && (node.Has(Hint.Article | Hint.Message) || SeriesOf(node) is "p")
        && !node.IsUnder(Hint.Navigation | Hint.Related);

    private static string SeriesOf(PageNode node) => node.Element.Id!.TrimEnd(Digits);

    /// <summary>Whether it is an anchor whose name is a number, as old forums mark posts.</summary>
    private static bool IsAnchor(PageNode node) =>
        node.Tag == "a"
        && (node.Element.GetAttribute("name") ?? node.Element.Id) is { Length: > 0 } name
        && name.All(char.IsAsciiDigit);

    /// <summary>Whether the longest that an element says is a link: it leads to a post and is none.</summary>
    private static bool IsTeaser(CommentItem item) =>
        item.Blocks.MaxBy(static block => block.OwnChars) is { LinkShare: >= MostLinked };

    private bool IsPost(CommentItem item) =>
        !item.Blocks.Any(block => block.IsHeading && !IsOfThread(block) && !IsOfAuthor(block, item))
        && item.Blocks.Any(block => metas[block.Index] is { TellsTime: true })
        && page.Subtree(item.Node).Any(node => node.Has(Hint.User) || ProfileLinks.Is(page, node));

    /// <summary>Whether a post's heading says the thread's again, as forums put it above each answer.</summary>
    private bool IsOfThread(TextBlock heading) =>
        heading.Flat.StartsWith("Re:", StringComparison.OrdinalIgnoreCase)
        || (headlineBlock >= 0 && heading.Flat == page.Blocks[headlineBlock].Flat);

    /// <summary>Whether a post's heading says who wrote it or when.</summary>
    private bool IsOfAuthor(TextBlock heading, CommentItem item) =>
        metas[heading.Index] is not null
        || page.Subtree(item.Node)
            .Any(node => node.Has(Hint.User) && node.Start.Block == heading.Index && !node.Has(Hint.Article));
}
