namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Stretches that share no word with another.</summary>
internal sealed record NonOverlappingSource(IntervalsSource Source, IntervalsSource Excluded)
    : DifferenceSource(Source, Excluded)
{
    public override string ToString() => $"nonoverlapping({Source},{Excluded})";

    protected override IntervalIterator Exclude(IntervalIterator kept, IntervalIterator excluded) =>
        new NonOverlappingIntervals(kept, excluded);
}
