using SearchKhadr.Ingestion.Furniture;
using SearchKhadr.Ingestion.Html.MainContent.Model;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.MainContent;

/// <summary>
/// Adds to the blocks that were judged body what is of one piece with them, and takes out copies.
/// </summary>
/// <param name="evidence">The page.</param>
/// <param name="chances">How likely each of its blocks is body.</param>
internal sealed class BodyCompletion(BlockEvidence evidence, float[] chances)
{
    private const double MostlyLink = 0.5;

    /// <summary>A paragraph among the body's needs this chance to be one of them.</summary>
    private const float Unlikely = 0.1f;

    /// <summary>A heading among them needs this chance.</summary>
    private const float Likely = 0.5f;

    private const double MostLinks = 0.4;
    private const int LeastSentence = 40;
    private const int FewestSiblings = 3;

    private const int LeastCopied = 80;

    /// <summary>Fewer paragraphs that come again are a refrain, where they are not half of all.</summary>
    private const int FewestCopies = 3;

    /// <summary>Pictures' lines that may stand between a heading and its text.</summary>
    private const int MostPictureLines = 4;

    private const Hint Picture = Hint.Figure | Hint.Caption | Hint.Credit;

    private readonly PageTree _page = evidence.Page;

    public void Complete(List<TextBlock> judged)
    {
        RemoveCopies(judged);
        AddParts(judged);
        AddAnnounced(judged);
        AddBetween(judged);
        AddSubheads(judged);
    }

    /// <summary>
    /// Takes out the second of two copies: a page builder writes an article once for each width of the screen. A paragraph
    /// is a copy by itself, a shorter text or an item only beside one; what one element says twice, or quotes, its author
    /// says twice.
    /// </summary>
    private void RemoveCopies(List<TextBlock> judged)
    {
        var said = new Dictionary<string, int>(StringComparer.Ordinal);
        var again = judged.ConvertAll(block =>
            !said.TryAdd(block.Text, block.Owner.Parent)
            && said[block.Text] != block.Owner.Parent
            && _page.Closest(block.Owner, static node => node.Tag == "blockquote") is null
        );
        var copies = judged
            .Where((block, i) => again[i] && block.Text.Length >= LeastCopied && block.Owner.Tag != "li")
            .ToHashSet();
        var copied = copies.Select(static block => block.Text).Distinct(StringComparer.Ordinal).Count();
        if (
            copied < FewestCopies
            && copied * 2 < judged.Count(static block => block.Text.Length >= LeastCopied)
        )
            return;
        for (var i = 1; i < judged.Count; i++)
            Spread(i, i - 1);
        for (var i = judged.Count - 2; i >= 0; i--)
            Spread(i, i + 1);
        judged.RemoveAll(copies.Contains);

        void Spread(int to, int from)
        {
            if (again[to] && copies.Contains(judged[from]))
                copies.Add(judged[to]);
        }
    }

    /// <summary>
    /// Adds sentences in an element of the body, line breaks between, and the items of a list of which most are body.
    /// </summary>
    private void AddParts(List<TextBlock> judged)
    {
        var owners = judged.Select(static block => block.Owner).ToHashSet();
        var known = judged.ToHashSet();
        var lists = _page
            .Blocks.Where(static block => block.Owner.Tag == "li")
            .GroupBy(static block => block.Owner.Parent)
            .Where(list => list.Count(known.Contains) * 2 > list.Count())
            .Select(static list => list.Key)
            .ToHashSet();
        Add(
            judged,
            _page.Blocks.Where(block =>
                !known.Contains(block)
                && !evidence.IsTaken(block)
                && (
                    block.Owner.Tag == "li"
                        ? lists.Contains(block.Owner.Parent) && !block.IsUnder(BlockValues.Foreign)
                        : block.EndsSentence
                            && owners.Contains(block.Owner)
                            && evidence.Values[block.Index] > 0
                )
            )
        );
    }

