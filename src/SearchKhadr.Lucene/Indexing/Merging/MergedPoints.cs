using SearchKhadr.Lucene.Codecs.Bkd;
using SearchKhadr.Lucene.Codecs.Lucene86;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Merging;

/// <summary>The points of several segments as those of one.</summary>
/// <remarks>
/// Points of one dimension stand in order in each segment and are merged as sequences; others are gathered and split
/// anew. <b>Source</b> Lucene 8.7 <c>Lucene86PointsWriter.merge</c> and <c>PointsWriter.mergeOneField</c>.
/// </remarks>
internal sealed class MergedPoints(IReadOnlyList<MergeSource> sources)
{
    /// <summary>Hands the points of a field to a codec.</summary>
    public void Write(Lucene86PointsWriter writer, FieldInfo field)
    {
        var parts = new List<(MergeSource Source, BkdReader Points)>();
        foreach (var source in sources)
        {
            if (source.Core.PointValues(field.Name) is { } points)
                parts.Add((source, points));
        }
        if (field.PointDimensionCount == 1)
            writer.WriteSorted(field, builder => AddInOrder(parts, builder));
        else
            Gather(parts, writer, field);
    }

    private static void AddInOrder(
        List<(MergeSource Source, BkdReader Points)> parts,
        BkdSortedBuilder builder
    )
    {
        var queue = new PriorityQueue<PointSequence, PointSequence>(PointSequence.ByPoint);
        foreach (var (source, points) in parts)
        {
            var sequence = new PointSequence(points, source);
            if (sequence.MoveNext())
                queue.Enqueue(sequence, sequence);
        }
        // Taken out before it moves: the queue must not see the order of its members change.
        while (queue.TryDequeue(out var least, out _))
        {
            builder.Add(least.Packed, least.DocId);
            if (least.MoveNext())
                queue.Enqueue(least, least);
        }
    }

    private static void Gather(
        List<(MergeSource Source, BkdReader Points)> parts,
        Lucene86PointsWriter writer,
        FieldInfo field
    )
    {
        var most = parts.Sum(part => part.Points.Size);
        using var spool = new PointSpool(writer.Scratch, Lucene86PointsWriter.ShapeOf(field), most);
        foreach (var (source, points) in parts)
            points.Intersect(new Gatherer(spool, source));
        writer.Write(field, spool);
    }

    private sealed class Gatherer(PointSpool spool, MergeSource source) : PointVisitor
    {
        public override PointRelation Compare(ReadOnlySpan<byte> least, ReadOnlySpan<byte> greatest) =>
            PointRelation.Crosses;

        public override void Visit(int docId) =>
            throw new InvalidOperationException("a cell that crosses was taken for one inside");

        public override void Visit(int docId, ReadOnlySpan<byte> point)
        {
            var mapped = source.Map(docId);
            if (mapped >= 0)
                spool.Add(point, mapped);
        }
    }
}
