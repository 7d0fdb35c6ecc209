using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Those stretches of one source that stand in a relation to one of another.</summary>
internal abstract record RelationSource(IntervalsSource Kept, IntervalsSource Other) : IntervalsSource
{
    internal override int MinExtent => Kept.MinExtent;

    internal override IntervalIterator? Open(LeafContext leaf, string field, IndexSearcher searcher) =>
        Kept.Open(leaf, field, searcher) is { } kept && Other.Open(leaf, field, searcher) is { } other
            ? Relate(kept, other)
            : null;

    internal override void AddWords(LeafContext leaf, string field, int doc, List<IntervalWord> words)
    {
        Kept.AddWords(leaf, field, doc, words);
        Other.AddWords(leaf, field, doc, words);
    }

    protected abstract IntervalIterator Relate(IntervalIterator kept, IntervalIterator other);
}
