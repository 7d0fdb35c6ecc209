using SearchKhadr.Ingestion.Comments;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>Finds what readers wrote under an article.</summary>
/// <param name="order">How the page writes dates in numbers, where its comments do not tell.</param>
internal sealed class CommentFinder(PageTree page, DateParser dates, DateOrder order)
{
    private const int FewestPlain = 2;
    private const int LongestPreface = 60;

    private readonly MetaLine?[] _metas = new MetaLine?[page.Blocks.Count];
    private readonly bool[] _read = new bool[page.Blocks.Count];
    private readonly bool[] _taken = new bool[page.Blocks.Count];

    /// <summary>The comments, and the blocks they take up.</summary>
    /// <param name="headlineBlock">The block of the page's headline, or -1; comments stand behind it.</param>
    public CommentThread Find(int headlineBlock)
    {
        var zones = CommentZones.Find(page, headlineBlock);
        var beside = zones.FindAll(zone => CommentZones.IsBeside(page, zone, headlineBlock));
        var drafts = ReadZones(zones.Except(beside).ToList());
        if (drafts.Count == 0 && beside.Count > 0)
        {
            drafts = ReadZones(beside);
        }

        var doubts = new CommentDoubts(page, _taken);
        foreach (var (first, last) in CommentZones.Stretches(page, zones))
        {
            var isThread = drafts.Count > 0 || last - first < page.Blocks.Count / 4;
            if (isThread && !doubts.HoldsArticle(first, last, drafts))
            {
                Take(first, last);
            }
        }

        if (drafts.Count == 0)
        {
            drafts = ReadUnderHeading(headlineBlock, doubts);
        }

        CommentDraft? opening = null;
        if (drafts.Count == 0 || !doubts.LeaveText())
        {
            var (posts, first) = ReadForum(headlineBlock);
            if (drafts.Count == 0 || first is not null)
            {
                (drafts, opening) = (posts, first);
            }
        }

        if (drafts.Count == 0)
        {
            drafts = ReadRun(headlineBlock);
        }

        var announced = new AnnouncedCount(page, _metas, _taken).Find(headlineBlock);
        if (doubts.AreArticle(drafts, announced))
        {
            drafts = [];
            opening = null;
            _taken.AsSpan().Clear();
        }

        return new CommentThread(CommentThreader.Thread(drafts), announced, _taken, opening);
    }

    private List<CommentDraft> ReadZones(List<PageNode> zones)
    {
        var blocks = new List<TextBlock>();
        foreach (var (first, last) in CommentZones.Stretches(page, zones))
        {
            AddBlocks(first, last, blocks);
        }

        foreach (var zone in zones)
        {
            CommentForms.Mark(page, zone, _metas);
        }

        var (items, score) = new CommentGroups(page, _metas).Find(zones);
        var drafts = Choose(items, score, blocks);
        return drafts.Count > 0
            ? drafts
            : CommentSignatures.Read(blocks.FindAll(new CommentLines(_metas).IsText));
    }

    private List<CommentDraft> Choose(List<CommentItem> items, double score, List<TextBlock> blocks)
    {
        var lines = new CommentLines(_metas);
        if (lines.Count(blocks) > (score * 1.3) + 0.9)
        {
            return lines.Read(blocks);
        }

        if (score < 0.5)
        {
            return [];
        }

        var reader = new CommentItemReader(page, _metas, dates, order, new CommentRepeats(items));
        List<CommentDraft> drafts = [.. items.Select(reader.Read).OfType<CommentDraft>()];
        return drafts switch
        {
            [{ TimeText: null }] when !IsSigned(items[0]) || CommentDoubts.IsForm(drafts[0], items) => [],
            _ when drafts.TrueForAll(static draft => draft.TimeText is null) && !AreSigned(drafts) => [],
            _ => WithoutPreface(drafts),
        };
    }

    /// <summary>A few words by nobody in front of a thread are the page's: how it is sorted, how many read it.</summary>
    private static List<CommentDraft> WithoutPreface(List<CommentDraft> drafts) =>
        drafts is [{ Author: null, TimeText: null, Text.Length: <= LongestPreface } first, _, ..]
        && !HtmlText.EndsSentence(first.Text)
            ? drafts[1..]
            : drafts;

    /// <summary>Whether an element names who wrote in it, by a class or in words: one alone without a time is else a form.</summary>
    private bool IsSigned(CommentItem item) =>
        item.Blocks.Any(block => _metas[block.Index] is { NamesAuthor: true })
        || page.Subtree(item.Node).Any(static node => node.Has(Hint.User) || node.Tag == "cite");

    /// <summary>Whether some say who wrote them; of two, both.</summary>
    private static bool AreSigned(List<CommentDraft> drafts) =>
        drafts.Count > FewestPlain
            ? drafts.Exists(static draft => draft.Author is not null)
            : drafts.TrueForAll(static draft => draft.Author is not null);

