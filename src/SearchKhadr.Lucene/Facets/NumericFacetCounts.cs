using System.Runtime.InteropServices;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Lucene.Facets;

/// <summary>How many documents of a set have a number in each bucket of a numeric column.</summary>
/// <param name="Buckets">Every bucket that some document is in, with the number of documents; in growing order.</param>
/// <param name="MissingCount">How many documents have no number.</param>
public sealed record NumericFacetCounts(IReadOnlyList<KeyValuePair<long, int>> Buckets, int MissingCount)
{
    /// <summary>Counts the buckets that a function puts a field's numbers in.</summary>
    /// <remarks>A document with several numbers in one bucket counts once.</remarks>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static NumericFacetCounts Of(
        IndexReader reader,
        DocSet docs,
        string field,
        Func<long, long> bucketOf,
        CancellationToken cancellation = default
    )
    {
        var counts = new Dictionary<long, int>();
        var missing = 0;
        foreach (var leaf in reader.Leaves)
        {
            if (docs.Of(leaf) is not { } set)
                continue;
            if (leaf.Reader.NumericDocValues(field) is { } single)
                missing += CountSingle(single, set, bucketOf, counts, cancellation);
            else if (leaf.Reader.SortedNumericDocValues(field) is { } several)
                missing += CountSeveral(several, set, bucketOf, counts, cancellation);
            else
                missing += set.Cardinality();
        }
        return new NumericFacetCounts([.. counts.OrderBy(pair => pair.Key)], missing);
    }

    private static int CountSingle(
        NumericDocValues values,
        FixedBitSet docs,
        Func<long, long> bucketOf,
        Dictionary<long, int> counts,
        CancellationToken cancellation
    )
    {
        var missing = 0;
        var windows = new CancellationWindows(cancellation);
        for (var doc = docs.NextSetBit(0); doc >= 0; doc = docs.NextSetBit(doc + 1))
        {
            windows.Pass();
            if (values.AdvanceExact(doc))
                Count(counts, bucketOf(values.LongValue));
            else
                missing++;
        }
        return missing;
    }

    private static int CountSeveral(
        SortedNumericDocValues values,
        FixedBitSet docs,
        Func<long, long> bucketOf,
        Dictionary<long, int> counts,
        CancellationToken cancellation
    )
    {
        var missing = 0;
        var seen = new HashSet<long>();
        var windows = new CancellationWindows(cancellation);
        for (var doc = docs.NextSetBit(0); doc >= 0; doc = docs.NextSetBit(doc + 1))
        {
            windows.Pass();
            if (!values.AdvanceExact(doc))
            {
                missing++;
                continue;
            }
            seen.Clear();
            for (var left = values.ValueCount; left > 0; left--)
            {
                var bucket = bucketOf(values.NextValue());
                if (seen.Add(bucket))
                    Count(counts, bucket);
            }
        }
        return missing;
    }

    private static void Count(Dictionary<long, int> counts, long bucket) =>
        CollectionsMarshal.GetValueRefOrAddDefault(counts, bucket, out _)++;
}
