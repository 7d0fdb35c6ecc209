using SearchKhadr.Ingestion.Comments;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>
/// Parts comments that have no element of their own, by the lines that say who wrote and when: either before each
/// text ("Ana says:") or behind it ("Posted by: Ana | …").
/// </summary>
internal sealed class CommentLines(MetaLine?[] metas)
{
    private const int LongestName = 40;
    private const int LongestRow = 80;
    private const double MostlyLinks = 0.85;

    /// <summary>How many comments the lines would make.</summary>
    public int Count(IReadOnlyList<TextBlock> blocks)
    {
        var (names, times) = CountKinds(blocks);
        var marks = Math.Max(names, times);
        var both = blocks.Count(block => metas[block.Index] is { NamesAuthor: true, TellsTime: true });
        return both * 2 < marks && IsList(blocks) ? 0 : marks;
    }

    public List<CommentDraft> Read(IReadOnlyList<TextBlock> blocks)
    {
        var (names, times) = CountKinds(blocks);
        bool IsMark(TextBlock block) =>
            metas[block.Index] is { } meta && (names * 2 >= times ? meta.NamesAuthor : meta.TellsTime);

        var first = IndexOf(blocks, IsMark);
        if (first < 0)
        {
            return [];
        }

        // A row of links behind the last comment is the thread's own.
        var count = blocks.Count;
        while (count > first + 1 && metas[blocks[count - 1].Index] is null && IsLinkRow(blocks[count - 1]))
        {
            count--;
        }

        blocks = [.. blocks.Take(count)];
        var textBefore = blocks.Take(first).Where(IsText).Sum(block => block.OwnChars);
        var textAfter = blocks
            .Skip(LastIndexOf(blocks, IsMark) + 1)
            .Where(IsText)
            .Sum(block => block.OwnChars);
        var namesBefore = textBefore <= LongestName && textAfter > 0;
        return namesBefore ? ReadBehind(blocks, first, IsMark) : ReadBefore(blocks, IsMark);
    }

    /// <summary>Each mark opens a comment; the text stands behind it.</summary>
    private List<CommentDraft> ReadBehind(
        IReadOnlyList<TextBlock> blocks,
        int first,
        Func<TextBlock, bool> isMark
    )
    {
        var nameInFront = HasNamesInFront(blocks, isMark);
        var drafts = new List<CommentDraft>();
        var open = new OpenComment();
        for (var i = nameInFront ? Math.Max(0, first - 1) : first; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var opensNext = nameInFront && i + 1 < blocks.Count && isMark(blocks[i + 1]) && !isMark(block);
            if (opensNext || (isMark(block) && !(nameInFront && open.IsEmpty)))
            {
                open.Close(drafts);
                open = new OpenComment();
            }

            if (opensNext)
            {
                open.Author = CommentPhrases.CleanAuthor(block.Flat);
            }
            else
            {
                Add(open, block);
            }
        }

        open.Close(drafts);
        return drafts;
    }

    /// <summary>Each mark closes a comment; the text stands in front of it.</summary>
    private List<CommentDraft> ReadBefore(IReadOnlyList<TextBlock> blocks, Func<TextBlock, bool> isMark)
    {
        var drafts = new List<CommentDraft>();
        var open = new OpenComment();
        foreach (var block in blocks)
        {
            Add(open, block);
            if (isMark(block))
            {
                open.Close(drafts);
                open = new OpenComment();
            }
        }

        return drafts;
    }

    private void Add(OpenComment open, TextBlock block)
    {
        if (metas[block.Index] is { } meta)
        {
            open.Author ??= meta.Rest;
            open.Time ??= meta.Time;
            open.TimeText ??= meta.TimeText;
            open.ReplyTo ??= CommentPhrases.ReplyTo(block.Flat);
            if (meta.Behind is not null)
            {
                open.Text.Add(meta.Behind);
            }
        }
        else if (IsText(block))
        {
            open.Text.Add(block.Flat);
        }
    }

    private bool HasNamesInFront(IReadOnlyList<TextBlock> blocks, Func<TextBlock, bool> isMark)
    {
        var marks = 0;
        var names = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (isMark(blocks[i]))
            {
                marks++;
                var bare = metas[blocks[i].Index]!.Rest is null;
                names +=
                    bare && i > 0 && blocks[i - 1] is { Text.Length: <= LongestName, EndsSentence: false }
                        ? 1
                        : 0;
            }
        }

        return names * 10 >= marks * 6;
    }

    private (int Names, int Times) CountKinds(IReadOnlyList<TextBlock> blocks)
    {
        var names = blocks.Count(block =>
            metas[block.Index] is { NamesAuthor: true } && !block.IsUnder(Hint.Hidden)
        );
        var times = blocks.Count(block =>
            metas[block.Index] is { TellsTime: true } && !block.IsUnder(Hint.Hidden)
        );
        return (names, times);
    }

    /// <summary>Whether what stands between the lines is more links than text: pages with their authors.</summary>
    private bool IsList(IReadOnlyList<TextBlock> blocks)
    {
        var text = blocks.Where(IsText).ToList();
        return text.Sum(static block => block.OwnChars) < text.Sum(static block => block.LinkChars);
    }

    /// <summary>Whether a block is no line about a comment, no heading, button or field.</summary>
    public bool IsText(TextBlock block) =>
        metas[block.Index] is null
        && !block.IsUnder(Hint.CommentForm | Hint.Hidden)
        && !block.Owner.Has(Hint.Reply | Hint.Share | Hint.Avatar | Hint.Navigation)
        && !CommentPhrases.IsHeading(block.Flat)
        && !CommentItemReader.IsButton(block);

    /// <summary>Whether a short line is nothing but links in words: "Reply to this | Report", in any language.</summary>
    public static bool IsLinkRow(TextBlock block) =>
        block is { Text.Length: <= LongestRow, LinkShare: > MostlyLinks }
        && !block.Text.AsSpan().ContainsAny("./@");

    private static int IndexOf(IReadOnlyList<TextBlock> blocks, Func<TextBlock, bool> test)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (test(blocks[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static int LastIndexOf(IReadOnlyList<TextBlock> blocks, Func<TextBlock, bool> test)
    {
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (test(blocks[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private sealed class OpenComment
    {
        public string? Author { get; set; }

        public string? Time { get; set; }

        public string? TimeText { get; set; }

        public string? ReplyTo { get; set; }

        public List<string> Text { get; } = [];

        public bool IsEmpty => Text.Count == 0 && Time is null;

        public void Close(List<CommentDraft> drafts)
        {
            if (Text.Count > 0)
            {
                var text = string.Join("\n\n", Text);
                drafts.Add(new CommentDraft(Author, Time, text, 0, ReplyTo) { TimeText = TimeText });
            }
        }
    }
}
