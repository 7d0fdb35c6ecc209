using SearchKhadr.Ingestion.Furniture;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Finds where the running text of an article begins.</summary>
internal static class BodyStart
{
    /// <summary>A byline or a date further below the first prose belongs to something else. <b>Units</b> lines.</summary>
    private const int FarthestMark = 8;

    /// <summary>Shorter sentences on top of a page may be its headline. <b>Units</b> words.</summary>
    private const int LongestHeadline = 18;

    /// <summary>The index of the body's first line, or the end where there is no running text.</summary>
    /// <param name="lines">The page.</param>
    /// <param name="end">The first line that cannot be the body's.</param>
    /// <param name="labels">What each line is part of, where that is known.</param>
    public static int Find(IReadOnlyList<PageLine> lines, int end, LineLabel[]? labels = null)
    {
        var first = FirstProse(lines, 0, end, labels);
        if (first < end && IsHeadline(lines, first, end))
            first = FirstProse(lines, first + 1, end, labels);
        if (first == end)
            return end;

        var start = BehindMarks(lines, first, end, labels);
        return labels is null ? IncludeShortOpening(lines, start) : start;
    }

    /// <summary>Where all that is labelled as the body is short, its first words will do.</summary>
    private static int FirstProse(IReadOnlyList<PageLine> lines, int from, int end, LineLabel[]? labels)
    {
        for (var i = from; i < end; i++)
        {
            if (IsProse(lines, i, labels))
                return i;
        }

        for (var i = from; i < end && labels is not null; i++)
        {
            if (lines[i].IsWords && labels[i] == LineLabel.Body)
                return i;
        }

        return end;
    }

    private static bool IsProse(IReadOnlyList<PageLine> lines, int at, LineLabel[]? labels) =>
        labels is null
            ? lines[at].Kind == LineKind.Prose
            : labels[at] == LineLabel.Body && lines[at].Kind is LineKind.Prose or LineKind.Sentence;

    /// <summary>A question or a quotation of one sentence, alone on top and followed by longer text.</summary>
    private static bool IsHeadline(IReadOnlyList<PageLine> lines, int at, int end)
    {
        var line = lines[at];
        var hasOther = lines
            .Take(at)
            .Any(static l => l.Kind is LineKind.Label or LineKind.Sentence && l.Words >= 4);
        if (hasOther || line.Words > LongestHeadline)
            return false;

        var next = FirstProse(lines, at + 1, end, null);
        if (next == end || lines[next].Words < line.Words * 2)
            return false;
        return !line.Text.EndsWith('.') || at == 0;
    }

    /// <summary>Skips prose that stands above the byline or the date: that is the standfirst.</summary>
    private static int BehindMarks(IReadOnlyList<PageLine> lines, int first, int end, LineLabel[]? labels)
    {
        var start = first;
        var above = 0;
        for (var i = first; i < Math.Min(end, first + FarthestMark); i++)
        {
            if (IsProse(lines, i, labels))
                above += lines[i].Words;
            var isHeadMark = lines[i].IsMark || lines[i] is { Furniture: FurnitureKind.Share };
            if (!isHeadMark || labels?[i] == LineLabel.Body)
                continue;

            var next = FirstProse(lines, i + 1, end, labels);
            if (next == end)
                break;
            var below = 0;
            for (var j = i + 1; j < end; j++)
                below += IsProse(lines, j, labels) ? lines[j].Words : 0;
            if (above <= 90 && below > above * 2)
                start = next;
        }

        return start;
    }

    /// <summary>A short sentence right in front of the first prose, in a paragraph of its own, opens the body.</summary>
    private static int IncludeShortOpening(IReadOnlyList<PageLine> lines, int start)
    {
        while (start > 1 && lines[start - 1].Kind == LineKind.Sentence)
        {
            var above = lines[start - 2];
            var hasHeadAbove =
                above.IsMark
                || above.IsFurniture
                || above.Kind == LineKind.Caption
                || above.Kind == LineKind.Label;
            if (!hasHeadAbove && above.Kind != LineKind.Sentence)
                break;
            var hasLabelAbove = lines
                .Take(start - 1)
                .Any(static l => l.Kind == LineKind.Label && l.Words >= 3);
            if (!hasLabelAbove)
                break;
            start--;
        }

        return start;
    }
}
