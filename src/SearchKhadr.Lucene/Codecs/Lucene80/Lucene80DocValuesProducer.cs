using SearchKhadr.Lucene.Codecs.Packed;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using static SearchKhadr.Lucene.Codecs.Lucene80.Lucene80DocValuesFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>Reads the columns that <see cref="Lucene80DocValuesConsumer"/> or Lucene wrote.</summary>
/// <remarks><b>Source</b> Lucene 8.8 <c>Lucene80DocValuesProducer</c>.</remarks>
internal sealed partial class Lucene80DocValuesProducer : DocValuesProducer
{
    private readonly SegmentReadState _state;
    private readonly IndexInput _data;
    private readonly Dictionary<int, object> _entries = [];

    /// <summary>Opens the files.</summary>
    /// <exception cref="CorruptIndexException">One of them is damaged.</exception>
    /// <exception cref="UnsupportedIndexException">A column is packed in a way that this engine lacks.</exception>
    public Lucene80DocValuesProducer(SegmentReadState state)
    {
        _state = state;
        var version = ReadMeta();
        _data = state.Directory.OpenInput(state.FileName(DataExtension));
        try
        {
            var id = state.SegmentId.Span;
            CodecUtil.CheckIndexHeader(_data, DataCodec, version, version, id, state.SegmentSuffix);
            CodecUtil.RetrieveChecksum(_data);
        }
        catch
        {
            _data.Dispose();
            throw;
        }
    }

    /// <summary>Numbers of the fields that have a column, in the order of the file.</summary>
    public IReadOnlyCollection<int> FieldNumbers => _entries.Keys;

    /// <inheritdoc/>
    public override NumericDocValues Numeric(FieldInfo field) => OpenNumeric(Entry<NumericEntry>(field));

    /// <inheritdoc/>
    public override BinaryDocValues Binary(FieldInfo field)
    {
        var entry = Entry<BinaryEntry>(field);
        var addresses = entry.Addresses?.Open(_data, entry.AddressesOffset);
        if (entry.Docs.IsNone)
            return new BinaryValues<EmptyDocs, FixedBytesColumn>(
                new EmptyDocs(),
                new FixedBytesColumn(_data, 0, 0)
            );
        if (addresses is null)
            return OpenBinary(entry.Docs, new FixedBytesColumn(_data, entry.Offset, entry.MaxLength));
        return entry.IsPacked
            ? OpenBinary(entry.Docs, new PackedBytesColumn(new PackedBytesBlocks(_data, entry, addresses)))
            : OpenBinary(
                entry.Docs,
                new VariableBytesColumn(_data, entry.Offset, entry.MaxLength, addresses)
            );
    }

    /// <inheritdoc/>
    public override SortedDocValues Sorted(FieldInfo field) => OpenSorted(Entry<SortedEntry>(field));

    /// <inheritdoc/>
    public override SortedNumericDocValues SortedNumeric(FieldInfo field)
    {
        var entry = Entry<SortedNumericEntry>(field);
        return entry.Addresses is null
            ? new SingleSortedNumeric(OpenNumeric(entry.Numbers))
            : OpenSortedNumeric(entry.Numbers, entry.Addresses.Open(_data, entry.AddressesOffset));
    }

    /// <inheritdoc/>
    public override SortedSetDocValues SortedSet(FieldInfo field)
    {
        var entry = Entry<SortedEntry>(field);
        if (entry.Addresses is null)
            return new SingleSortedSet(OpenSorted(entry));
        var addresses = entry.Addresses.Open(_data, entry.AddressesOffset);
        var count = addresses.Get(entry.Docs.Count);
        var ords = new DirectReader(_data, entry.Offset, count, entry.Bits);
        var terms = new TermsDictionary(_data, entry.Terms);
        return entry.Docs.IsAll
            ? new SortedSetValues<DenseDocs>(Dense(), ords, addresses, terms)
            : new SortedSetValues<SparseDocs>(Sparse(entry.Docs), ords, addresses, terms);
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

    private TEntry Entry<TEntry>(FieldInfo field)
        where TEntry : class =>
        _entries.GetValueOrDefault(field.Number) as TEntry
        ?? throw new CorruptIndexException($"no column of that shape for field {field.Name}", _data.Resource);

    private int ReadMeta()
    {
        using var meta = _state.Directory.OpenInput(_state.FileName(MetaExtension));
        var version = CodecUtil.CheckIndexHeader(
            meta,
            MetaCodec,
            VersionPackedBinary,
            VersionConfigurable,
            _state.SegmentId.Span,
            _state.SegmentSuffix
        );
        CodecUtil.ChecksumEntireFile(meta);
        for (var number = meta.ReadInt32(); number != -1; number = meta.ReadInt32())
        {
            var field =
                _state.FieldInfos.Find(number)
                ?? throw new CorruptIndexException($"column of unknown field {number}", meta.Resource);
            var kind = (Kind)meta.ReadByte();
            if (!IsKindOf(kind, field.DocValuesType))
                throw new CorruptIndexException(
                    $"column of field {field.Name} actual={kind} expected={field.DocValuesType}",
                    meta.Resource
                );
            if (!_entries.TryAdd(number, ReadEntry(meta, kind, field, version)))
                throw new CorruptIndexException($"two columns of field {field.Name}", meta.Resource);
        }
        CodecUtil.CheckFooter(meta);
        return version;
    }

    private object ReadEntry(IndexInput meta, Kind kind, FieldInfo field, int version)
    {
        object entry = kind switch
        {
            Kind.Numeric => NumericEntry.Read(meta),
            Kind.Binary => BinaryEntry.Read(meta, IsPacked(field, version, meta.Resource)),
            Kind.Sorted => SortedEntry.ReadSingle(meta),
            Kind.SortedSet => SortedEntry.ReadSet(meta),
            _ => SortedNumericEntry.Read(meta),
        };
        var docs = entry switch
        {
            NumericEntry numeric => numeric.Docs,
            BinaryEntry binary => binary.Docs,
            SortedEntry sorted => sorted.Docs,
            SortedNumericEntry numbers => numbers.Numbers.Docs,
            _ => default,
        };
        var isPossible =
            docs.IsAll ? docs.Count == _state.MaxDoc
            : docs.IsNone ? docs.Count == 0
            : docs.Count > 0 && docs.Count <= _state.MaxDoc;
        return isPossible
            ? entry
            : throw new CorruptIndexException(
                $"documents with a value in field {field.Name}: {docs} of {_state.MaxDoc}",
                meta.Resource
            );
    }

    private static bool IsKindOf(Kind kind, DocValuesType type) =>
        kind switch
        {
            Kind.Numeric => type == DocValuesType.Numeric,
            Kind.Binary => type == DocValuesType.Binary,
            Kind.Sorted => type == DocValuesType.Sorted,
            Kind.SortedSet => type == DocValuesType.SortedSet,
            Kind.SortedNumeric => type == DocValuesType.SortedNumeric,
            _ => false,
        };

    private static bool IsPacked(FieldInfo field, int version, string resource)
    {
        if (version < VersionConfigurable)
            return true;
        if (!field.Attributes.TryGetValue(ModeKey, out var mode))
            throw new CorruptIndexException($"field {field.Name} does not say {ModeKey}", resource);
        return mode switch
        {
            BestSpeed => false,
            BestCompression => true,
            _ => throw new UnsupportedIndexException(
                $"field {field.Name} has {ModeKey} actual={mode}",
                resource
            ),
        };
    }
}
