using System.Buffers;
using System.Runtime.InteropServices;
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
    /// <remarks>
    /// <b>Cost</b> A step a document and value. The texts of few values are kept with the open index from the first
    /// time on; of many, one is made for each segment and value that occurs.
    /// </remarks>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static FacetCounts Of(
        IndexReader reader,
        DocSet docs,
        string field,
        CancellationToken cancellation = default
    ) =>
        FacetDictionary.Of(reader, field) is { } dictionary
            ? OfFew(reader, docs, field, dictionary, cancellation)
            : OfMany(reader, docs, field, cancellation);

    private static FacetCounts OfFew(
        IndexReader reader,
        DocSet docs,
        string field,
        FacetDictionary dictionary,
        CancellationToken cancellation
    )
    {
        var length = dictionary.Values.Length;
        var counts = ArrayPool<int>.Shared.Rent(Math.Max(1, 2 * length));
        var all = counts.AsSpan(0, length);
        all.Clear();
        var missing = 0;
        foreach (var leaf in reader.Leaves)
        {
            if (docs.Of(leaf) is not { } set)
                continue;
            cancellation.ThrowIfCancellationRequested();
            var places = dictionary.Places[leaf.Ord];
            var byOrd = counts.AsSpan(length, places.Length);
            byOrd.Clear();
            missing += CountLeaf(leaf.Reader, set, field, byOrd);
            for (var ord = 0; ord < places.Length; ord++)
                all[places[ord]] += byOrd[ord];
        }
        var values = CommonestFirst(all, dictionary.Values);
        ArrayPool<int>.Shared.Return(counts);
        return new FacetCounts(values, missing);
    }

    /// <summary>What occurs, by one sort of numbers: a count's complement above the value's place.</summary>
    private static FacetCount[] CommonestFirst(ReadOnlySpan<int> counts, string[] texts)
    {
        var found = counts.Length - counts.Count(0);
        var keys = ArrayPool<long>.Shared.Rent(Math.Max(1, found));
        var next = 0;
        for (var place = 0; place < counts.Length; place++)
        {
            if (counts[place] > 0)
                keys[next++] = ((long)(int.MaxValue - counts[place]) << 32) | (uint)place;
        }
        keys.AsSpan(0, found).Sort();
        var values = new FacetCount[found];
        for (var i = 0; i < found; i++)
        {
            var place = (int)keys[i];
            values[i] = new FacetCount(texts[place], counts[place]);
        }
        ArrayPool<long>.Shared.Return(keys);
        return values;
    }

    private static FacetCounts OfMany(
        IndexReader reader,
        DocSet docs,
        string field,
        CancellationToken cancellation
    )
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var missing = 0;
        foreach (var leaf in reader.Leaves)
        {
            if (docs.Of(leaf) is not { } set)
                continue;
            cancellation.ThrowIfCancellationRequested();
            missing += AddLeaf(leaf.Reader, set, field, counts);
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

    /// <summary>Counts a segment's values by their places; returns how many documents have none.</summary>
    private static int CountLeaf(LeafReader leaf, FixedBitSet docs, string field, Span<int> byOrd) =>
        leaf.SortedSetDocValues(field)?.CountTo(docs, byOrd)
        ?? leaf.SortedDocValues(field)?.CountTo(docs, byOrd)
        ?? docs.Cardinality();

    /// <summary>Adds a segment's counts; returns how many documents have no value.</summary>
    private static int AddLeaf(
        LeafReader leaf,
        FixedBitSet docs,
        string field,
        Dictionary<string, int> counts
    )
    {
        var several = leaf.SortedSetDocValues(field);
        var single = several is null ? leaf.SortedDocValues(field) : null;
        var byOrd = new int[several?.ValueCount ?? single?.ValueCount ?? 0];
        var missing = CountLeaf(leaf, docs, field, byOrd);
        for (var ord = 0; ord < byOrd.Length; ord++)
        {
            if (byOrd[ord] == 0)
                continue;
            var value = several is null ? single!.LookupOrd(ord) : several.LookupOrd(ord);
            CollectionsMarshal.GetValueRefOrAddDefault(counts, Encoding.UTF8.GetString(value), out _) +=
                byOrd[ord];
        }
        return missing;
    }
}
