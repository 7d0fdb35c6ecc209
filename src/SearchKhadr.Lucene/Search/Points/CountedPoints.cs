using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Points;

/// <summary>Counts wanted points; of leaves that are wholly wanted only the count is read.</summary>
internal sealed class CountedPoints(PointTest test) : PointVisitor
{
    public int Count { get; private set; }

    public override PointRelation Compare(ReadOnlySpan<byte> least, ReadOnlySpan<byte> greatest) =>
        test.Compare(least, greatest);

    public override bool TryVisitCount(int count)
    {
        Count += count;
        return true;
    }

    public override void Visit(int docId) => Count++;

    public override void Visit(int docId, ReadOnlySpan<byte> point)
    {
        if (test.Holds(point))
            Count++;
    }
}
