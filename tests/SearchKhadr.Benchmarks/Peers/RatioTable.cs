using System.Globalization;

namespace SearchKhadr.Benchmarks.Peers;

/// <summary>What was measured, ours beside the peer's, and how it stands to the goal.</summary>
internal sealed class RatioTable
{
    private readonly List<string[]> _rows =
    [
        ["", "ours", "Lucene", "ratio", "goal", ""],
    ];

    public void Add(string label, double own, double peer, string goal, bool moreIsBetter = false) =>
        _rows.Add([
            label,
            Text(own),
            Text(peer),
            Text(own / peer),
            goal,
            Verdict(own, own / peer, goal, moreIsBetter),
        ]);

    /// <summary>Beside another peer than Lucene, which the label names.</summary>
    public void AddPeer(string label, double own, double peer, string goal, bool moreIsBetter = false) =>
        Add(label, own, peer, goal, moreIsBetter);

    public IEnumerable<string> Lines()
    {
        var widths = Enumerable
            .Range(0, _rows[0].Length)
            .Select(column => _rows.Max(row => row[column].Length))
            .ToArray();
        foreach (var row in _rows)
        {
            yield return string.Join(
                    "  ",
                    row.Select(
                        (cell, i) =>
                            i == 0 || i == row.Length - 1 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i])
                    )
                )
                .TrimEnd();
        }
    }

    private static string Verdict(double own, double ratio, string goal, bool moreIsBetter)
    {
        if (goal.EndsWith(" KiB", StringComparison.Ordinal))
            return own <= Number(goal[..^4]) ? "reached" : "missed";
        if (goal.Length == 0 || double.IsNaN(ratio))
            return "";
        var isReached = moreIsBetter ? ratio >= Number(goal) : ratio <= Number(goal) + 0.005;
        return isReached ? "reached" : "missed";
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(double value)
    {
        if (double.IsNaN(value))
            return "-";
        var digits =
            value >= 100 ? "F0"
            : value >= 10 ? "F1"
            : value >= 0.1 ? "F2"
            : "F4";
        return value.ToString(digits, CultureInfo.InvariantCulture);
    }
}
