using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Benchmarks.Extraction;

/// <summary>How well the lines of a page that was saved as text were told apart, each weighed by its words.</summary>
internal sealed class TextScore
{
    private readonly double[,] _words = new double[3, 3];

    public TextScore(PageAsText page, PageDraft draft)
    {
        var found = Classes(page, draft);
        for (var i = 0; i < page.Lines.Count; i++)
            _words[(int)page.Gold[i], (int)found[i]] += Shingles.Words(page.Lines[i]).Count;
    }

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

    /// <summary>A line that came out in the body is body; one inside a comment, or that heads it, is comment.</summary>
    public static List<LineClass> Classes(PageAsText page, PageDraft draft)
    {
        var body = Fold(string.Join(' ', draft.Paragraphs));
        var comments = Fold(string.Join(' ', draft.Comments.Select(static c => c.Text)));
        var paragraphs = draft.Paragraphs.Select(Fold).ToHashSet(StringComparer.Ordinal);
        var authors = draft
            .Comments.Select(static c => Fold(c.Author ?? ""))
            .ToHashSet(StringComparer.Ordinal);
        authors.Remove("  ");
        var folded = page.Lines.Select(Fold).ToList();
        var found = folded.ConvertAll(line =>
            line.Length > 20 && comments.Contains(line, StringComparison.Ordinal) ? LineClass.Comment
            : paragraphs.Contains(line) || (line.Length > 20 && body.Contains(line, StringComparison.Ordinal))
                ? LineClass.Body
            : LineClass.Other
        );
        for (var i = 0; i < folded.Count; i++)
        {
            var isBesideComment =
                (i > 0 && found[i - 1] == LineClass.Comment)
                || (i + 1 < folded.Count && found[i + 1] == LineClass.Comment);
            var isComment =
                comments.Contains(folded[i], StringComparison.Ordinal)
                || authors.Any(author => folded[i].Contains(author, StringComparison.Ordinal));
            if (found[i] == LineClass.Other && isBesideComment && isComment)
                found[i] = LineClass.Comment;
        }

        return found;
    }

    private static string Fold(string text) => " " + string.Join(' ', Shingles.Words(text)) + " ";
}
