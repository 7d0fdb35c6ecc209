using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Stretches that hold another inside.</summary>
internal sealed record ContainingSource(IntervalsSource Big, IntervalsSource Small) : IntervalsSource
{
    internal override int MinExtent => Big.MinExtent;

    internal override IReadOnlyList<IntervalsSource> Alternatives =>
        [.. Disjunctions.PullUp(Big, big => this with { Big = big })];

    public override string ToString() => $"containing({Big},{Small})";

    internal override IntervalIterator? Open(LeafContext leaf, string field, IndexSearcher searcher) =>
        Big.Open(leaf, field, searcher) is { } kept && Small.Open(leaf, field, searcher) is { } other
            ? new ContainingIntervals(kept, other)
            : null;

    internal override void AddWords(LeafContext leaf, string field, int doc, List<IntervalWord> words)
    {
        Big.AddWords(leaf, field, doc, words);
        Small.AddWords(leaf, field, doc, words);
    }
}
