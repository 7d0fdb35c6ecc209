using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Facets;

/// <summary>Tells matches that pass all filters from those that miss exactly one.</summary>
internal sealed class DrillSidewaysCollector(IndexReader reader, Weight[] filters, Collector hits) : Collector
{
    private readonly Weight[] _filters = filters;
    private readonly FixedBitSet?[] _matches = new FixedBitSet?[reader.Leaves.Count];
    private readonly FixedBitSet?[][] _misses =
    [
        .. filters.Select(_ => new FixedBitSet?[reader.Leaves.Count]),
    ];
    private readonly int[] _missCounts = new int[filters.Length];
    private int _count;

    public override bool NeedsScores => hits.NeedsScores;

    /// <summary>The documents that pass all filters.</summary>
    public DocSet Matches => new(_matches, _count);

    /// <summary>The documents that pass all filters but perhaps one; -1 for none left out.</summary>
    public DocSet Sideways(int filter) =>
        filter < 0
            ? Matches
            : new DocSet([.. _matches.Zip(_misses[filter], Union)], _count + _missCounts[filter]);

    public override LeafCollector Open(LeafContext leaf)
    {
        var maxDoc = leaf.Reader.MaxDoc;
        _matches[leaf.Ord] = FixedBitSet.Rent(maxDoc);
        foreach (var misses in _misses)
            misses[leaf.Ord] = FixedBitSet.Rent(maxDoc);
        return new Leaf(this, leaf, hits.Open(leaf));
    }

    private static FixedBitSet? Union(FixedBitSet? left, FixedBitSet? right)
    {
        if (left is null || right is null)
            return left ?? right;
        var words = new ulong[left.Words.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = left.Words[i] | right.Words[i];
        return new FixedBitSet(words, left.Length);
    }

    private sealed class Leaf(DrillSidewaysCollector owner, LeafContext leaf, LeafCollector hits)
        : LeafCollector
    {
        private readonly Scorer?[] _filters = Array.ConvertAll(owner._filters, weight => weight.Scorer(leaf));

        public override void Collect(int doc, float score)
        {
            var missed = -1;
            for (var i = 0; i < _filters.Length; i++)
            {
                if (Passes(_filters[i], doc))
                    continue;
                if (missed >= 0)
                    return;
                missed = i;
            }
            if (missed >= 0)
            {
                owner._misses[missed][leaf.Ord]!.Set(doc);
                owner._missCounts[missed]++;
                return;
            }
            owner._matches[leaf.Ord]!.Set(doc);
            owner._count++;
            hits.Collect(doc, score);
        }

        private static bool Passes(Scorer? filter, int doc)
        {
            if (filter is null)
                return false;
            var at = filter.DocId < doc ? filter.Approximation.Advance(doc) : filter.DocId;
            return at == doc && (!filter.NeedsConfirm || filter.Confirm());
        }
    }
}