    private List<CommentDraft> ReadUnderHeading(int headlineBlock, CommentDoubts doubts)
    {
        List<CommentDraft> best = [];
        var bestChars = 0;
        var range = (First: 0, Last: 0);
        for (var i = page.Blocks.Count - 1; i > headlineBlock; i--)
        {
            var heading = page.Blocks[i];
            if (
                heading.Text.Length > 160
                || heading.IsUnder(Hint.Navigation | Hint.Related)
                || !CommentPhrases.IsHeading(heading.Flat)
                || CommentPhrases.SaysNone(heading.Flat)
            )
            {
                continue;
            }

            if (CommentZones.UnderHeading(page, heading) is { } zone)
            {
                var (drafts, last) = ReadAfter(heading, zone);
                var chars = drafts.Sum(draft => draft.Text.Length);
                if (chars > bestChars && doubts.AreUnderHeading(drafts, i, last))
                {
                    (best, bestChars, range) = (drafts, chars, (i, last));
                }
            }
        }

        Take(range.First, range.Last);
        return best;
    }

    private (List<CommentDraft> Drafts, int Last) ReadAfter(TextBlock heading, PageNode zone)
    {
        var blocks = new List<TextBlock>();
        AddBlocks(heading.Index + 1, zone.Stop.Block, blocks);
        CommentForms.Mark(page, zone, _metas);
        var inner = new List<PageNode>();
        for (var i = zone.Index + 1; i < zone.End; i = page.Nodes[i].End)
        {
            if (page.Nodes[i].Start.Block > heading.Index)
            {
                inner.Add(page.Nodes[i]);
            }
        }

        var (items, score) = new CommentGroups(page, _metas).Find(inner);
        var drafts = Choose(items, score, blocks);
        return (drafts, items.Count > 0 ? items[^1].Node.Stop.Block : zone.Stop.Block);
    }

    private List<CommentDraft> ReadRun(int headlineBlock)
    {
        var lines = new MetaLine?[page.Blocks.Count];
        var ownOrder = OrderIn(headlineBlock + 1, lines.Length);
        for (var i = headlineBlock + 1; i < lines.Length; i++)
        {
            var block = page.Blocks[i];
            if (block.Text.Length < 140 && block.Text.AsSpan().ContainsAnyInRange('0', '9'))
            {
                lines[i] = MetaLine.TryRead(block, dates, ownOrder);
            }
        }

        var run = new CommentRuns(page, lines).Find(headlineBlock);
        if (run.Count == 0)
        {
            return [];
        }

        AddBlocks(run[0].Index, run[^1].Index + 1, []);
        Take(run[0].Index, run[^1].Index + 1);
        return new CommentLines(_metas).Read(run);
    }

    /// <summary>A forum's thread, whose first post is the article where none stands above.</summary>
    private (List<CommentDraft> Drafts, CommentDraft? Opening) ReadForum(int headlineBlock)
    {
        var forum = new ForumPosts(page, _metas, headlineBlock);
        var items = forum.Find(new CommentGroups(page, _metas), (first, last) => AddBlocks(first, last, []));
        return items.Count == 0 ? ([], null) : ReadPosts(items, forum.OpenWithArticle(items), headlineBlock);
    }

    private (List<CommentDraft> Drafts, CommentDraft? Opening) ReadPosts(
        List<CommentItem> items,
        bool firstIsArticle,
        int headlineBlock
    )
    {
        var title = headlineBlock < 0 ? null : page.Blocks[headlineBlock];
        var repeats = new CommentRepeats(items, title);
        var reader = new CommentItemReader(page, _metas, dates, order, repeats);
        Take(items[0].Node.Start.Block, items[^1].Node.Stop.Block);
        var opening = firstIsArticle ? reader.Read(items[0]) : null;
        foreach (var block in opening?.Blocks ?? [])
        {
            _taken[block.Index] = false;
        }

        return ([.. items.Skip(firstIsArticle ? 1 : 0).Select(reader.Read).OfType<CommentDraft>()], opening);
    }

    private void AddBlocks(int first, int last, List<TextBlock> blocks)
    {
        var ownOrder = OrderIn(first, last);
        var times = TimesIn(first, last);
        var opened = 0;
        var opening = new CommentOpening(page, dates, ownOrder);
        for (var i = first; i < last; i++)
        {
            if (!_read[i])
            {
                var block = page.Blocks[i];
                _metas[i] =
                    times[i]
                        .Select(time => CommentTimes.TryRead(page, block, time, dates, ownOrder))
                        .FirstOrDefault(static meta => meta is not null)
                    ?? opening.TryReadBehind(block)
                    ?? MetaLine.TryRead(block, dates, ownOrder)
                    ?? opening.TryRead(block);
                _read[i] = true;
                opened += _metas[i]?.Behind is null ? 0 : 1;
            }

            blocks.Add(page.Blocks[i]);
        }

        // One alone may be a sentence that has a day or an age in it.
        for (var i = first; i < last && opened == 1; i++)
        {
            _metas[i] = _metas[i] is { Behind: not null } ? null : _metas[i];
        }
    }

    /// <summary>The elements of each block that may tell a time in their attributes.</summary>
    private ILookup<int, PageNode> TimesIn(int first, int last) =>
        page
            .Nodes.Where(node =>
                node.Start.Block >= first && node.Start.Block < last && CommentTimes.MayTell(node)
            )
            .ToLookup(static node => node.Start.Block);

    /// <summary>The order that the comments' own dates show, else the page's.</summary>
    private DateOrder OrderIn(int first, int last) =>
        page
            .Blocks.Skip(first)
            .Take(last - first)
            .Any(block => block.Text.Length < 160 && CommentClock.PutsDayFirst(block.Text))
            ? DateOrder.DayFirst
            : order;

    private void Take(int first, int last) => _taken.AsSpan(first, last - first).Fill(true);
}
