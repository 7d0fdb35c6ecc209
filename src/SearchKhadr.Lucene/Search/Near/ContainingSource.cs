namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Stretches that hold another inside.</summary>
internal sealed record ContainingSource(IntervalsSource Big, IntervalsSource Small)
    : RelationSource(Big, Small)
{
    internal override IReadOnlyList<IntervalsSource> Alternatives =>
        [.. Disjunctions.PullUp(Big, big => new ContainingSource(big, Small))];

    public override string ToString() => $"containing({Big},{Small})";

    protected override IntervalIterator Relate(IntervalIterator kept, IntervalIterator other) =>
        new ContainingIntervals(kept, other);
}
