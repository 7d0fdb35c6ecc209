using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Describes what a first look at a page makes of the lines around a line, so that a second can weigh it.</summary>
/// <remarks>
/// A subhead, an item of a list or a cell of a table says little of itself; what the paragraphs on both sides are, and
/// the other lines that are written like it, says what it is part of.
/// <para><b>Source</b> Wolpert, "Stacked generalization" (1992).</para>
/// </remarks>
internal sealed class LineSecondLook
{
    /// <summary>Shorter lines are told by the longer ones around them. <b>Units</b> words.</summary>
    private const int LongWords = 9;

    private const int Far = 400;

    private readonly IReadOnlyList<PageLine> _lines;
    private readonly LineShapes _shapes;
    private readonly LineVocabulary _vocabulary;
    private readonly Dictionary<ulong, float> _bodyUses;
    private readonly Dictionary<ulong, float> _otherUses;
    private readonly float[] _body;
    private readonly float[] _comment;
    private readonly LineSums _words;
    private readonly LineSums _bodyWords;
    private readonly LineSums _commentWords;
    private readonly LineSums _isBody;
    private readonly LineSums _isComment;
    private readonly LineSums _long;
    private readonly float _mostBody;
    private readonly Dictionary<string, (float Body, float Comment, int Lines)> _alike;
    private readonly Dictionary<int, (float Body, float Comment, int Lines)> _form;
    private readonly (int First, int End)[] _runs;

    /// <summary>Sums up the chances of each line that a first look gives.</summary>
    /// <param name="page">The page.</param>
    /// <param name="body">The chance of each line to be the body's.</param>
    /// <param name="comment">The chance of each to be a comment's.</param>
    private LineSecondLook(LineFeatures page, float[] body, float[] comment)
    {
        (_lines, _shapes, _vocabulary) = (page.Lines, page.Shapes, page.Vocabulary);
        (_body, _comment) = (body, comment);
        var lines = _lines;
        _words = new(lines.Count, i => Weight(i));
        _bodyWords = new(lines.Count, i => body[i] * Weight(i));
        _commentWords = new(lines.Count, i => comment[i] * Weight(i));
        _isBody = new(lines.Count, i => body[i] >= 0.5f ? 1 : 0);
        _isComment = new(lines.Count, i => comment[i] >= 0.5f ? 1 : 0);
        _long = new(lines.Count, i => lines[i].Words >= LongWords ? 1 : 0);
        _mostBody = body.DefaultIfEmpty().Max();
        _alike = new(StringComparer.Ordinal);
        _form = [];
        for (var i = 0; i < lines.Count; i++)
        {
            if (_shapes.Frame(i) is { } frame)
                _alike[frame] = Add(_alike.GetValueOrDefault(frame), i);
            _form[Form(i)] = Add(_form.GetValueOrDefault(Form(i)), i);
        }

        _bodyUses = _vocabulary.Uses(i => Said(i, body[i]));
        _otherUses = _vocabulary.Uses(i => Said(i, 1 - body[i]));
        _runs = Runs();
    }

    /// <summary>How many numbers describe a line.</summary>
    public static int Count { get; } = Measure();

    /// <summary>The features of each line.</summary>
    public static float[][] Rows(LineFeatures page, float[] body, float[] comment)
    {
        var look = new LineSecondLook(page, body, comment);
        var rows = new float[body.Length][];
        for (var i = 0; i < rows.Length; i++)
        {
            var row = new Row(rows[i] = new float[Count]);
            look.Write(i, ref row);
        }

        return rows;
    }

