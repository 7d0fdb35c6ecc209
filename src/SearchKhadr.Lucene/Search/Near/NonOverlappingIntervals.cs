namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Stretches that share no word with another.</summary>
internal sealed class NonOverlappingIntervals(IntervalIterator kept, IntervalIterator excluded)
    : UnrelatedIntervals(kept, excluded)
{
    protected override bool IsOtherBehind() => Other.End < Kept.Start;

    protected override bool IsUnrelated() => Other.Start > Kept.End;
}
