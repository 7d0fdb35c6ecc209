using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Furniture;
using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Describes each line of a page that was saved as text in numbers, its neighbours and place included.</summary>
/// <remarks>
/// <para>
/// <b>Shape</b> A line's features are <see cref="Count"/> floats in a fixed order; the model file is only good for the
/// order it was trained with, so it carries a count that is checked.
/// </para>
/// <para><b>Cost</b> One pass over the lines for the sums, and a few steps around each line.</para>
/// </remarks>
internal sealed class LineFeatures
{
    private const int Reach = 4;
    private const int Far = 400;

    private static readonly int KindCount = Enum.GetValues<LineKind>().Length;

    private static readonly int FurnitureCount = Enum.GetValues<FurnitureKind>().Length;

    private readonly IReadOnlyList<PageLine> _lines;
    private readonly LineMeasures[] _measures;
    private readonly LineOutline _outline;
    private readonly LineContext _context;
    private readonly LineSums[] _kinds;
    private readonly LineWording _wording;

    public LineFeatures(LineEvidence evidence)
    {
        _lines = evidence.Lines;
        _measures = [.. _lines.Select(static line => LineMeasures.Of(line.Text))];
        _outline = new LineOutline(_lines, _measures);
        Shapes = new LineShapes(_lines);
        Vocabulary = new LineVocabulary(_lines);
        _context = new LineContext(evidence, Shapes);
        _wording = new LineWording(evidence, Vocabulary);
        _kinds =
        [
            Of(static line => line.Kind == LineKind.Date),
            Of(static line => line.Kind == LineKind.Byline),
            Of(static line => line.Comments is not null),
            Of(static line => line.Furniture == FurnitureKind.RelatedHeading),
            Of(static line => line.IsFurniture),
            Of(static line => line.Kind == LineKind.Prose),
        ];

        LineSums Of(Func<PageLine, bool> test) => new(_lines.Count, i => test(_lines[i]) ? 1 : 0);
    }

    public IReadOnlyList<PageLine> Lines => _lines;

    public LineShapes Shapes { get; }

    public LineVocabulary Vocabulary { get; }

    /// <summary>How many numbers describe a line.</summary>
    public static int Count { get; } = Measure();

    /// <summary>Writes one line's features into a row.</summary>
    public void Write(int line, Span<float> row)
    {
        var at = new Row(row);
        Write(line, ref at);
    }

    /// <summary>The features of each line.</summary>
    public float[][] Rows()
    {
        var rows = new float[_lines.Count][];
        for (var i = 0; i < rows.Length; i++)
            Write(i, rows[i] = new float[Count]);
        return rows;
    }

    private static int Measure()
    {
        var row = new Row(new float[512]);
        var line = new PageLine(new TextLine("a", 0, Bullet: false, IsAfterBlank: true), LineKind.Label);
        var signs = new CommentSigns([line], new DateParser(TimeProvider.System), dayFirst: false);
        new LineFeatures(new LineEvidence(signs)).Write(0, ref row);
        return row.Length;
    }

    private void Write(int line, ref Row row)
    {
        WriteText(line, ref row);
        WriteNeighbours(line, ref row);
        WritePlace(line, ref row);
        WriteMarks(line, ref row);
        _context.Write(line, ref row);
        _wording.Write(line, ref row);
    }

    private void WriteText(int at, ref Row row)
    {
        var line = _lines[at];
        var text = _measures[at];
        var length = (float)Math.Max(1, line.Text.Length);
        row.Add(Log(line.Words));
        row.Add(length / Math.Max(1, line.Words));
        row.Add(text.EndsSentence);
        row.Add(text.Counts.Commas * 100 / length);
        row.Add(text.Counts.Stops * 100 / length);
        row.Add(text.Counts.Upper / length);
        row.Add(text.Counts.Digits / length);
        row.Add(text.Counts.StartsUpper);
        row.Add(text.Counts.FurnitureWords);
        row.Add(text.CapitalShare);
        row.Add(text.SmallShare);
        row.Add(text.Separators);
        row.Add(text.IsQuoted);
        row.Add(line.Line.Bullet);
        row.Add(line.Line.IsAfterBlank);
        row.Add(at + 1 >= _lines.Count || _lines[at + 1].Line.IsAfterBlank);
        row.Add(Log(_outline.TimesWritten(at)));
        row.Add(1 << (int)line.Kind, KindCount);
        row.Add(1 << (int)line.Furniture, FurnitureCount);
        row.Add(line.Date is not null);
    }

    private void WriteNeighbours(int at, ref Row row)
    {
        for (var by = -Reach; by <= Reach; by++)
        {
            if (by == 0)
                continue;
            var other = at + by;
            var exists = other >= 0 && other < _lines.Count;
            row.Add(exists ? Log(_lines[other].Words) : -1);
            row.Add(exists && _measures[other].EndsSentence);
            row.Add(exists && _lines[other].IsFurniture);
            if (Math.Abs(by) > 2)
                continue;
            row.Add(exists ? _measures[other].SmallShare : -1);
            row.Add(exists && _lines[other].IsMark);
            row.Add(exists && _lines[other].Kind == LineKind.Caption);
            row.Add(exists && _lines[other].Line.IsAfterBlank);
        }

        foreach (var reach in (ReadOnlySpan<int>)[3, 8, 20])
        {
            row.Add(_outline.ProseShare(at - reach, at));
            row.Add(_outline.ProseShare(at + 1, at + reach + 1));
            row.Add(Log((int)_outline.Words(at - reach, at)));
            row.Add(Log((int)_outline.Words(at + 1, at + reach + 1)));
        }
    }

    private void WritePlace(int at, ref Row row)
    {
        var (first, last) = _outline.Dense;
        row.Add((float)at / _lines.Count);
        row.Add(Log(at));
        row.Add(Log(_lines.Count));
        row.Add(_outline.ShareOfProse(0, at));
        row.Add(Signed(first - at));
        row.Add(Signed(at - last));
        row.Add(at >= first && at <= last);
        row.Add(_outline.ShareOfProse(first, last + 1));
        row.Add(Log(last - first));
        row.Add(Log((int)_outline.ProseWords(0, _lines.Count)));
        row.Add(Log((int)_outline.ProseWords(0, at)));
    }

    private void WriteMarks(int at, ref Row row)
    {
        foreach (var kind in _kinds)
        {
            row.Add(Log(Math.Min(kind.Above(at), Far)));
            row.Add(Log(Math.Min(kind.Below(at), Far)));
        }

        row.Add(Log(_outline.Marks(0, at)));
        row.Add(Log(_outline.Marks(at, at + 12)));
        row.Add(Log(_outline.Marks(at - 12, at)));
    }

    private static float Log(int value) => MathF.Log2(1 + Math.Max(0, value));

    private static float Signed(int value) => Math.Sign(value) * MathF.Log2(1 + Math.Abs(value));
}
