using SearchKhadr.Ingestion.Comments;
using SearchKhadr.Ingestion.Furniture;

namespace SearchKhadr.Ingestion.Text;

/// <summary>
/// Finds a thread that no heading stands over and that proves itself: its comments are numbered from one on, many lines say with
/// one verb that somebody wrote, or the pages of those who wrote stand beside their names.
/// </summary>
internal static class UnheadedThread
{
    /// <summary>So many comments are a thread's.</summary>
    private const int FewestComments = 3;

    /// <summary>So many numbers in a row may stand in lines of another make.</summary>
    private const int MostMissing = 3;

    /// <summary>So many lines that say who wrote are a thread's: an interview has two voices.</summary>
    private const int FewestWritten = 4;

    /// <summary>So many different people wrote them.</summary>
    private const int FewestPeople = 3;

    /// <summary>So many names stand beside addresses.</summary>
    private const int FewestSites = 2;

    /// <summary>How much longer than the longest of the others the last comment may be. <b>Units</b> times.</summary>
    private const int LongerLast = 2;

    /// <summary>So long it may be however short the others are. <b>Units</b> lines.</summary>
    private const int LinesOfLast = 12;

    /// <summary>Below so many of the heads something is said. <b>Units</b> share.</summary>
    private const double MostSpoken = 0.8;

    /// <summary>The thread; null where nothing proves one.</summary>
    public static BoundedThread? Find(CommentSigns signs) =>
        Under(signs, Numbered(signs))
        ?? Under(signs, Written(signs))
        ?? Under(signs, WrittenFrom(signs))
        ?? Under(signs, Beside(signs));

    /// <summary>Where comments begin on a page that puts no heading over them; null where none are.</summary>
    /// <remarks>
    /// Two or more lines that head comments, most of them with something said below: a list of other articles has
    /// dates too, but nothing below them is a sentence.
    /// </remarks>
    public static int? StartOf(CommentSigns signs, int bodyAt)
    {
        var lines = signs.Lines;
        var heads = new List<int>();
        var hasProse = false;
        for (var i = bodyAt; i < lines.Count; i++)
        {
            hasProse |= lines[i].Kind == LineKind.Prose;
            if (hasProse && lines[i].Words <= 14 && signs.Heads(i))
                heads.Add(i);
        }

        var spoken = heads.Count(at => IsSpoken(lines, at));
        var needed = heads.Any(at => IsPlain(lines[at].Text)) ? 2 : 3;
        return heads.Count >= needed && spoken >= needed && spoken * 3 >= heads.Count * 2 ? heads[0] : null;
    }

    /// <summary>"Ana says:", "Ana wrote on …": hardly anything else looks so.</summary>
    private static bool IsPlain(string text) =>
        text.EndsWith(':') || text.EndsWith("...", StringComparison.Ordinal) || CommentHeader.SaysSo(text);

    private static bool IsSpoken(IReadOnlyList<PageLine> all, int at)
    {
        for (var i = at + 1; i < Math.Min(all.Count, at + 4); i++)
        {
            if (all[i].Words >= 8 || (all[i].Words >= 2 && LineClassifier.EndsSentence(all[i].Text)))
                return true;
        }

        return false;
    }

    /// <summary>The heads numbered 1, 2, 3 … but for a few, each with a name and a time to the minute or an age.</summary>
    private static List<int> Numbered(CommentSigns signs)
    {
        List<int> best = [],
            run = [];
        var last = 0;
        for (var at = 0; at < signs.Lines.Count; at++)
        {
            var number = CommentNames.NumberOf(signs.Lines[at].Text) ?? 0;
            var isNext = number == 1 || (run.Count > 0 && number > last && number <= last + MostMissing + 1);
            if (!isNext || !TellsWhoAndWhen(signs, at))
                continue;
            if (number == 1)
                run = [];
            last = number;
            run.Add(at);
            if (run.Count > best.Count)
                best = run;
        }

        return best.Count >= FewestComments ? best : [];
    }

    private static bool TellsWhoAndWhen(CommentSigns signs, int at) =>
        signs.Header(at, out _) is { Author.Length: > 0 } header
        && CommentClock.Find(signs.Lines[at].Text) is var when
        && (when is null || !signs.Lines[at].Text.StartsWith(when, StringComparison.Ordinal))
        && (header.Time?.Contains('T', StringComparison.Ordinal) ?? header.TimeText is not null);

    /// <summary>The lines that say with one verb that somebody wrote, where many people did.</summary>
    private static List<int> Written(CommentSigns signs)
    {
        var heads = Enumerable
            .Range(0, signs.Lines.Count)
            .Where(at => !signs.Lines[at].IsFurniture && signs.Heads(at))
            .Select(at =>
                (At: at, signs.OneLine(at)?.Author, Verb: CommentHeader.VerbIn(signs.Lines[at].Text))
            )
            .Where(static head => head is { Author: not null, Verb: not null })
            .GroupBy(static head => head.Verb, StringComparer.OrdinalIgnoreCase)
            .Select(static same => same.ToList())
            .MaxBy(static same => same.Count);
        return
            heads?.Count >= FewestWritten
            && heads.DistinctBy(static head => head.Author).Count() >= FewestPeople
            ? heads.ConvertAll(static head => head.At)
            : [];
    }

    /// <summary>The lines that say who writes and from where, and go on with what is said.</summary>
    private static List<int> WrittenFrom(CommentSigns signs)
    {
        var heads = Enumerable
            .Range(0, signs.Lines.Count)
            .Where(at => CommentHeader.TryReadWriting(signs.Lines[at].Text) is { IsCertain: true })
            .ToList();
        return heads.Count >= FewestComments ? heads : [];
    }

    /// <summary>The names beside which pages of those who wrote stand, one of these called like its owner.</summary>
    private static IReadOnlyList<int> Beside(CommentSigns signs)
    {
        var sites = Enumerable.Range(0, signs.Lines.Count).Where(at => NameLines.HasSite(signs, at)).ToList();
        return sites.Count >= FewestSites && sites.Exists(at => CommentNames.IsOwnSite(signs.Lines[at].Text))
            ? NameLines.Around(signs, sites)
            : [];
    }

    /// <summary>The thread of the heads; null where below too few of them something is said.</summary>
    private static BoundedThread? Under(CommentSigns signs, IReadOnlyList<int> heads)
    {
        if (heads.Count == 0)
            return null;
        var from =
            heads[0] > 0 && CommentHeader.IsTitleOfAnswer(signs.Lines[heads[0] - 1].Text)
                ? heads[0] - 1
                : heads[0];
        var end = EndOf(signs, heads);
        var reader = new CommentReader(signs, end);
        var thread = new CommentThread(reader.ReadUnder(heads), reader.Said);
        return thread.Comments.Count >= heads.Count * MostSpoken ? new(from - 1, end, thread, null) : null;
    }

    /// <summary>Where the page goes on behind the last comment, which is not much longer than all others.</summary>
    private static int EndOf(CommentSigns signs, IReadOnlyList<int> heads)
    {
        var longest = heads.Zip(heads.Skip(1), static (head, next) => next - head).DefaultIfEmpty().Max();
        var most = Math.Min(
            signs.TailFrom(heads[^1]),
            heads[^1] + Math.Max(longest * LongerLast, LinesOfLast)
        );
        var end = heads[^1] + 1;
        while (end < most && !IsPageAgain(signs.Lines[end]))
            end++;
        return end;
    }

    private static bool IsPageAgain(PageLine line) =>
        line.ClosesThread || line.Furniture == FurnitureKind.CommentForm;
}
