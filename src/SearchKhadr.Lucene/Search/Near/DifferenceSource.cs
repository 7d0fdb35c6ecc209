using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Stretches without those that stand in a relation to another.</summary>
internal abstract record DifferenceSource(IntervalsSource Source, IntervalsSource Excluded) : IntervalsSource
{
    internal override int MinExtent => Source.MinExtent;

    internal override IntervalIterator? Open(LeafContext leaf, string field, IndexSearcher searcher)
    {
        var kept = Source.Open(leaf, field, searcher);
        if (kept is null || Excluded.Open(leaf, field, searcher) is not { } excluded)
            return kept;
        return Exclude(kept, excluded);
    }

    internal override void AddWords(LeafContext leaf, string field, int doc, List<IntervalWord> words) =>
        Source.AddWords(leaf, field, doc, words);

    protected abstract IntervalIterator Exclude(IntervalIterator kept, IntervalIterator excluded);
}
