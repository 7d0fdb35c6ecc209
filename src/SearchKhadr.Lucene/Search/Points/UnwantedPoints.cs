using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Points;

/// <summary>Takes the documents of points that are not wanted out of a set.</summary>
internal sealed class UnwantedPoints(PointTest test, FixedBitSet docs) : PointVisitor
{
    public override PointRelation Compare(ReadOnlySpan<byte> least, ReadOnlySpan<byte> greatest) =>
        test.Compare(least, greatest) switch
        {
            PointRelation.Inside => PointRelation.Outside,
            PointRelation.Outside => PointRelation.Inside,
            _ => PointRelation.Crosses,
        };

    public override void Visit(int docId) => docs.Clear(docId);

    public override void Visit(int docId, ReadOnlySpan<byte> point)
    {
        if (!test.Holds(point))
            docs.Clear(docId);
    }
}
