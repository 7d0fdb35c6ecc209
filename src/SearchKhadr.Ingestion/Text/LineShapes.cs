using System.Runtime.InteropServices;

namespace SearchKhadr.Ingestion.Text;

/// <summary>How often lines of a page are written after one pattern, as the lines around each comment are.</summary>
/// <remarks>
/// Engines write who, when and the buttons the same way around each comment, in whatever language. A pattern is a short
/// line with its numbers left out, or its first and last word.
/// </remarks>
internal sealed class LineShapes
{
    /// <summary>A longer line is written for its place. <b>Units</b> words.</summary>
    private const int MostWords = 12;

    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _frames = new(StringComparer.Ordinal);
    private readonly string?[] _line;
    private readonly string?[] _frame;

    public LineShapes(IReadOnlyList<PageLine> lines)
    {
        _line = new string?[lines.Count];
        _frame = new string?[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Words > MostWords)
                continue;
            Count(_lines, _line[i] = WithoutNumbers(lines[i].Text));
            if (lines[i].Words > 1)
                Count(_frames, _frame[i] = FrameOf(_line[i]!));
        }
    }

    /// <summary>The pattern of a line: its first and last word; null for a long line, or one of one word.</summary>
    public string? Frame(int line) => _frame[line];

    /// <summary>How many lines differ from a line in numbers alone, itself counted; 0 for a long line.</summary>
    public int Same(int line) => _line[line] is { } shape ? _lines[shape] : 0;

    /// <summary>How many lines begin and end with the same words as a line, itself counted; 0 for a long one.</summary>
    public int Framed(int line) => _frame[line] is { } shape ? _frames[shape] : 0;

    private static void Count(Dictionary<string, int> counts, string shape) =>
        CollectionsMarshal.GetValueRefOrAddDefault(counts, shape, out _)++;

    private static string WithoutNumbers(string text)
    {
        var length = 0;
        Span<char> shape = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        foreach (var c in text)
        {
            if (char.IsDigit(c))
            {
                if (length == 0 || shape[length - 1] != '0')
                    shape[length++] = '0';
            }
            else
            {
                shape[length++] = char.ToLowerInvariant(c);
            }
        }

        return shape[..length].ToString();
    }

    private static string FrameOf(string shape)
    {
        var first = shape.IndexOf(' ', StringComparison.Ordinal);
        var last = shape.LastIndexOf(' ');
        return first < 0 ? shape : string.Concat(shape.AsSpan(0, first + 1), shape.AsSpan(last));
    }
}
