using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Furniture;

namespace SearchKhadr.Ingestion.Text;

/// <summary>
/// A thread that the page itself bounds and proves: between the heading of the comments and the form that stands below them,
/// each comment tells who wrote it and when, and there are as many as the heading counts.
/// </summary>
/// <remarks>What is proven so needs no weights: one comment is enough, and what else on the page looks like comments is none.</remarks>
/// <param name="HeadingAt">The line of the heading.</param>
/// <param name="End">The line that closes the thread.</param>
/// <param name="Thread">One comment or more.</param>
/// <param name="Count">How many the heading says there are; null where it does not say.</param>
internal sealed record BoundedThread(int HeadingAt, int End, CommentThread Thread, int? Count)
{
    /// <summary>A page with more headings of comments lists other pages.</summary>
    private const int MostHeadings = 4;

    /// <summary>So many lines that may close a thread are tried.</summary>
    private const int MostEnds = 8;

    /// <summary>How much of a page is read over and over, from heading to end. <b>Units</b> lines.</summary>
    private const int MostLines = 20_000;

    /// <summary>So many comments are as many as counted by no chance; one author and one day may be the article's.</summary>
    private const int FewestSure = 3;

    /// <summary>From so many on the heading may count some that are deleted, or leave out answers.</summary>
    private const int ManyComments = 10;

    /// <summary>How far it may be from right then. <b>Units</b> share.</summary>
    private const double MostAstray = 0.1;

    /// <summary>Who said it, and when, stands at most this far above. <b>Units</b> lines.</summary>
    private const int HeadAbove = 3;

    public IReadOnlyList<Comment> Comments => Thread.Comments;

    private bool IsCounted => Count is not null;

    /// <summary>The first line that is the thread's.</summary>
    private int From => Math.Max(HeadingAt + 1, Thread.Said.Min() - HeadAbove);

    /// <summary>The thread of a page that is proven best, the one closest to its heading; null where none is.</summary>
    public static BoundedThread? Find(CommentSigns signs)
    {
        var lines = signs.Lines;
        var headings = 0;
        int? most = null;
        var left = MostLines;
        BoundedThread? best = null;
        var above = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count && headings < MostHeadings; i++)
        {
            // Behind a heading that is known, a title in quotes is somebody's answer.
            if (lines[i].Comments is not null)
                above.Clear();
            else if (headings == 0)
                above.Add(lines[i].Text);
            var heading = lines[i].Comments ?? CommentHeading.TryReadUnknown(lines[i].Text, above);
            if (heading is not { IsLink: false, Count: not 0 })
                continue;

            headings++;
            // Fewer than were counted above answer one of those.
            if (heading.Count < most)
                continue;
            most = heading.Count ?? most;
            if (Below(signs, i, most, ref left) is { } thread && thread.IsCloser(best, most))
                best = thread;
        }

        return best;
    }

    /// <summary>Whether the page's body is elsewhere, as far as is known of each line what it is part of.</summary>
    public bool IsBeside(IReadOnlyList<PageLine> lines, ReadOnlySpan<LineLabel> labels)
    {
        if (IsCounted && Comments.Count >= FewestSure)
            return true;
        int inside = 0,
            outside = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] != LineLabel.Body)
                continue;
            if (i >= From && i < End)
                inside += lines[i].Words;
            else
                outside += lines[i].Words;
        }

        return IsCounted ? outside > inside : inside == 0;
    }

    /// <summary>Takes the thread's lines for comments, and no others.</summary>
    public void Claim(Span<LineLabel> labels)
    {
        labels.Replace(LineLabel.Comment, LineLabel.Other);
        labels[From..End].Fill(LineLabel.Comment);
    }

    /// <summary>Whether this reading is nearer to what the page counts than one from a heading above.</summary>
    private bool IsCloser(BoundedThread? other, int? count) =>
        other is null
        || (
            IsCounted == other.IsCounted
                ? count is null
                    || Math.Abs(Comments.Count - count.Value) <= Math.Abs(other.Comments.Count - count.Value)
                : IsCounted
        );

    private static BoundedThread? Below(CommentSigns signs, int at, int? count, ref int left)
    {
        BoundedThread? best = null;
        foreach (var end in Ends(signs, at + 1, count))
        {
            if (left <= 0)
                break;
            left -= end - at;
            var thread = Read(signs, at + 1, end, count);
            if (!IsProven(thread, count))
                continue;
            if (thread.Comments.Count == count)
                return new(at, end, thread, count);
            if (best is null || thread.Comments.Count > best.Comments.Count)
                best = new(at, end, thread, count);
        }

        return best;
    }

    private static bool IsProven(CommentThread thread, int? count) =>
        count is { } counted ? IsCountedBy(counted, thread) : thread is { IsWhole: true, IsTimed: true };

    /// <summary>Whether a thread is the one that a heading counts.</summary>
    private static bool IsCountedBy(int count, CommentThread thread)
    {
        var found = thread.Comments.Count;
        if (count < ManyComments)
            return found == count && (thread.IsWhole || (count > 1 && thread.IsTimeless));
        var whole = thread.Comments.Count(CommentThread.TellsWhoAndWhen);
        return Math.Abs(found - count) <= count * MostAstray && whole >= found * (1 - MostAstray);
    }

    /// <summary>
    /// The lines that may close a thread, from where there are as many times as comments: a form, and where comments are
    /// counted any line of the page's own; where they are few, what may ask for one. What comes back is a button below each.
    /// </summary>
    private static IEnumerable<int> Ends(CommentSigns signs, int from, int? count)
    {
        var lines = signs.Lines;
        var tail = signs.TailFrom(from);
        var needed = Math.Max(1, (int)((count ?? 1) * (1 - MostAstray)));
        for (; from < tail && needed > 0; from++)
            needed -= signs.TellsTime(from) ? 1 : 0;
        var closing = Enumerable
            .Range(from, tail - from)
            .Where(at =>
                lines[at].Furniture == FurnitureKind.CommentForm
                || (count is not null && lines[at].IsFurniture)
                || (count < ManyComments && CommentHeading.AsksForOne(lines[at]))
            )
            .Where(at => !signs.IsButtons(at))
            .GroupBy(signs.Letters, StringComparer.Ordinal)
            .Where(static same => same.Count() == 1)
            .Select(static same => same.First())
            .Take(MostEnds);
        return count is not null ? closing.Append(tail) : closing;
    }

    private static CommentThread Read(CommentSigns signs, int from, int end, int? count)
    {
        var alike = CommentTemplate.Read(signs, from, end);
        if (IsProven(alike, count))
            return alike;
        var reader = new CommentReader(signs, end);
        return new(reader.Read(from, isCounted: false, count), reader.Said);
    }
}
