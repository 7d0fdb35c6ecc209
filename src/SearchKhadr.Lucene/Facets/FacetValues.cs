using System.Text;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Lucene.Facets;

/// <summary>Finds the commonest values of a column among those that begin as a reader types.</summary>
public static class FacetValues
{
    /// <summary>Counts those values of a sorted or sorted set column that begin with a prefix.</summary>
    /// <param name="reader">The index.</param>
    /// <param name="docs">The documents that count.</param>
    /// <param name="field">The column.</param>
    /// <param name="prefix">How the values begin, in the same case; empty for all.</param>
    /// <param name="most">How many values at most.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Values that some document has. <b>Shape</b> The commonest first, ties by ordinal order.</returns>
    /// <remarks><b>Cost</b> A step a document and value; a text only for values with the prefix.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static IReadOnlyList<FacetCount> Top(
        IndexReader reader,
        DocSet docs,
        string field,
        string prefix,
        int most,
        CancellationToken cancellation = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var utf8 = Encoding.UTF8.GetBytes(prefix);
        foreach (var leaf in reader.Leaves)
        {
            if (docs.Of(leaf) is not { } set)
                continue;
            if (leaf.Reader.SortedSetDocValues(field) is { } several)
                CountSeveral(several, set, utf8, counts, cancellation);
            else if (leaf.Reader.SortedDocValues(field) is { } single)
                CountSingle(single, set, utf8, counts, cancellation);
        }
        return
        [
            .. counts
                .Select(pair => new FacetCount(pair.Key, pair.Value))
                .OrderByDescending(count => count.Count)
                .ThenBy(count => count.Value, StringComparer.Ordinal)
                .Take(most),
        ];
    }

    private static void CountSeveral(
        SortedSetDocValues values,
        FixedBitSet docs,
        byte[] prefix,
        Dictionary<string, int> counts,
        CancellationToken cancellation
    )
    {
        var first = FirstNotBelow(values.LookupTerm(prefix));
        var end = prefix.Length == 0 ? values.ValueCount : FirstNotBelow(values.LookupTerm(After(prefix)));
        var byOrd = new int[end - first];
        var windows = new CancellationWindows(cancellation);
        for (var doc = docs.NextSetBit(0); doc >= 0; doc = docs.NextSetBit(doc + 1))
        {
            windows.Pass();
            if (!values.AdvanceExact(doc))
                continue;
            for (var ord = values.NextOrd(); ord >= 0 && ord < end; ord = values.NextOrd())
            {
                if (ord >= first)
                    byOrd[ord - first]++;
            }
        }
        for (var i = 0; i < byOrd.Length; i++)
        {
            if (byOrd[i] > 0)
                Add(counts, values.LookupOrd(first + i), byOrd[i]);
        }
    }

    private static void CountSingle(
        SortedDocValues values,
        FixedBitSet docs,
        byte[] prefix,
        Dictionary<string, int> counts,
        CancellationToken cancellation
    )
    {
        var first = (int)FirstNotBelow(values.LookupTerm(prefix));
        var end =
            prefix.Length == 0 ? values.ValueCount : (int)FirstNotBelow(values.LookupTerm(After(prefix)));
        var byOrd = new int[end - first];
        var windows = new CancellationWindows(cancellation);
        for (var doc = docs.NextSetBit(0); doc >= 0; doc = docs.NextSetBit(doc + 1))
        {
            windows.Pass();
            if (values.AdvanceExact(doc) && values.Ord >= first && values.Ord < end)
                byOrd[values.Ord - first]++;
        }
        for (var i = 0; i < byOrd.Length; i++)
        {
            if (byOrd[i] > 0)
                Add(counts, values.LookupOrd(first + i), byOrd[i]);
        }
    }

    private static long FirstNotBelow(long found) => found >= 0 ? found : ~found;

    /// <summary>What comes after everything with a prefix; UTF-8 has no byte 255, so one more always fits.</summary>
    private static byte[] After(byte[] prefix) => [.. prefix[..^1], (byte)(prefix[^1] + 1)];

    private static void Add(Dictionary<string, int> counts, ReadOnlySpan<byte> value, int count)
    {
        var text = Encoding.UTF8.GetString(value);
        counts[text] = counts.GetValueOrDefault(text) + count;
    }
}
