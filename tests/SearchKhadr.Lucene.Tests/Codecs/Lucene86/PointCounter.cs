using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Tests.Codecs.Lucene86;

/// <summary>Counts points, whatever they are.</summary>
internal sealed class PointCounter : PointVisitor
{
    public int Count { get; private set; }

    public override PointRelation Compare(ReadOnlySpan<byte> least, ReadOnlySpan<byte> greatest) =>
        PointRelation.Crosses;

    public override void Visit(int docId) => Count++;

    public override void Visit(int docId, ReadOnlySpan<byte> point) => Count++;
}
