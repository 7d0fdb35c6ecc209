using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Bkd;

/// <summary>The points of a field in a segment's files.</summary>
/// <remarks><b>Threads</b> Safe for any number at once: each walk has its own place. <b>Source</b> Lucene 8.7 <c>BKDReader</c>.</remarks>
internal sealed class BkdReader : PointValues
{
    private readonly BkdMeta _meta;
    private readonly IndexInput _index;
    private readonly IndexInput _data;
    private readonly int _maxDoc;

    /// <summary>Takes the files and where the field is in them.</summary>
    /// <exception cref="Errors.CorruptIndexException">The index is not inside its file.</exception>
    public BkdReader(BkdMeta meta, IndexInput index, IndexInput data, int maxDoc)
    {
        _meta = meta;
        _index = index.Slice("inner nodes", meta.IndexStart, meta.IndexBytes);
        _data = data;
        _maxDoc = maxDoc;
    }

    /// <summary>What is known of the tree.</summary>
    public BkdMeta Meta => _meta;

    public override int Dimensions => _meta.Shape.Dimensions;

    public override int IndexDimensions => _meta.Shape.IndexDimensions;

    public override int BytesPerDimension => _meta.Shape.BytesPerDimension;

    public override long Size => _meta.PointCount;

    public override int DocCount => _meta.DocCount;

    public override ReadOnlySpan<byte> Least => _meta.Least;

    public override ReadOnlySpan<byte> Greatest => _meta.Greatest;

    public override void Intersect(PointVisitor visitor) =>
        new BkdWalk(_meta, _index.Clone(), OpenLeaves(), visitor).Intersect();

    public override long EstimatePointCount(PointVisitor visitor) =>
        new BkdWalk(_meta, _index.Clone(), leaves: null, visitor).Estimate();

    /// <summary>Opens the leaves, which stand one after the other in the order of the tree.</summary>
    public BkdLeafReader OpenLeaves() => new(_meta, _data.Clone(), _maxDoc);
}