    /// <summary>Writes one line's features into a row.</summary>
    public void Write(int at, ref Row row)
    {
        row.Add(_body[at]);
        row.Add(_comment[at]);
        row.Add(_body[at] / Math.Max(0.01f, _mostBody));
        row.Add(_mostBody);
        for (var by = 1; by <= 3; by++)
        {
            Chances(at - by, ref row);
            Chances(at + by, ref row);
        }

        foreach (var reach in (ReadOnlySpan<int>)[3, 8, 20])
        {
            Means(at - reach, at, ref row);
            Means(at + 1, at + reach + 1, ref row);
        }

        row.Add(_bodyWords.Between(0, at) / Math.Max(1, _bodyWords.All));
        row.Add(Log(_bodyWords.All));
        row.Add(_commentWords.Between(0, at) / Math.Max(1, _commentWords.All));
        row.Add(Log(_commentWords.All));
        Distance(_isBody, at, ref row);
        Distance(_isComment, at, ref row);
        Distance(_long, at, ref row);
        Chances(_long.Above(at) == int.MaxValue ? -1 : at - _long.Above(at), ref row);
        Chances(_long.Below(at) == int.MaxValue ? -1 : at + _long.Below(at), ref row);
        Others(_shapes.Frame(at) is { } frame ? _alike[frame] : default, at, ref row);
        Others(_form[Form(at)], at, ref row);
        var (first, end) = _runs[at];
        row.Add(Log(end - first));
        row.Add(Log(at - first));
        Means(first, end, ref row);
        row.Add(_vocabulary.Shared(at, _bodyUses, Said(at, _body[at])));
        row.Add(_vocabulary.Shared(at, _otherUses, Said(at, 1 - _body[at])));
    }

    private static int Measure()
    {
        var row = new Row(new float[256]);
        var line = new PageLine(new TextLine("a", 0, Bullet: false, IsAfterBlank: true), LineKind.Label);
        var signs = new CommentSigns([line], new Dates.DateParser(TimeProvider.System), dayFirst: false);
        new LineSecondLook(new LineFeatures(new LineEvidence(signs)), [0], [0]).Write(0, ref row);
        return row.Length;
    }

    private float Said(int at, float chance) => _lines[at].Words >= LongWords ? chance : 0;

    private int Weight(int at) => Math.Max(1, _lines[at].Words);

    private (float Body, float Comment, int Lines) Add((float Body, float Comment, int Lines) sum, int at) =>
        (sum.Body + _body[at], sum.Comment + _comment[at], sum.Lines + 1);

    /// <summary>Length, end, bullet and blank line: lines of a list have them alike.</summary>
    private int Form(int at)
    {
        var line = _lines[at];
        var length = (int)MathF.Log2(1 + line.Words);
        return (length * 8)
            + (line.Line.Bullet ? 4 : 0)
            + (line.Line.IsAfterBlank ? 2 : 0)
            + (LineClassifier.EndsSentence(line.Text) ? 1 : 0)
            + ((int)line.Kind * 128);
    }

    /// <summary>The stretch of short lines that each stands in; for a long line, itself.</summary>
    private (int First, int End)[] Runs()
    {
        var runs = new (int First, int End)[_lines.Count];
        for (var i = 0; i < runs.Length; )
        {
            var end = i + 1;
            while (_lines[i].Words < LongWords && end < runs.Length && _lines[end].Words < LongWords)
                end++;
            runs.AsSpan(i, end - i).Fill((i, end));
            i = end;
        }

        return runs;
    }

    private void Chances(int at, ref Row row)
    {
        var exists = at >= 0 && at < _body.Length;
        row.Add(exists ? _body[at] : -1);
        row.Add(exists ? _comment[at] : -1);
    }

    private void Means(int first, int end, ref Row row)
    {
        var words = _words.Between(first, end);
        row.Add(words > 0 ? _bodyWords.Between(first, end) / words : -1);
        row.Add(words > 0 ? _commentWords.Between(first, end) / words : -1);
    }

    /// <summary>What the other lines that are written like a line are.</summary>
    private void Others((float Body, float Comment, int Lines) all, int at, ref Row row)
    {
        var others = all.Lines - 1;
        row.Add(others > 0 ? (all.Body - _body[at]) / others : -1);
        row.Add(others > 0 ? (all.Comment - _comment[at]) / others : -1);
        row.Add(Log(others));
    }

    private static void Distance(LineSums kind, int at, ref Row row)
    {
        row.Add(Log(Math.Min(kind.Above(at), Far)));
        row.Add(Log(Math.Min(kind.Below(at), Far)));
    }

    private static float Log(float value) => MathF.Log2(1 + Math.Max(0, value));
}
