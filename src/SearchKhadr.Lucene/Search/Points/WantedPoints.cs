using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Points;

/// <summary>Puts the documents of wanted points in a set.</summary>
internal sealed class WantedPoints(PointTest test, FixedBitSet docs) : PointVisitor
{
    public override PointRelation Compare(ReadOnlySpan<byte> least, ReadOnlySpan<byte> greatest) =>
        test.Compare(least, greatest);

    public override void Visit(int docId) => docs.Set(docId);

    public override void Visit(int docId, ReadOnlySpan<byte> point)
    {
        if (test.Holds(point))
            docs.Set(docId);
    }

    public override void Visit(ReadOnlySpan<int> docIds, ReadOnlySpan<byte> point)
    {
        if (test.Holds(point))
            Visit(docIds);
    }
}
