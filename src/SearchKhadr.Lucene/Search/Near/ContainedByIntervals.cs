namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Stretches that another holds inside.</summary>
internal sealed class ContainedByIntervals(IntervalIterator small, IntervalIterator big)
    : RelatedIntervals(small, big)
{
    protected override bool IsOtherBehind() => Other.End < Kept.End;

    protected override bool IsRelated() => Other.Start <= Kept.Start;
}
