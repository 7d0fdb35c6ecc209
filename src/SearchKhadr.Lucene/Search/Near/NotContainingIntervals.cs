namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Stretches that hold no other inside.</summary>
internal sealed class NotContainingIntervals(IntervalIterator kept, IntervalIterator excluded)
    : UnrelatedIntervals(kept, excluded)
{
    protected override bool IsOtherBehind() => Other.Start < Kept.Start && Other.End < Kept.End;

    protected override bool IsUnrelated() => Other.Start > Kept.End;
}
