using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Those of a source's stretches that pass a test.</summary>
internal abstract record FilteredSource(IntervalsSource Source) : IntervalsSource
{
    internal override int MinExtent => Source.MinExtent;

    internal override IntervalIterator? Open(LeafContext leaf, string field, IndexSearcher searcher) =>
        Source.Open(leaf, field, searcher) is { } iterator ? new FilteredIntervals(iterator, Accepts) : null;

    internal override void AddWords(LeafContext leaf, string field, int doc, List<IntervalWord> words) =>
        Source.AddWords(leaf, field, doc, words);

    protected abstract bool Accepts(IntervalIterator stretch);
}
