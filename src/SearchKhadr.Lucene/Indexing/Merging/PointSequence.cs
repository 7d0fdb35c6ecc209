using SearchKhadr.Lucene.Codecs.Bkd;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Merging;

/// <summary>The points of one dimension of a segment in order, without those of deleted documents.</summary>
/// <remarks><b>Cost</b> One leaf in memory.</remarks>
internal sealed class PointSequence
{
    private readonly BkdLeafReader _leaves;
    private readonly Leaf _leaf;
    private readonly MergeSource _source;
    private long _nextLeaf;
    private int _leavesLeft;
    private int _index = -1;

    /// <summary>Begins before the first point.</summary>
    public PointSequence(BkdReader points, MergeSource source)
    {
        _leaves = points.OpenLeaves();
        _leaf = new Leaf(points.Meta.Shape.PackedBytes);
        _source = source;
        _nextLeaf = points.Meta.LeavesStart;
        _leavesLeft = points.Meta.Leaves;
    }

    /// <summary>Orders sequences by the point they stand on, then by its document.</summary>
    public static IComparer<PointSequence> ByPoint { get; } =
        Comparer<PointSequence>.Create(
            (left, right) =>
            {
                var order = left.Packed.SequenceCompareTo(right.Packed);
                return order != 0 ? order : left.DocId.CompareTo(right.DocId);
            }
        );

    /// <summary>The point it stands on.</summary>
    public ReadOnlySpan<byte> Packed => _leaf.Points.Packed(_index);

    /// <summary>That point's document in the merged segment.</summary>
    public int DocId { get; private set; }

    /// <summary>Steps to the next point; false after the last.</summary>
    public bool MoveNext()
    {
        while (true)
        {
            if (++_index == _leaf.Points.Count && !ReadLeaf())
                return false;
            DocId = _source.Map(_leaf.Points.DocId(_index));
            if (DocId >= 0)
                return true;
        }
    }

    private bool ReadLeaf()
    {
        if (_leavesLeft-- == 0)
            return false;
        _leaf.Points.Clear();
        _leaves.VisitPoints(_nextLeaf, _leaf);
        _nextLeaf = _leaves.Position;
        _index = 0;
        return true;
    }

    private sealed class Leaf(int packedBytes) : PointVisitor
    {
        public PointRecords Points { get; } = new(packedBytes);

        public override PointRelation Compare(ReadOnlySpan<byte> least, ReadOnlySpan<byte> greatest) =>
            PointRelation.Crosses;

        public override void Visit(int docId) =>
            throw new InvalidOperationException("a leaf gave a document without its point");

        public override void Visit(int docId, ReadOnlySpan<byte> point) => Points.Add(point, docId);
    }
}
