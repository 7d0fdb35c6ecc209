using System.Runtime.InteropServices;
using SearchKhadr.Archive.Querying;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Searching;

/// <summary>How many documents of a set are known to be of each span of days.</summary>
internal sealed class DayCounts
{
    private readonly Dictionary<(int First, int Last), int> _spans = [];

    private DayCounts() { }

    /// <summary>How many are of each span. <b>Shape</b> Days are numbers such as 20101026; in no order.</summary>
    public IReadOnlyCollection<KeyValuePair<(int First, int Last), int>> Spans => _spans;

    /// <summary>How many have no date.</summary>
    public int Undated { get; private set; }

    /// <summary>How many of those have a day before which they cannot be.</summary>
    public int NotBefore { get; private set; }

    /// <summary>Counts a set.</summary>
    public static DayCounts Of(
        OpenIndex index,
        DocSet docs,
        DocumentKind kind,
        CancellationToken cancellation = default
    )
    {
        var counts = new DayCounts();
        foreach (var leaf in index.Reader.Leaves)
        {
            cancellation.ThrowIfCancellationRequested();
            if (docs.Of(leaf) is { } set)
                counts.Count(
                    set,
                    leaf.Reader.NumericDocValues(kind.Field(FieldNames.PublishedFirst)),
                    leaf.Reader.NumericDocValues(kind.Field(FieldNames.PublishedLast))
                );
        }
        if (counts.Undated > 0)
        {
            var notBefore = index.Searcher.Collect(QueryCompiler.NotBefore(kind), cancellation);
            counts.NotBefore = DocSets.Count(index.Reader, docs, notBefore);
        }
        return counts;
    }

    private void Count(FixedBitSet docs, NumericDocValues? first, NumericDocValues? last)
    {
        for (var doc = docs.NextSetBit(0); doc >= 0; doc = docs.NextSetBit(doc + 1))
        {
            if (first is null || last is null || !first.AdvanceExact(doc) || !last.AdvanceExact(doc))
                Undated++;
            else
                CollectionsMarshal.GetValueRefOrAddDefault(
                    _spans,
                    ((int)first.LongValue, (int)last.LongValue),
                    out _
                )++;
        }
    }
}
