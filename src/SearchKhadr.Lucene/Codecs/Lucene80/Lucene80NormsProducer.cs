using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using static SearchKhadr.Lucene.Codecs.Lucene80.Lucene80NormsConsumer;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>Reads the norms that <see cref="Lucene80NormsConsumer"/> or Lucene wrote.</summary>
/// <remarks><b>Source</b> Lucene 8.8 <c>Lucene80NormsProducer</c>.</remarks>
internal sealed class Lucene80NormsProducer : NormsProducer
{
    private readonly SegmentReadState _state;
    private readonly IndexInput _data;
    private readonly Dictionary<int, Entry> _entries;

    /// <summary>Opens the files.</summary>
    /// <exception cref="CorruptIndexException">One of them is damaged.</exception>
    public Lucene80NormsProducer(SegmentReadState state)
    {
        _state = state;
        _data = state.Directory.OpenInput(state.FileName(DataExtension));
        try
        {
            CodecUtil.CheckIndexHeader(_data, DataCodec, 0, 0, state.SegmentId.Span, state.SegmentSuffix);
            CodecUtil.RetrieveChecksum(_data);
            _entries = ReadEntries();
        }
        catch
        {
            _data.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override NumericDocValues Norms(FieldInfo field)
    {
        if (!_entries.TryGetValue(field.Number, out var entry))
            throw new CorruptIndexException($"no norms of field {field.Name}", _data.Resource);
        return entry.Width switch
        {
            0 => Open(entry, new ConstantColumn(entry.Offset)),
            sizeof(byte) => Open(entry, new ByteColumn(_data, entry.Offset)),
            _ => Open(entry, new WideColumn(_data, entry.Offset, entry.Width)),
        };
    }

    /// <inheritdoc/>
    public override void CheckIntegrity()
    {
        CodecUtil.ChecksumEntireFile(_data);
        using var meta = _state.Directory.OpenInput(_state.FileName(MetaExtension));
        CodecUtil.ChecksumEntireFile(meta);
    }

    /// <inheritdoc/>
    public override void Dispose() => _data.Dispose();

    private NumericDocValues Open<TColumn>(Entry entry, TColumn column)
        where TColumn : struct, INumericColumn =>
        entry.Docs.IsNone ? new NumericValues<EmptyDocs, TColumn>(new EmptyDocs(), column)
        : entry.Docs.IsAll ? new NumericValues<DenseDocs, TColumn>(new DenseDocs(_state.MaxDoc), column)
        : new NumericValues<SparseDocs, TColumn>(
            new SparseDocs(new IndexedDisi(_data, entry.Docs, _state.MaxDoc)),
            column
        );

    private Dictionary<int, Entry> ReadEntries()
    {
        using var meta = _state.Directory.OpenInput(_state.FileName(MetaExtension));
        CodecUtil.CheckIndexHeader(meta, MetaCodec, 0, 0, _state.SegmentId.Span, _state.SegmentSuffix);
        CodecUtil.ChecksumEntireFile(meta);
        var entries = new Dictionary<int, Entry>();
        for (var number = meta.ReadInt32(); number != -1; number = meta.ReadInt32())
        {
            if (_state.FieldInfos.Find(number) is not { HasNorms: true } field)
                throw new CorruptIndexException($"norms of field {number}, which has none", meta.Resource);
            var docs = DocsWithValue.Read(meta);
            var count = meta.ReadInt32();
            int width = meta.ReadByte();
            var entry = new Entry(docs with { Count = count }, width, meta.ReadInt64());
            Check(entry, field, meta);
            if (!entries.TryAdd(number, entry))
                throw new CorruptIndexException($"norms of field {field.Name} stand twice", meta.Resource);
        }
        CodecUtil.CheckFooter(meta);
        return entries;
    }

    private void Check(Entry entry, FieldInfo field, IndexInput meta)
    {
        var end = _data.Length - CodecUtil.FooterLengthBytes;
        var isPossible =
            entry.Width is 0 or 1 or 2 or 4 or 8
            && entry.Docs.Count >= 0
            && entry.Docs.Count <= _state.MaxDoc
            && (!entry.Docs.IsAll || entry.Docs.Count == _state.MaxDoc)
            && (
                entry.Width == 0
                || (entry.Offset >= 0 && entry.Offset <= end - (entry.Docs.Count * entry.Width))
            );
        if (!isPossible)
            throw new CorruptIndexException(
                $"impossible norms of field {field.Name}: {entry}",
                meta.Resource
            );
    }

    private readonly record struct Entry(DocsWithValue Docs, int Width, long Offset);

    private readonly struct ByteColumn(IndexInput data, long start) : INumericColumn
    {
        public long Get(long index) => (sbyte)data.ByteAt(start + index);
    }

    private readonly struct WideColumn(IndexInput data, long start, int width) : INumericColumn
    {
        public long Get(long index) =>
            width switch
            {
                sizeof(short) => data.Int16At(start + (index * width)),
                sizeof(int) => data.Int32At(start + (index * width)),
                _ => data.Int64At(start + (index * width)),
            };
    }
}
