namespace SearchKhadr.Highlighting;

/// <summary>Turns hits into stretches to mark.</summary>
public static class Marks
{
    /// <summary>The stretches of one value to mark. <b>Shape</b> In order; none meets another.</summary>
    /// <param name="hits">The field's hits, by value, then by start.</param>
    /// <param name="valueIndex">The value.</param>
    public static IReadOnlyList<TextRange> Of(IReadOnlyList<FieldHit> hits, int valueIndex) =>
        Within(hits, valueIndex, new TextRange(0, int.MaxValue));

    /// <summary>A stretch of a value in runs, some of which are hits; joined they are the stretch.</summary>
    /// <param name="range">The stretch.</param>
    /// <param name="marks">What to mark in it: in order, inside the stretch, none meeting another.</param>
    public static IReadOnlyList<TextRun> Runs(TextRange range, IReadOnlyList<TextRange> marks)
    {
        var runs = new List<TextRun>((2 * marks.Count) + 1);
        var at = range.Start;
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            if (mark.Start > at)
                runs.Add(new TextRun(at, mark.Start, IsHit: false));
            runs.Add(new TextRun(mark.Start, mark.End, IsHit: true));
            at = mark.End;
        }
        if (at < range.End)
            runs.Add(new TextRun(at, range.End, IsHit: false));
        return runs;
    }

    /// <summary>The stretches to mark inside a stretch of a value.</summary>
    internal static List<TextRange> Within(IReadOnlyList<FieldHit> hits, int valueIndex, TextRange range)
    {
        var marks = new List<TextRange>();
        for (var i = FirstOf(hits, valueIndex); i < hits.Count && hits[i].ValueIndex == valueIndex; i++)
        {
            var start = Math.Max(range.Start, hits[i].Range.Start);
            var end = Math.Min(range.End, hits[i].Range.End);
            if (hits[i].Range.Start >= range.End)
                break;
            if (start >= end)
                continue;
            if (marks.Count > 0 && start <= marks[^1].End)
                marks[^1] = marks[^1] with { End = Math.Max(end, marks[^1].End) };
            else
                marks.Add(new TextRange(start, end));
        }
        return marks;
    }

    private static int FirstOf(IReadOnlyList<FieldHit> hits, int valueIndex)
    {
        int low = 0,
            high = hits.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (hits[middle].ValueIndex < valueIndex)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
