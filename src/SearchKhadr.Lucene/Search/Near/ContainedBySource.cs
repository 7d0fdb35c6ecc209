namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Stretches that another holds inside.</summary>
internal sealed record ContainedBySource(IntervalsSource Small, IntervalsSource Big)
    : RelationSource(Small, Big)
{
    internal override IReadOnlyList<IntervalsSource> Alternatives =>
        [.. Disjunctions.PullUp(Big, big => new ContainedBySource(Small, big))];

    public override string ToString() => $"containedby({Small},{Big})";

    protected override IntervalIterator Relate(IntervalIterator kept, IntervalIterator other) =>
        new ContainedByIntervals(kept, other);
}
