using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Describes what the rules and the lines around a line tell about it: threads, their buttons, repetition.</summary>
internal sealed class LineContext
{
    /// <summary>Lines of one pattern that are as many as this are written by a template.</summary>
    private const int FewestRepeats = 3;

    /// <summary>Longer lines are no template's. <b>Units</b> words.</summary>
    private const int TemplateWords = 8;

    /// <summary>Names have fewer words. <b>Units</b> words.</summary>
    private const int NameWords = 4;

    private const int Far = 400;

    private readonly LineEvidence _evidence;
    private readonly LineShapes _shapes;
    private readonly LineSums _heads;
    private readonly LineSums _times;
    private readonly LineSums _buttons;
    private readonly LineSums _repeats;
    private readonly LineSums _names;
    private readonly LineSums _pairs;
    private readonly LineSums _body;
    private readonly LineSums _said;
    private readonly LineSums _words;
    private readonly (int First, int Last) _ruledBody;

    public LineContext(LineEvidence evidence, LineShapes shapes)
    {
        (_evidence, _shapes) = (evidence, shapes);
        var lines = evidence.Lines;
        var signs = evidence.Signs;
        _heads = new(lines.Count, i => signs.Heads(i) ? 1 : 0);
        _times = new(lines.Count, i => lines[i].Words <= 8 && signs.TimeOnly(i) is not null ? 1 : 0);
        _buttons = new(lines.Count, i => signs.IsButtons(i) ? 1 : 0);
        _repeats = new(
            lines.Count,
            i => lines[i].Words <= TemplateWords && Repeats(i) >= FewestRepeats ? 1 : 0
        );
        _names = new(
            lines.Count,
            i => lines[i].Words <= NameWords && CommentHeader.MayBeAuthor(lines[i].Text) ? 1 : 0
        );
        _pairs = new(lines.Count, i => i > 0 && _names.At(i - 1) > 0 && IsSaid(lines[i]) ? 1 : 0);
        _body = new(lines.Count, i => evidence.Ruled[i] == LineLabel.Body ? lines[i].Words : 0);
        _said = new(lines.Count, i => evidence.Ruled[i] == LineLabel.Comment ? lines[i].Words : 0);
        _words = new(lines.Count, i => lines[i].Words);
        var ruled = evidence.Ruled;
        for (_ruledBody = (0, lines.Count - 1); _ruledBody.First < lines.Count; _ruledBody.First++)
        {
            if (ruled[_ruledBody.First] == LineLabel.Body)
                break;
        }

        for (; _ruledBody.Last > _ruledBody.First; _ruledBody.Last--)
        {
            if (ruled[_ruledBody.Last] == LineLabel.Body)
                break;
        }
    }

    public void Write(int at, ref Row row)
    {
        WriteRules(at, ref row);
        WriteThread(at, ref row);
        WriteText(at, ref row);
    }

    private void WriteRules(int at, ref Row row)
    {
        var ruled = _evidence.Ruled[at];
        row.Add(ruled == LineLabel.Body);
        row.Add(ruled == LineLabel.Comment);
        row.Add(Signed(at - _evidence.Zone.StartsAt));
        row.Add(Signed(at - _ruledBody.First));
        row.Add(Signed(_ruledBody.Last - at));
        row.Add(Log(_body.All));
        row.Add(Log(_said.All));
        row.Add(Log(_evidence.Zone.Comments.Count));
        row.Add(_evidence.Zone.Announced ?? -1);
        foreach (var reach in (ReadOnlySpan<int>)[2, 6, 15])
        {
            Share(_body, at, reach, ref row);
            Share(_said, at, reach, ref row);
        }
    }

    private void WriteThread(int at, ref Row row)
    {
        Near(_heads, at, ref row);
        Near(_times, at, ref row);
        Near(_buttons, at, ref row);
        Near(_repeats, at, ref row);
        Near(_pairs, at, ref row);
        row.Add(Log(Repeats(at)));
        row.Add(Log(_shapes.Framed(at)));
        for (var by = -2; by <= 2; by++)
            row.Add(_names.Between(at + by, at + by + 1));
        for (var by = 1; by <= 3; by++)
        {
            row.Add(at >= by ? Log(Repeats(at - by)) : -1);
            row.Add(at >= by ? Log(_shapes.Framed(at - by)) : -1);
            row.Add(at + by < _evidence.Lines.Count ? Log(Repeats(at + by)) : -1);
            row.Add(at + by < _evidence.Lines.Count ? Log(_shapes.Framed(at + by)) : -1);
        }
    }

    private void WriteText(int at, ref Row row)
    {
        var text = _evidence.Lines[at].Text;
        row.Add(text.Length > 0 && char.IsLower(text[0]));
        row.Add(text.AsSpan().CountAny('!', '?') * 100f / Math.Max(1, text.Length));
        row.Add(
            text.Contains("..", StringComparison.Ordinal) || text.Contains('…', StringComparison.Ordinal)
        );
        row.Add(text.AsSpan().CountAny('"', '“', '«', '„') > 0);
        row.Add(text.Contains(':', StringComparison.Ordinal));
        row.Add(text.Length == 0 ? ' ' : Mark(text[^1]));
    }

    private static float Mark(char last) =>
        last switch
        {
            '.' or '。' => 1,
            '!' or '?' or '…' or '！' or '？' => 2,
            ':' or '：' => 3,
            ',' or ';' => 4,
            ')' or ']' or '"' or '”' or '»' => 5,
            _ when char.IsDigit(last) => 6,
            _ when char.IsLetter(last) => 0,
            _ => 7,
        };

    private static bool IsSaid(PageLine line) =>
        line.Words >= TemplateWords || (line.Words > NameWords && LineClassifier.EndsSentence(line.Text));

    private int Repeats(int at) => _shapes.Same(at);

    private void Share(LineSums sums, int at, int reach, ref Row row)
    {
        var above = _words.Between(at - reach, at);
        var below = _words.Between(at + 1, at + reach + 1);
        row.Add(above > 0 ? sums.Between(at - reach, at) / above : -1);
        row.Add(below > 0 ? sums.Between(at + 1, at + reach + 1) / below : -1);
    }

    /// <summary>Whether the line is of a kind, how far the nearest are, and how many stand around it and in all.</summary>
    private static void Near(LineSums kind, int at, ref Row row)
    {
        row.Add(kind.At(at));
        row.Add(Log(Math.Min(kind.Above(at), Far)));
        row.Add(Log(Math.Min(kind.Below(at), Far)));
        row.Add(kind.Between(at - 10, at));
        row.Add(kind.Between(at + 1, at + 11));
        row.Add(Log(kind.Between(0, at)));
        row.Add(Log(kind.All));
    }

    private static float Log(float value) => MathF.Log2(1 + Math.Max(0, value));

    private static float Signed(int value) => Math.Sign(value) * MathF.Log2(1 + Math.Abs(value));
}
