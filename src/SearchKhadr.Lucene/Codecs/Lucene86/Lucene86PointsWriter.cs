using SearchKhadr.Lucene.Codecs.Bkd;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using static SearchKhadr.Lucene.Codecs.Lucene86.Lucene86PointsFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene86;

/// <summary>Writes the points of one segment, field by field.</summary>
/// <remarks><b>Source</b> Lucene 8.7 <c>Lucene86PointsWriter</c>.</remarks>
internal sealed class Lucene86PointsWriter : IDisposable
{
    private readonly SegmentWriteState _state;
    private readonly IndexOutput _data;
    private readonly IndexOutput _index;
    private readonly IndexOutput _meta;

    /// <summary>Creates the files.</summary>
    /// <param name="maxHeapBytes">How much memory points may take before they go to the disk.</param>
    public Lucene86PointsWriter(SegmentWriteState state, long maxHeapBytes = MaxHeapBytes)
    {
        _state = state;
        Scratch = new PointScratch(state.Directory, state.SegmentName, maxHeapBytes);
        try
        {
            _data = Create(DataExtension, DataCodec);
            _meta = Create(MetaExtension, MetaCodec);
            _index = Create(IndexExtension, IndexCodec);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Where points go that are too many for the memory allowed.</summary>
    public PointScratch Scratch { get; }

    /// <summary>Writes points that are in memory already.</summary>
    public void Write(FieldInfo field, PointRecords points)
    {
        if (points.Count == 0)
            return;
        var shape = ShapeOf(field);
        var tree = new BkdTree(shape, _state.MaxDoc);
        using var heap = new BkdHeapBuilder(tree, points, _data, new BkdLeafWriter(shape));
        if (shape.Dimensions == 1)
        {
            var builder = new BkdSortedBuilder(shape, _data, _state.MaxDoc);
            heap.AddSortedTo(builder);
            WriteTree(field, builder.Finish());
            return;
        }
        BkdCell.Begin(shape, points.Packed(0), tree.Least, tree.Greatest);
        for (var i = 1; i < points.Count; i++)
            BkdCell.Widen(shape, points.Packed(i), tree.Least, tree.Greatest);
        heap.Build(
            BkdCell.Root(tree),
            (int)(((long)points.Count + BkdShape.PointsPerLeaf - 1) / BkdShape.PointsPerLeaf)
        );
        WriteTree(field, tree);
    }

    /// <summary>Writes points in several dimensions that come in any order. The spool is used up.</summary>
    public void Write(FieldInfo field, PointSpool points) =>
        WriteTree(field, BkdSpoolBuilder.Build(ShapeOf(field), points, _data, Scratch, _state.MaxDoc));

    /// <summary>Writes points in one dimension that a caller hands over in their order.</summary>
    public void WriteSorted(FieldInfo field, Action<BkdSortedBuilder> addAll)
    {
        var builder = new BkdSortedBuilder(ShapeOf(field), _data, _state.MaxDoc);
        addAll(builder);
        WriteTree(field, builder.Finish());
    }

    /// <summary>Completes the files.</summary>
    public void Finish()
    {
        _meta.WriteInt32(NoMoreFields);
        CodecUtil.WriteFooter(_index);
        CodecUtil.WriteFooter(_data);
        _meta.WriteInt64(_index.Position);
        _meta.WriteInt64(_data.Position);
        CodecUtil.WriteFooter(_meta);
    }

    /// <summary>Closes the files; what was not finished is left incomplete.</summary>
    public void Dispose()
    {
        // Where a file could not be created, those after it are not there.
        try
        {
            _data?.Dispose();
        }
        finally
        {
            try
            {
                _meta?.Dispose();
            }
            finally
            {
                _index?.Dispose();
            }
        }
    }

    /// <summary>What the points of a field are made of.</summary>
    public static BkdShape ShapeOf(FieldInfo field) =>
        new(field.PointDimensionCount, field.PointIndexDimensionCount, field.PointBytesPerDimension);

    private void WriteTree(FieldInfo field, BkdTree? tree)
    {
        if (tree is null)
            return;
        _meta.WriteInt32(field.Number);
        BkdIndexWriter.Write(_meta, _index, tree);
    }

    private IndexOutput Create(string extension, string codec)
    {
        var output = _state.Directory.CreateOutput(_state.FileName(extension));
        CodecUtil.WriteIndexHeader(output, codec, 0, _state.SegmentId.Span, _state.SegmentSuffix);
        return output;
    }
}
