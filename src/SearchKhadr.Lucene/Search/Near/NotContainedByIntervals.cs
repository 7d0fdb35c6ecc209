namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Stretches that no other holds inside.</summary>
internal sealed class NotContainedByIntervals(IntervalIterator kept, IntervalIterator excluded)
    : UnrelatedIntervals(kept, excluded)
{
    protected override bool IsOtherBehind() => Other.End < Kept.End;

    protected override bool IsUnrelated() => Kept.Start < Other.Start;
}
