using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Stretches that another holds inside.</summary>
internal sealed record ContainedBySource(IntervalsSource Small, IntervalsSource Big) : IntervalsSource
{
    internal override int MinExtent => Small.MinExtent;

    internal override IReadOnlyList<IntervalsSource> Alternatives =>
        [.. Disjunctions.PullUp(Big, big => this with { Big = big })];

    public override string ToString() => $"containedby({Small},{Big})";

    internal override IntervalIterator? Open(LeafContext leaf, string field, IndexSearcher searcher) =>
        Small.Open(leaf, field, searcher) is { } kept && Big.Open(leaf, field, searcher) is { } other
            ? new ContainedByIntervals(kept, other)
            : null;

    internal override void AddWords(LeafContext leaf, string field, int doc, List<IntervalWord> words)
    {
        Small.AddWords(leaf, field, doc, words);
        Big.AddWords(leaf, field, doc, words);
    }
}
