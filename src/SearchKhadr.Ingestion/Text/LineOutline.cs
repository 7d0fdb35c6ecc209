namespace SearchKhadr.Ingestion.Text;

/// <summary>Sums over the lines of a page that their features are read from.</summary>
internal sealed class LineOutline
{
    /// <summary>A line of this many words pulls neither in nor out of the densest run of lines.</summary>
    private const int NeutralWords = 10;

    private readonly double[] _words;
    private readonly double[] _prose;
    private readonly int[] _marks;
    private readonly IReadOnlyList<PageLine> _lines;
    private readonly Dictionary<string, int> _written;

    public LineOutline(IReadOnlyList<PageLine> lines, IReadOnlyList<LineMeasures> measures)
    {
        _lines = lines;
        _written = lines
            .GroupBy(static line => line.Text, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
        _words = new double[lines.Count + 1];
        _prose = new double[lines.Count + 1];
        _marks = new int[lines.Count + 1];
        for (var i = 0; i < lines.Count; i++)
        {
            var isProse = lines[i].IsWords && lines[i].Words >= NeutralWords && measures[i].SmallShare > 0.1;
            _words[i + 1] = _words[i] + lines[i].Words;
            _prose[i + 1] = _prose[i] + (isProse ? lines[i].Words : 0);
            _marks[i + 1] = _marks[i] + (lines[i].IsMark || lines[i].Date is not null ? 1 : 0);
        }

        Dense = DensestRun(lines);
    }

    /// <summary>The stretch of lines with the most words beyond the usual few.</summary>
    public (int First, int Last) Dense { get; }

    public int TimesWritten(int line) => _written[_lines[line].Text];

    public double Words(int first, int last) => Between(_words, first, last);

    public double ProseWords(int first, int last) => Between(_prose, first, last);

    /// <summary>How many of the lines say who or when.</summary>
    public int Marks(int first, int last)
    {
        (first, last) = Clip(first, last);
        return _marks[last] - _marks[first];
    }

    /// <summary>The share of the words there that stand in running text.</summary>
    public float ProseShare(int first, int last)
    {
        var words = Words(first, last);
        return words == 0 ? 0 : (float)(ProseWords(first, last) / words);
    }

    /// <summary>The share of the page's running text that stands there.</summary>
    public float ShareOfProse(int first, int last) =>
        _prose[^1] == 0 ? 0 : (float)(ProseWords(first, last) / _prose[^1]);

    private double Between(double[] sums, int first, int last)
    {
        (first, last) = Clip(first, last);
        return sums[last] - sums[first];
    }

    private (int First, int Last) Clip(int first, int last)
    {
        first = Math.Clamp(first, 0, _lines.Count);
        return (first, Math.Clamp(last, first, _lines.Count));
    }

    private static (int First, int Last) DensestRun(IReadOnlyList<PageLine> lines)
    {
        (int First, int Last) best = (0, -1);
        double sum = 0,
            highest = 0;
        var start = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var value = lines[i].IsFurniture ? -NeutralWords : Math.Min(lines[i].Words, 60) - NeutralWords;
            if (sum <= 0)
                (sum, start) = (0, i);
            sum += value;
            if (sum > highest)
                (highest, best) = (sum, (start, i));
        }

        return best;
    }
}
