using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Bkd;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Checking;

/// <summary>Looks at every point: whether it is in its cell and, where there is one dimension, in order.</summary>
internal static class PointsCheck
{
    private const string Leaves = "kdd";

    /// <summary>Checks; returns what was counted.</summary>
    public static string Run(CheckedSegment segment)
    {
        long points = 0;
        var fields = 0;
        foreach (var field in segment.Fields.Where(field => field.PointDimensionCount > 0))
        {
            fields++;
            if (segment.Core.PointValues(field.Name) is not { } values)
                continue;
            var visitor = new Visitor(segment, field, values);
            values.Intersect(visitor);
            visitor.Finish();
            points += values.Size;
        }
        return $"{fields} fields; {points} points";
    }

    private sealed class Visitor(CheckedSegment segment, FieldInfo info, BkdReader values) : PointVisitor
    {
        private readonly FixedBitSet _docs = new(segment.MaxDoc);
        private readonly byte[] _least = new byte[values.Least.Length];
        private readonly byte[] _greatest = new byte[values.Least.Length];
        private readonly byte[] _last = new byte[values.Meta.Shape.PackedBytes];
        private int _lastDoc = -1;
        private long _count;

        public override PointRelation Compare(ReadOnlySpan<byte> least, ReadOnlySpan<byte> greatest)
        {
            CheckInside(least, values.Least, values.Greatest, "the least corner of a cell");
            CheckInside(greatest, values.Least, values.Greatest, "the greatest corner of a cell");
            least.CopyTo(_least);
            greatest.CopyTo(_greatest);
            segment.Cancellation.ThrowIfCancellationRequested();
            return PointRelation.Crosses;
        }

        public override PointRelation CompareBounds(ReadOnlySpan<byte> least, ReadOnlySpan<byte> greatest)
        {
            CheckInside(least, _least, _greatest, "the least corner of a leaf");
            CheckInside(greatest, _least, _greatest, "the greatest corner of a leaf");
            least.CopyTo(_least);
            greatest.CopyTo(_greatest);
            return PointRelation.Crosses;
        }

        public override void Visit(int docId) => throw Corrupt($"document {docId} came without its point");

        public override void Visit(int docId, ReadOnlySpan<byte> point)
        {
            CheckInside(point, _least, _greatest, $"a point of document {docId}");
            if (values.Dimensions == 1)
                CheckOrder(docId, point);
            _docs.Set(docId);
            _count++;
        }

        public void Finish()
        {
            if (_count != values.Size)
                throw Corrupt($"points actual={_count} expected={values.Size}");
            if (_docs.Cardinality() != values.DocCount)
                throw Corrupt(
                    $"documents with points actual={_docs.Cardinality()} expected={values.DocCount}"
                );
        }

        private void CheckOrder(int docId, ReadOnlySpan<byte> point)
        {
            var order = _count == 0 ? 1 : point.SequenceCompareTo(_last);
            if (order < 0 || (order == 0 && docId < _lastDoc))
                throw Corrupt($"a point of document {docId} stands before the one before it");
            point.CopyTo(_last);
            _lastDoc = docId;
        }

        private void CheckInside(
            ReadOnlySpan<byte> point,
            ReadOnlySpan<byte> least,
            ReadOnlySpan<byte> greatest,
            string what
        )
        {
            for (var d = 0; d < values.IndexDimensions; d++)
            {
                var value = values.Meta.Shape.Dimension(point, d);
                if (
                    value.SequenceCompareTo(values.Meta.Shape.Dimension(least, d)) < 0
                    || value.SequenceCompareTo(values.Meta.Shape.Dimension(greatest, d)) > 0
                )
                    throw Corrupt($"{what} is out of its cell in dimension {d}");
            }
        }

        private Errors.CorruptIndexException Corrupt(string problem) =>
            segment.Corrupt($"points of field {info.Name}: {problem}", Leaves);
    }
}
