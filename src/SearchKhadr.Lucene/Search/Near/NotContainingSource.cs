namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Stretches that hold no other inside.</summary>
internal sealed record NotContainingSource(IntervalsSource Source, IntervalsSource Excluded)
    : DifferenceSource(Source, Excluded)
{
    public override string ToString() => $"notcontaining({Source},{Excluded})";

    protected override IntervalIterator Exclude(IntervalIterator kept, IntervalIterator excluded) =>
        new NotContainingIntervals(kept, excluded);
}
