using SearchKhadr.Lucene.Codecs.Bkd;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using static SearchKhadr.Lucene.Codecs.Lucene86.Lucene86PointsFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene86;

/// <summary>Reads the points that <see cref="Lucene86PointsWriter"/> or Lucene wrote.</summary>
/// <remarks><b>Threads</b> Safe for any number at once. <b>Source</b> Lucene 8.7 <c>Lucene86PointsReader</c>.</remarks>
internal sealed class Lucene86PointsReader : IDisposable
{
    private readonly SegmentReadState _state;
    private readonly List<IndexInput> _open = [];
    private readonly Dictionary<int, BkdReader> _fields = [];

    /// <summary>Opens the files.</summary>
    /// <exception cref="CorruptIndexException">One of them is damaged.</exception>
    public Lucene86PointsReader(SegmentReadState state)
    {
        _state = state;
        try
        {
            var index = Open(IndexExtension, IndexCodec);
            var data = Open(DataExtension, DataCodec);
            ReadMeta(index, data);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The points of a field; null where no document of the segment has one.</summary>
    public BkdReader? Points(FieldInfo field) => _fields.GetValueOrDefault(field.Number);

    /// <summary>Compares the checksum of every file with its bytes. <b>Cost</b> Reads all of them.</summary>
    /// <exception cref="CorruptIndexException">One is damaged.</exception>
    public void CheckIntegrity()
    {
        foreach (var input in _open)
            CodecUtil.ChecksumEntireFile(input);
        using var meta = _state.Directory.OpenInput(_state.FileName(MetaExtension));
        CodecUtil.ChecksumEntireFile(meta);
    }

    /// <summary>Closes the files.</summary>
    public void Dispose()
    {
        foreach (var input in _open)
            input.Dispose();
        _open.Clear();
    }

    private void ReadMeta(IndexInput index, IndexInput data)
    {
        using var meta = _state.Directory.OpenInput(_state.FileName(MetaExtension));
        CodecUtil.CheckIndexHeader(meta, MetaCodec, 0, 0, _state.SegmentId.Span, _state.SegmentSuffix);
        CodecUtil.ChecksumEntireFile(meta);
        for (var number = meta.ReadInt32(); number != NoMoreFields; number = meta.ReadInt32())
        {
            var tree = BkdMeta.Read(meta, _state.MaxDoc);
            var field = _state.FieldInfos.Find(number);
            if (field is null || Lucene86PointsWriter.ShapeOf(field) != tree.Shape)
                throw new CorruptIndexException(
                    $"points of field {number} are not as the fields say: {tree.Shape}",
                    meta.Resource
                );
            if (!_fields.TryAdd(number, new BkdReader(tree, index, data, _state.MaxDoc)))
                throw new CorruptIndexException($"two trees of points of field {number}", meta.Resource);
        }
        var indexBytes = meta.ReadInt64();
        var dataBytes = meta.ReadInt64();
        if (indexBytes != index.Length || dataBytes != data.Length)
            throw new CorruptIndexException(
                $"lengths of the files of points: actual={index.Length} and {data.Length} expected={indexBytes} and {dataBytes}",
                meta.Resource
            );
        CodecUtil.CheckFooter(meta);
    }

    private IndexInput Open(string extension, string codec)
    {
        var input = _state.Directory.OpenInput(_state.FileName(extension));
        _open.Add(input);
        CodecUtil.CheckIndexHeader(input, codec, 0, 0, _state.SegmentId.Span, _state.SegmentSuffix);
        CodecUtil.RetrieveChecksum(input);
        return input;
    }
}
