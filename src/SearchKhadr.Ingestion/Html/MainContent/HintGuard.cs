using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.MainContent;

/// <summary>
/// Takes hints back from elements that hold much of the page's running text: a wrapper may be called
/// "has-sidebar" or "content-related" and still be the article. So with what holds the headline.
/// </summary>
internal static class HintGuard
{
    private const double LargeShare = 0.4;

    /// <summary>The part of the page's running text that makes a name around the headline a frame of everything.</summary>
    private const double FrameShare = 0.25;

    private const Hint Aside = Hint.Furniture | Hint.Related | Hint.Navigation;

    /// <summary>What an element that holds much of a page's text is never, whoever wrote the text.</summary>
    private const Hint NeverAll = Hint.Related | Hint.Navigation;

    private const Hint Doubtful =
        BlockValues.Foreign
        | Hint.Caption
        | Hint.Figure
        | Hint.Byline
        | Hint.Date
        | Hint.Headline
        | Hint.PullQuote
        | Hint.Standfirst
        | Hint.Kicker
        | Hint.Meta
        | Hint.Breadcrumb
        | Hint.Credit;

    /// <summary>
    /// Takes back what is wrong before it is known what the page's text is: a skip link's target, a layout without a menu.
    /// </summary>
    public static void ClearLayout(PageTree page)
    {
        var sums = RunningText(page, static _ => false);
        ClearLarge(page, sums, LimitOf(sums), NeverAll);
        HandDown(page);
    }

    /// <summary>Takes back what is wrong by what the page's comments and its headline are.</summary>
    public static void Apply(PageTree page, Func<TextBlock, bool> isTaken, int headlineBlock)
    {
        var sums = RunningText(page, isTaken);
        var limit = LimitOf(sums);
        if (headlineBlock >= 0)
            ClearFrames(page, sums, page.Blocks[headlineBlock].Owner);
        ClearFrom(page, headlineBlock < 0 ? -1 : page.Blocks[headlineBlock].Owner.Parent);
        ClearLarge(page, sums, limit, Doubtful);
        HandDown(page);
        ClearAlike(page, sums, limit);
        Free(page, sums);
    }

    /// <summary>Characters of running text in front of each block; what the page says twice counts once.</summary>
    private static int[] RunningText(PageTree page, Func<TextBlock, bool> isTaken)
    {
        var sums = new int[page.Blocks.Count + 1];
        var said = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            sums[i + 1] =
                sums[i]
                + (IsRunning(block) && !isTaken(block) && said.Add(block.Text) ? block.Text.Length : 0);
        }

        return sums;
    }

    private static double LimitOf(int[] sums) => Math.Max(sums[^1] * LargeShare, 200);

    private static void ClearLarge(PageTree page, int[] sums, double limit, Hint hints)
    {
        foreach (var node in page.Nodes)
        {
            if (node.Has(hints) && sums[node.Stop.Block] - sums[node.Start.Block] > limit)
                node.Own &= ~hints;
        }
    }

    /// <summary>
    /// The same for elements of one class that lie in what is named as an article's text and hold much of the page's text
    /// together: some sites put "paywall" on each paragraph, or hide each until somebody has paid.
    /// </summary>
    private static void ClearAlike(PageTree page, int[] sums, double limit)
    {
        var alike = page
            .Nodes.Where(static node =>
                node.Has(Doubtful) && node.Parent >= 0 && node.Element.ClassName is { Length: > 0 }
            )
            .Where(node => page.Nodes[node.Parent].IsUnder(Hint.Body))
            .GroupBy(static node => node.Element.ClassName, StringComparer.Ordinal)
            .Where(group => group.Sum(node => sums[node.Stop.Block] - sums[node.Start.Block]) > limit)
            .SelectMany(static group => group)
            .ToList();
        foreach (var node in alike)
        {
            node.Own &= ~Doubtful;
        }

        if (alike.Count > 0)
        {
            HandDown(page);
        }
    }

    /// <summary>
    /// Where all that is named as an article's text stands in what is named as furniture, the names around the longest
    /// such text mean something else: a blog engine calls its posts a widget.
    /// </summary>
    private static void Free(PageTree page, int[] sums)
    {
        var bodies = page
            .Nodes.Where(node =>
                node.Has(Hint.Body)
                && TagNames.IsBlock(node.Tag)
                && !node.IsUnder(Hint.Comment)
                && sums[node.Stop.Block] > sums[node.Start.Block]
            )
            .ToList();
        if (bodies.Count == 0 || bodies.Exists(static node => !node.IsUnder(Aside)))
        {
            return;
        }

        var longest = bodies.MaxBy(node => sums[node.Stop.Block] - sums[node.Start.Block])!;
        ClearFrom(page, longest.Index);
        HandDown(page);
    }

    /// <summary>
    /// A name that stands around the headline and around much of the page's text is what a page builder calls all its
    /// elements: <c>elementor-widget</c>, <c>WidgetWrapper</c>. It says nothing anywhere on the page.
    /// </summary>
    private static void ClearFrames(PageTree page, int[] sums, PageNode headline)
    {
        var names = new Dictionary<string, Hint>(StringComparer.Ordinal);
        for (var i = headline.Parent; i >= 0; i = page.Nodes[i].Parent)
        {
            if (!page.Nodes[i].Has(Doubtful) || page.Nodes[i].Element.ClassName is not { } classes)
                continue;
            foreach (var name in classes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var stem = StemOf(name);
                if ((HintReader.ReadToken(stem) & Doubtful) is not Hint.None and var hint)
                    names[stem] = hint;
            }
        }

        foreach (var (name, hint) in names)
        {
            var framed = page.Nodes.Where(node => node.Has(hint) && HasName(node, name)).ToList();
            if (TextIn(framed, sums) < sums[^1] * FrameShare)
                continue;
            foreach (var node in framed)
                node.Own &= ~hint;
        }
    }

    private static bool HasName(PageNode node, string stem) =>
        node.Element.ClassName is { } classes
        && classes.Contains(stem, StringComparison.Ordinal)
        && node.Element.ClassList.Any(name => StemOf(name) == stem);

    /// <summary>The block of a name that says block, element and modifier: <c>grid</c> of <c>grid__item--wide</c>.</summary>
    private static string StemOf(string name)
    {
        var end = name.IndexOf("__", StringComparison.Ordinal);
        if (end < 0)
            end = name.IndexOf("--", StringComparison.Ordinal);
        return end > 0 ? name[..end] : name;
    }

    /// <summary>Characters of running text in some elements, in document order; what lies in two counts once.</summary>
    private static int TextIn(List<PageNode> nodes, int[] sums)
    {
        var (all, end) = (0, 0);
        foreach (var node in nodes)
        {
            if (node.Index < end)
                continue;
            all += sums[node.Stop.Block] - sums[node.Start.Block];
            end = node.End;
        }

        return all;
    }

    /// <summary>Takes the doubtful names of an element and of all around it.</summary>
    private static void ClearFrom(PageTree page, int node)
    {
        for (var i = node; i >= 0; i = page.Nodes[i].Parent)
        {
            page.Nodes[i].Own &= ~Doubtful;
        }
    }

    private static void HandDown(PageTree page)
    {
        foreach (var node in page.Nodes)
        {
            node.Around = node.Own | (node.Parent < 0 ? Hint.None : page.Nodes[node.Parent].Around);
        }
    }

    private static bool IsRunning(TextBlock block) =>
        block.Text.Length >= 80 && block.LinkShare < 0.4 && (block.EndsSentence || block.Text.Length > 200);
}
