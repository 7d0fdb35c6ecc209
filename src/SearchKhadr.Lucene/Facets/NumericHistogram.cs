using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Lucene.Facets;

/// <summary>How the numbers of a column are spread over intervals.</summary>
/// <param name="Bars">The intervals from the first to the last with a document, empty ones between them included.</param>
/// <param name="MissingCount">How many documents have no number.</param>
/// <param name="OutsideCount">How many documents have a number that is in no interval.</param>
public sealed record NumericHistogram(IReadOnlyList<HistogramBar> Bars, int MissingCount, int OutsideCount)
{
    /// <summary>How many bars there can be.</summary>
    public const int MostBars = 100_000;

    private const long Outside = long.MinValue;

    /// <summary>Counts the documents of a set by the interval of their number.</summary>
    /// <remarks>A document with several numbers in one interval counts once there.</remarks>
    /// <exception cref="ArgumentException">The intervals are so narrow that there would be more than <see cref="MostBars"/> bars.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static NumericHistogram Of(
        IndexReader reader,
        DocSet docs,
        string field,
        HistogramIntervals intervals,
        CancellationToken cancellation = default
    )
    {
        var counts = NumericFacetCounts.Of(
            reader,
            docs,
            field,
            number => intervals.IndexOf(number) ?? Outside,
            cancellation
        );
        var bars = new List<HistogramBar>();
        var outside = 0;
        foreach (var (index, count) in counts.Buckets)
        {
            if (index == Outside)
            {
                outside = count;
                continue;
            }
            AddEmptyUpTo(bars, intervals, index);
            bars.Add(new HistogramBar(intervals.Start(index), intervals.Start(index + 1), count));
        }
        return new NumericHistogram(bars, counts.MissingCount, outside);
    }

    private static void AddEmptyUpTo(List<HistogramBar> bars, HistogramIntervals intervals, long index)
    {
        if (bars.Count == 0)
            return;
        for (var next = intervals.IndexOf(bars[^1].End)!.Value; next < index; next++)
        {
            if (bars.Count == MostBars)
                throw new ArgumentException($"more than {MostBars} bars", nameof(intervals));
            bars.Add(new HistogramBar(intervals.Start(next), intervals.Start(next + 1), 0));
        }
    }
}
