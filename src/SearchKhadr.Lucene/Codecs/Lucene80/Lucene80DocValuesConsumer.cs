using SearchKhadr.Lucene.Codecs.Packed;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using static SearchKhadr.Lucene.Codecs.Lucene80.Lucene80DocValuesFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>Writes columns as Lucene 8.8 does by default.</summary>
/// <remarks><b>Source</b> Lucene 8.8 <c>Lucene80DocValuesConsumer</c>.</remarks>
internal sealed partial class Lucene80DocValuesConsumer : DocValuesConsumer
{
    private readonly int _maxDoc;
    private readonly ColumnFiles _files;
    private readonly IndexOutput _data;
    private readonly IndexOutput _meta;

    /// <summary>Creates the files.</summary>
    public Lucene80DocValuesConsumer(SegmentWriteState state)
    {
        _maxDoc = state.MaxDoc;
        _files = new(state, new(DataExtension, DataCodec, MetaExtension, MetaCodec, VersionConfigurable));
        (_data, _meta) = (_files.Data, _files.Meta);
    }

    /// <inheritdoc/>
    public override void AddNumeric(FieldInfo field, Func<NumericDocValues> values)
    {
        WriteHead(field, Kind.Numeric);
        WriteNumbers(() => new SingleSortedNumeric(values()));
    }

    /// <inheritdoc/>
    public override void AddSortedNumeric(FieldInfo field, Func<SortedNumericDocValues> values)
    {
        WriteHead(field, Kind.SortedNumeric);
        var (docs, numbers) = WriteNumbers(values);
        _meta.WriteInt32(docs);
        if (numbers > docs)
            WriteAddresses(docs, values(), column => column.ValueCount);
    }

    /// <inheritdoc/>
    public override void AddBinary(FieldInfo field, Func<BinaryDocValues> values)
    {
        field.Attributes[ModeKey] = BestSpeed;
        WriteHead(field, Kind.Binary);
        var start = _data.Position;
        int docs = 0,
            shortest = int.MaxValue,
            longest = 0;
        var column = values();
        while (column.NextDoc() != DocIdSetIterator.NoMoreDocs)
        {
            var value = column.BinaryValue;
            _data.WriteBytes(value);
            docs++;
            shortest = Math.Min(shortest, value.Length);
            longest = Math.Max(longest, value.Length);
        }
        _meta.WriteInt64(start);
        _meta.WriteInt64(_data.Position - start);
        DocsWithValue.Write(_meta, _data, docs, _maxDoc, values);
        _meta.WriteInt32(docs);
        _meta.WriteInt32(shortest);
        _meta.WriteInt32(longest);
        if (longest > shortest)
            WriteAddresses(docs, values(), values => values.BinaryValue.Length);
    }

    /// <inheritdoc/>
    public override void AddSorted(FieldInfo field, Func<SortedDocValues> values)
    {
        WriteHead(field, Kind.Sorted);
        var docs = Count(values());
        WriteSortedHead(docs, values);
        WriteOrds(docs, values().ValueCount, () => Ords(values()));
        WriteTerms(values().ValueCount, LookupOf(values()));
    }

    /// <inheritdoc/>
    public override void AddSortedSet(FieldInfo field, Func<SortedSetDocValues> values)
    {
        WriteHead(field, Kind.SortedSet);
        var docs = 0;
        var ords = 0L;
        foreach (var (isFirst, _) in Ords(values()))
        {
            ords++;
            if (isFirst)
                docs++;
        }
        var count = values().ValueCount;
        if (docs == ords)
        {
            _meta.WriteByte(0);
            WriteSortedHead(docs, values);
            WriteOrds(docs, count, () => Ords(values()).Select(pair => pair.Ord));
        }
        else
        {
            _meta.WriteByte(1);
            DocsWithValue.Write(_meta, _data, docs, _maxDoc, values);
            WriteOrds(ords, count, () => Ords(values()).Select(pair => pair.Ord));
            _meta.WriteInt32(docs);
            WriteAddresses(docs, values(), CountOrds);
        }
        WriteTerms(count, LookupOf(values()));
    }

    /// <inheritdoc/>
    public override void Finish() => _files.Finish();

    /// <inheritdoc/>
    public override void Dispose() => _files.Dispose();

    private void WriteHead(FieldInfo field, Kind kind)
    {
        _meta.WriteInt32(field.Number);
        _meta.WriteByte((byte)kind);
    }

    private void WriteSortedHead(int docs, Func<DocIdSetIterator> values)
    {
        DocsWithValue.Write(_meta, _data, docs, _maxDoc, values);
        _meta.WriteInt32(docs);
    }

    /// <summary>Writes where each document's part of a column begins.</summary>
    private void WriteAddresses<TValues>(int docs, TValues values, Func<TValues, long> size)
        where TValues : DocIdSetIterator
    {
        var start = _data.Position;
        _meta.WriteInt64(start);
        _meta.WriteVInt32(MonotonicBlockShift);
        var addresses = new DirectMonotonicWriter(_meta, _data, docs + 1L, MonotonicBlockShift);
        var address = 0L;
        addresses.Add(0);
        while (values.NextDoc() != DocIdSetIterator.NoMoreDocs)
        {
            address += size(values);
            addresses.Add(address);
        }
        addresses.Finish();
        _meta.WriteInt64(_data.Position - start);
    }

    private static int Count(DocIdSetIterator docs)
    {
        var count = 0;
        while (docs.NextDoc() != DocIdSetIterator.NoMoreDocs)
            count++;
        return count;
    }

    private static long CountOrds(SortedSetDocValues values)
    {
        var count = 0L;
        while (values.NextOrd() != SortedSetDocValues.NoMoreOrds)
            count++;
        return count;
    }
}
