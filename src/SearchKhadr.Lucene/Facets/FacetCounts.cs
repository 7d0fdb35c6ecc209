using System.Text;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Lucene.Facets;

/// <summary>How many documents of a set have each value of a sorted or sorted set column.</summary>
/// <param name="Values">Every value that some document has. <b>Shape</b> The commonest first, ties by ordinal order.</param>
/// <param name="MissingCount">How many documents have no value.</param>
public sealed record FacetCounts(IReadOnlyList<FacetCount> Values, int MissingCount)
{
    /// <summary>Counts the values of a field.</summary>
    /// <remarks><b>Cost</b> A step a document and value, then one text a segment and value that occurs.</remarks>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static FacetCounts Of(
        IndexReader reader,
        DocSet docs,
        string field,
        CancellationToken cancellation = default
    )
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var missing = 0;
        foreach (var leaf in reader.Leaves)
        {
            if (docs.Of(leaf) is { } set)
                missing += CountLeaf(leaf.Reader, set, field, counts, cancellation);
        }
        return new FacetCounts(
            [
                .. counts
                    .Select(pair => new FacetCount(pair.Key, pair.Value))
                    .OrderByDescending(count => count.Count)
                    .ThenBy(count => count.Value, StringComparer.Ordinal),
            ],
            missing
        );
    }

    /// <summary>Adds a segment's counts; returns how many documents have no value.</summary>
    private static int CountLeaf(
        LeafReader leaf,
        FixedBitSet docs,
        string field,
        Dictionary<string, int> counts,
        CancellationToken cancellation
    )
    {
        if (leaf.SortedSetDocValues(field) is { } several)
        {
            var byOrd = new int[several.ValueCount];
            var missing = CountOrds(several, docs, byOrd, cancellation);
            for (var ord = 0; ord < byOrd.Length; ord++)
                Add(counts, byOrd[ord], byOrd[ord] == 0 ? default : several.LookupOrd(ord));
            return missing;
        }
        if (leaf.SortedDocValues(field) is { } single)
        {
            var byOrd = new int[single.ValueCount];
            var missing = CountOrds(single, docs, byOrd, cancellation);
            for (var ord = 0; ord < byOrd.Length; ord++)
                Add(counts, byOrd[ord], byOrd[ord] == 0 ? default : single.LookupOrd(ord));
            return missing;
        }
        return docs.Cardinality();
    }

    private static int CountOrds(
        SortedSetDocValues values,
        FixedBitSet docs,
        int[] byOrd,
        CancellationToken cancellation
    )
    {
        var missing = 0;
        var windows = new CancellationWindows(cancellation);
        for (var doc = docs.NextSetBit(0); doc >= 0; doc = docs.NextSetBit(doc + 1))
        {
            windows.Pass();
            if (!values.AdvanceExact(doc))
            {
                missing++;
                continue;
            }
            for (var ord = values.NextOrd(); ord >= 0; ord = values.NextOrd())
                byOrd[ord]++;
        }
        return missing;
    }

    private static int CountOrds(
        SortedDocValues values,
        FixedBitSet docs,
        int[] byOrd,
        CancellationToken cancellation
    )
    {
        var missing = 0;
        var windows = new CancellationWindows(cancellation);
        for (var doc = docs.NextSetBit(0); doc >= 0; doc = docs.NextSetBit(doc + 1))
        {
            windows.Pass();
            if (values.AdvanceExact(doc))
                byOrd[values.Ord]++;
            else
                missing++;
        }
        return missing;
    }

    private static void Add(Dictionary<string, int> counts, int count, ReadOnlySpan<byte> value)
    {
        if (count == 0)
            return;
        var text = Encoding.UTF8.GetString(value);
        counts[text] = counts.GetValueOrDefault(text) + count;
    }
}