    /// <summary>Adds the list that a paragraph of the body announces with a colon, whatever its items look like.</summary>
    private void AddAnnounced(List<TextBlock> judged)
    {
        var known = judged.ToHashSet();
        var lists = judged
            .Where(static block => block.Owner.Tag == "p" && block.Text.EndsWith(':'))
            .Select(block => _page.Blocks.ElementAtOrDefault(block.Index + 1))
            .Where(static item => item is { Owner.Tag: "li" })
            .Select(static item => item!.Owner.Parent)
            .ToHashSet();
        if (lists.Count == 0)
            return;
        Add(
            judged,
            _page.Blocks.Where(block =>
                !known.Contains(block)
                && block.Owner.Tag == "li"
                && lists.Contains(block.Owner.Parent)
                && block.LinkChars == 0
                && !block.IsUnder(BlockValues.Foreign)
                && !evidence.IsTaken(block)
            )
        );
    }

    /// <summary>Adds the paragraphs that stand between the body's, set as these are.</summary>
    private void AddBetween(List<TextBlock> judged)
    {
        var known = judged.ToHashSet();
        var runs = judged
            .Where(static block => block.Owner.Tag == "p")
            .GroupBy(SettingOf)
            .Where(static run => run.Count() >= FewestSiblings)
            .ToDictionary(static run => run.Key, static run => (run.Min(Index), run.Max(Index)));
        var begins = judged
            .GroupBy(static block => block.Owner.Parent)
            .Where(static run => run.Count() >= FewestSiblings)
            .ToDictionary(static run => run.Key, static run => run.Min(Index));
        Add(judged, _page.Blocks.Where(block => !known.Contains(block) && IsBetween(block)));

        bool IsBetween(TextBlock block) =>
            (block.IsHeading ? IsSubheadOf(block) : IsParagraphOf(block)) && !evidence.IsTaken(block);

        // In a list of pictures all text may be in the headings.
        bool IsSubheadOf(TextBlock block) =>
            chances[block.Index] > Likely
            && IsSubhead(block)
            && begins.TryGetValue(block.Owner.Parent, out var first)
            && block.Index > first;

        bool IsParagraphOf(TextBlock block) =>
            block
                is {
                    Owner.Tag: "p",
                    EndsSentence: true,
                    Text.Length: >= LeastSentence,
                    LinkShare: < MostLinks
                }
            && chances[block.Index] >= Unlikely
            && runs.TryGetValue(SettingOf(block), out var run)
            && block.Index > run.Item1
            && block.Index < run.Item2
            && !block.IsUnder(BlockValues.Foreign)
            && !FurniturePatterns.IsFurniture(block.Flat);
    }

    private static int Index(TextBlock block) => block.Index;

    private static (int Parent, string? Class) SettingOf(TextBlock block) =>
        (block.Owner.Parent, block.Owner.Element.ClassName);

    /// <summary>Adds the headings over what was judged body, save the headline's place above its first block.</summary>
    private void AddSubheads(List<TextBlock> judged)
    {
        var subheads = new List<TextBlock>();
        for (var i = 1; i < judged.Count; i++)
        {
            var above = judged[i].Index - 1;
            var lines = 0;
            while (
                above > judged[i - 1].Index
                && lines < MostPictureLines
                && IsLineOfPicture(_page.Blocks[above])
            )
                (above, lines) = (above - 1, lines + 1);
            while (
                above > judged[i - 1].Index
                && IsSubhead(_page.Blocks[above])
                && (lines == 0 || !IsOfPicture(_page.Blocks[above]))
            )
                subheads.Add(_page.Blocks[above--]);
        }

        Add(judged, subheads);
    }

    private static bool IsLineOfPicture(TextBlock block) =>
        block.IsUnder(Picture) && !block.IsUnder(BlockValues.Foreign) && !block.IsHeading;

    /// <summary>A chart's heading is its caption.</summary>
    private bool IsOfPicture(TextBlock block) =>
        _page.Closest(block.Owner, static node => node.Tag == "figure") is not null;

    private bool IsSubhead(TextBlock block) =>
        block.IsHeading
        && block.Index != evidence.HeadlineBlock
        && !block.IsUnder(BlockValues.Foreign)
        && block.LinkShare < MostlyLink
        && !evidence.IsTaken(block)
        && !FurniturePatterns.IsFurniture(block.Flat);

    private static void Add(List<TextBlock> judged, IEnumerable<TextBlock> more)
    {
        judged.AddRange(more.ToList());
        judged.Sort(static (one, other) => one.Index.CompareTo(other.Index));
    }
}
