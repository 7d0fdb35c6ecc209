namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Stretches that hold another inside.</summary>
internal sealed class ContainingIntervals(IntervalIterator big, IntervalIterator small)
    : RelatedIntervals(big, small)
{
    protected override bool IsOtherBehind() => Other.Start < Kept.Start && Other.End < Kept.End;

    protected override bool IsRelated() => Kept.Start <= Other.Start && Kept.End >= Other.End;
}
