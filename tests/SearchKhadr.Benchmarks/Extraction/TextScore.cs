using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Benchmarks.Extraction;

/// <summary>How well the lines of a page that was saved as text were told apart, each weighed by its words.</summary>
internal sealed class TextScore
{
    /// <summary>A line that tells who wrote it and when is no longer. <b>Units</b> chars.</summary>
    private const int LongestHead = 120;

    /// <summary>Blogs write the day above the headline.</summary>
    private const int LinesAbove = 2;

    private readonly double[,] _words = new double[3, 3];

    public TextScore(PageAsText page, PageDraft draft)
        : this(page, draft, Classes(page, draft)) { }

    private TextScore(PageAsText page, PageDraft draft, List<LineClass> found)
        : this(page, found) => WithHead = new TextScore(page, HeadAsBody(page, draft, found));

    private TextScore(PageAsText page, IReadOnlyList<LineClass> found)
    {
        WithHead = this;
        for (var i = 0; i < page.Lines.Count; i++)
            _words[(int)page.Gold[i], (int)found[i]] += Shingles.Words(page.Lines[i]).Count;
    }

    /// <summary>
    /// The score by a gold that takes headline, standfirst, byline and date to be of the body: what came out as those counts
    /// as body.
    /// </summary>
    public TextScore WithHead { get; }

    /// <summary>Mean F1 over the classes that the gold has on this page.</summary>
    public double MacroF1
    {
        get
        {
            var classes = Enum.GetValues<LineClass>().Where(c => Row(c) > 0).ToList();
            return classes.Count == 0 ? 1 : classes.Average(F1);
        }
    }

    public bool Has(LineClass c) => Row(c) > 0;

    public double F1(LineClass c)
    {
        var hit = _words[(int)c, (int)c];
        var sum = Row(c) + Column(c);
        return sum == 0 ? 1 : 2 * hit / sum;
    }

    private double Row(LineClass c) => Enumerable.Range(0, 3).Sum(i => _words[(int)c, i]);

    private double Column(LineClass c) => Enumerable.Range(0, 3).Sum(i => _words[i, (int)c]);

    /// <summary>
    /// A line that came out in the body is body; one inside a comment, or that heads it with its author or its time, is
    /// comment.
    /// </summary>
    public static List<LineClass> Classes(PageAsText page, PageDraft draft)
    {
        var body = Fold(string.Join(' ', draft.Paragraphs));
        var comments = Fold(string.Join(' ', draft.Comments.Select(static c => c.Text)));
        var paragraphs = draft.Paragraphs.Select(Fold).ToHashSet(StringComparer.Ordinal);
        var heads = draft
            .Comments.SelectMany(static c => new[] { c.Author, c.TimeText })
            .Select(static head => Fold(head ?? ""))
            .ToHashSet(StringComparer.Ordinal);
        heads.Remove("  ");
        var folded = page.Lines.Select(Fold).ToList();
        var found = folded.ConvertAll(line =>
            line.Length > 20 && comments.Contains(line, StringComparison.Ordinal) ? LineClass.Comment
            : paragraphs.Contains(line) || (line.Length > 20 && body.Contains(line, StringComparison.Ordinal))
                ? LineClass.Body
            : LineClass.Other
        );
        // Downward, then upward: a head may take two lines.
        foreach (
            var i in Enumerable.Range(0, folded.Count).Concat(Enumerable.Range(0, folded.Count).Reverse())
        )
        {
            var isBesideComment =
                (i > 0 && found[i - 1] == LineClass.Comment)
                || (i + 1 < folded.Count && found[i + 1] == LineClass.Comment);
            if (found[i] == LineClass.Other && isBesideComment && IsOfComment(folded[i]))
                found[i] = LineClass.Comment;
        }

        return found;

        bool IsOfComment(string line) =>
            comments.Contains(line, StringComparison.Ordinal)
            || heads.Any(head => line.Contains(head, StringComparison.Ordinal));
    }

    /// <summary>The same, where the headline next above the body and the lines by it that tell who and when are body too.</summary>
    private static List<LineClass> HeadAsBody(PageAsText page, PageDraft draft, List<LineClass> found)
    {
        var lines = page.Lines.Select(Fold).ToList();
        var first = found.IndexOf(LineClass.Body);
        var title = Fold(draft.Headline ?? "");
        var headline = lines.Take(Math.Max(first, 0)).ToList().LastIndexOf(title);
        if (headline < 0)
            return found;
        var parts = draft
            .Byline.Concat(draft.Dates.Select(static date => date.Raw))
            .Select(Fold)
            .Where(static part => part.Length > 2)
            .ToList();
        var standfirst = Fold(draft.Standfirst ?? "");
        List<LineClass> withHead = [.. found];
        for (var i = Math.Max(headline - LinesAbove, 0); i < first; i++)
        {
            var tells =
                lines[i].Length <= LongestHead
                && parts.Exists(part => lines[i].Contains(part, StringComparison.Ordinal));
            if (i == headline || tells || lines[i] == standfirst)
                withHead[i] = LineClass.Body;
        }

        return withHead;
    }

    private static string Fold(string text) => " " + string.Join(' ', Shingles.Words(text)) + " ";
}
