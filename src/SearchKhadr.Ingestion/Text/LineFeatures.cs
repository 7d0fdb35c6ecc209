using SearchKhadr.Ingestion.Furniture;

namespace SearchKhadr.Ingestion.Text;

/// <summary>States what is known about each line of a page that was saved as text, its neighbours included.</summary>
/// <remarks><b>Cost</b> One pass over the lines for each of a few running sums.</remarks>
internal sealed class LineFeatures
{
    private const int Window = 4;
    private const int LongWords = 20;
    private const int Reach = 6;

    /// <summary>A line of this many words pulls neither in nor out of the densest run of lines.</summary>
    private const int NeutralWords = 10;

    private static readonly string[] KindNames = Enum.GetNames<LineKind>();

    private readonly IReadOnlyList<PageLine> _lines;
    private readonly Dictionary<string, int> _written;
    private readonly (int First, int Last) _dense;

    public LineFeatures(IReadOnlyList<PageLine> lines)
    {
        _lines = lines;
        _written = lines
            .GroupBy(static line => line.Text, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
        _dense = DensestRun(lines);
    }

    public Dictionary<string, double> Of(int at)
    {
        var line = _lines[at];
        var facts = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["always"] = 1,
            ["is " + KindNames[(int)line.Kind]] = 1,
            ["words " + Size(line.Words)] = 1,
            ["density"] = Density(at),
        };
        if (LineClassifier.EndsSentence(line.Text))
            facts["ends a sentence"] = 1;
        if (line.Text.Contains(',', StringComparison.Ordinal))
            facts["comma"] = 1;
        if (line.Text.Count(char.IsAsciiDigit) * 4 > line.Text.Length)
            facts["digits"] = 1;
        if (line.Words > 2 && CapitalShare(line.Text) > 0.6)
            facts["capitals"] = 1;
        if (line.Line.Bullet)
            facts["bullet"] = 1;
        if (_written[line.Text] > 1)
            facts["repeated"] = 1;
        AddNeighbours(at, facts);
        AddPlace(at, facts);
        return facts;
    }

    private void AddNeighbours(int at, Dictionary<string, double> facts)
    {
        for (var step = -2; step <= 2; step++)
        {
            var other = at + step;
            if (step == 0)
                continue;
            if (other < 0 || other >= _lines.Count)
            {
                facts[$"{Side(step)} nothing"] = 1;
                continue;
            }

            facts[$"{Side(step)} words {Size(_lines[other].Words)}"] = 1;
            if (Math.Abs(step) == 1 && LineClassifier.EndsSentence(_lines[other].Text))
                facts[$"{Side(step)} ends a sentence"] = 1;
            if (Math.Abs(step) == 1 && _lines[other].IsFurniture)
                facts[$"{Side(step)} furniture"] = 1;
        }
    }

    private void AddPlace(int at, Dictionary<string, double> facts)
    {
        if (HasLong(at - Reach, at - 1))
            facts["long above"] = 1;
        if (HasLong(at + 1, at + Reach))
            facts["long below"] = 1;
        if (HasLong(at - Reach, at - 1) && HasLong(at + 1, at + Reach))
            facts["long around"] = 1;
        var (first, last) = _dense;
        var place =
            at >= first && at <= last ? "inside"
            : at < first
                ? (
                    first - at <= 3 ? "right above"
                    : first - at <= 12 ? "above"
                    : "far above"
                )
            : at - last <= 3 ? "right below"
            : at - last <= 12 ? "below"
            : "far below";
        facts["densest run " + place] = 1;
        for (var i = at - 1; i >= Math.Max(0, at - 8); i--)
        {
            if (_lines[i].Furniture == FurnitureKind.RelatedHeading)
                facts["under a list's heading"] = 1;
        }
    }

    private bool HasLong(int from, int to)
    {
        for (var i = Math.Max(0, from); i <= Math.Min(to, _lines.Count - 1); i++)
        {
            if (_lines[i].Words >= LongWords && !_lines[i].IsFurniture)
                return true;
        }

        return false;
    }

    private double Density(int at)
    {
        var (from, to) = (Math.Max(0, at - Window), Math.Min(_lines.Count - 1, at + Window));
        var words = 0.0;
        for (var i = from; i <= to; i++)
            words += Math.Min(_lines[i].Words, 40);
        return words / (20 * (to - from + 1));
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

    private static double CapitalShare(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (double)words.Count(static word => char.IsUpper(word[0])) / words.Length;
    }

    private static string Side(int step) =>
        step switch
        {
            -2 => "second above",
            -1 => "above",
            1 => "below",
            _ => "second below",
        };

    private static string Size(int words) =>
        words switch
        {
            <= 2 => "0-2",
            <= 5 => "3-5",
            <= 9 => "6-9",
            <= 14 => "10-14",
            <= 24 => "15-24",
            <= 39 => "25-39",
            _ => "40+",
        };
}
