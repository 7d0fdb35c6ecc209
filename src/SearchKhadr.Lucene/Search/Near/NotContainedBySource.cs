namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Stretches that no other holds inside.</summary>
internal sealed record NotContainedBySource(IntervalsSource Source, IntervalsSource Excluded)
    : DifferenceSource(Source, Excluded)
{
    public override string ToString() => $"notcontainedby({Source},{Excluded})";

    protected override IntervalIterator Exclude(IntervalIterator kept, IntervalIterator excluded) =>
        new NotContainedByIntervals(kept, excluded);
}
