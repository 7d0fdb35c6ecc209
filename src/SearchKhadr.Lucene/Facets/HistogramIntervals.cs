namespace SearchKhadr.Lucene.Facets;

/// <summary>Parts numbers into intervals.</summary>
/// <remarks><b>Threads</b> Safe for any number at once.</remarks>
public abstract class HistogramIntervals
{
    private protected HistogramIntervals() { }

    /// <summary>Intervals of one width, one of which begins at an origin.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The width is not positive.</exception>
    public static HistogramIntervals OfWidth(long width, long origin = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        return new Regular(width, origin);
    }

    /// <summary>Intervals that each begin at a number and end at the next; for months and years, which vary.</summary>
    /// <param name="starts">Where they begin, and where the last ends. <b>Shape</b> Growing; two at least.</param>
    /// <exception cref="ArgumentException">They do not grow, or are less than two.</exception>
    public static HistogramIntervals Of(params IEnumerable<long> starts)
    {
        long[] table = [.. starts];
        if (table.Length < 2 || table.Zip(table.Skip(1)).Any(pair => pair.First >= pair.Second))
            throw new ArgumentException("the starts do not grow, or are less than two", nameof(starts));
        return new Table(table);
    }

    /// <summary>The number of a number's interval; null where it is in none.</summary>
    internal abstract long? IndexOf(long number);

    /// <summary>Where an interval begins; that of the next is its end.</summary>
    internal abstract long Start(long index);

    private sealed class Regular(long width, long origin) : HistogramIntervals
    {
        internal override long? IndexOf(long number) =>
            (long)Int128.Clamp(Floor((Int128)number - origin), long.MinValue, long.MaxValue);

        internal override long Start(long index) =>
            (long)Int128.Clamp(((Int128)index * width) + origin, long.MinValue, long.MaxValue);

        private Int128 Floor(Int128 distance) =>
            distance >= 0 ? distance / width : -((-distance + width - 1) / width);
    }

    private sealed class Table(long[] starts) : HistogramIntervals
    {
        internal override long? IndexOf(long number)
        {
            var found = Array.BinarySearch(starts, number);
            var index = found >= 0 ? found : ~found - 1;
            return index >= 0 && index < starts.Length - 1 ? index : null;
        }

        internal override long Start(long index) => starts[index];
    }
}
