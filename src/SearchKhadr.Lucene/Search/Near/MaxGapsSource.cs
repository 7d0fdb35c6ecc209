namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Stretches with few words between their parts.</summary>
internal sealed record MaxGapsSource(int MaxGaps, IntervalsSource Source) : FilteredSource(Source)
{
    public override string ToString() => $"maxgaps({MaxGaps},{Source})";

    protected override bool Accepts(IntervalIterator stretch) => stretch.Gaps <= MaxGaps;
}
