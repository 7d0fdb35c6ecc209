using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html.MainContent;
using SearchKhadr.Ingestion.Html.Parsing;
using SearchKhadr.Ingestion.Live;

namespace SearchKhadr.Ingestion.Html.Live;

/// <summary>Finds the entries of a live blog: elements alike, side by side, each with a time and text of the body.</summary>
internal sealed class LiveEntryFinder(PageTree page, DateParser dates)
{
    private const int LeastEntries = 3;
    private const double LeastTimed = 0.8;
    private const int LongestTimeLine = 60;

    /// <summary>The body with its entries, their times no longer among its blocks; as it was where there are none.</summary>
    public (IReadOnlyList<BodyParagraph> Body, IReadOnlyList<LiveEntry> Entries) Part(
        IReadOnlyList<BodyParagraph> body
    )
    {
        var texts = body.Where(static paragraph => !EntryClock.IsAlone(paragraph.Text)).ToList();
        var found = Find(texts);
        if (found.Count == 0)
            return (body, []);
        var heads = HeadsOf(found[0].Node, texts[found[0].Entry.First].Block);
        texts.InsertRange(found[0].Entry.First, heads);
        var entries = found.Select(static pair => pair.Entry).ToList();
        for (var i = 1; i < entries.Count; i++)
            entries[i] = entries[i] with { First = entries[i].First + heads.Count };
        return (WithoutTheirList(texts, entries), entries);
    }

    /// <summary>The subheads of the first entry, which stand in the place of the page's own headline.</summary>
    /// <param name="entry">The entry's element.</param>
    /// <param name="first">The page's block that the entry's text begins with.</param>
    private List<BodyParagraph> HeadsOf(PageNode entry, int first) =>
        [
            .. page
                .Blocks.Take(first)
                .Skip(entry.Start.Block)
                .Where(static block => block.Owner.Tag is ['h', >= '2' and <= '6'])
                .Select(static block => new BodyParagraph(
                    block.Index,
                    new BodyBlock(block.Flat, BlockKind.Subhead) { Level = block.Owner.Tag[1] - '0' }
                )),
        ];

    /// <summary>Entries may be the items of a list, which is how they are laid out and nothing that they say.</summary>
    private static List<BodyParagraph> WithoutTheirList(List<BodyParagraph> body, List<LiveEntry> entries)
    {
        var firsts = entries.Select(static entry => entry.First).ToHashSet();
        var isEntry = false;
        for (var i = 0; i < body.Count; i++)
        {
            var content = body[i].Content;
            var isItem = content.Kind == BlockKind.ListItem;
            isEntry = firsts.Contains(i) || (isEntry && (content.Continues || !isItem));
            if (isEntry && isItem)
                body[i] = body[i] with { Content = new BodyBlock(content.Text) };
        }

        return body;
    }

    /// <summary>The entries in page order; empty where there is no such row of elements.</summary>
    private List<(PageNode Node, LiveEntry Entry)> Find(IReadOnlyList<BodyParagraph> paragraphs)
    {
        List<(PageNode Node, LiveEntry Entry)> best = [];
        foreach (var row in Rows(paragraphs))
        {
            var entries = row.Select(pair => (pair.Node, pair.First, Time: TimeOf(pair.Node)))
                .Where(static entry => entry.Time is not null)
                .Select(static entry =>
                    (entry.Node, new LiveEntry(entry.First, entry.Time!.Value.Iso, entry.Time.Value.Text))
                )
                .ToList();
            var isRow = entries.Count >= LeastEntries && entries.Count >= row.Count * LeastTimed;
            if (isRow && entries.Count > best.Count)
                best = entries;
        }

        return best;
    }

    /// <summary>Every set of elements alike under one parent that each hold a paragraph, with its first one.</summary>
    private IEnumerable<List<(PageNode Node, int First)>> Rows(IReadOnlyList<BodyParagraph> paragraphs)
    {
        var firsts = new Dictionary<int, int>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var node = page.Blocks[paragraphs[i].Block].Owner;
            while (node.Parent >= 0 && firsts.TryAdd(node.Index, i))
                node = page.Nodes[node.Parent];
        }

        return firsts
            .Select(pair => (Node: page.Nodes[pair.Key], First: pair.Value))
            .Where(static pair =>
                TagNames.IsBlock(pair.Node.Tag) && pair.Node.Tag is not ("p" or "blockquote")
            )
            .GroupBy(static pair => (pair.Node.Parent, pair.Node.Tag, Name(pair.Node)))
            .Where(static group => group.Count() >= LeastEntries)
            .Select(static group => group.OrderBy(static pair => pair.First).ToList());
    }

    private static string Name(PageNode node) =>
        (node.Element.ClassName ?? "").Split(' ')[0].TrimEnd([.. "0123456789-_"]);

    private (string? Iso, string Text)? TimeOf(PageNode entry)
    {
        for (var i = entry.Index; i < entry.End; i++)
        {
            var node = page.Nodes[i];
            var text = page.TextOf(node).Replace('\n', ' ');
            if (text.Length is 0 or > LongestTimeLine)
                continue;
            if (node.Tag == "time")
            {
                var said = dates.Parse(node.Element.GetAttribute("datetime"));
                return (said?.Iso ?? dates.Find(text)?.Iso ?? EntryClock.Iso(text), text);
            }

            if (EntryClock.IsAlone(text))
                return (dates.Find(text)?.Iso ?? EntryClock.Iso(text), text);
        }

        return null;
    }
}
