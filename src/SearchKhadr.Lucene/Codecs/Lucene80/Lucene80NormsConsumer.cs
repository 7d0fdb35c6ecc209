using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>Writes the norms of a segment, <c>.nvd</c> and <c>.nvm</c>.</summary>
/// <remarks>
/// <c>.nvm</c>: <c>index header (codec "Lucene80NormsMetadata", version 0)</c>, for each field <c>number (int32),
/// documents with a value (see <see cref="DocsWithValue"/>), their count (int32), width (byte: 0, 1, 2, 4 or 8 bytes),
/// offset (int64), or the one value where the width is 0</c>, then <c>-1 (int32), footer</c>. <c>.nvd</c>: <c>index
/// header (codec "Lucene80NormsData", version 0), sets of documents and values (big-endian), footer</c>.
/// Worked: field 3, two documents, both of norm 7:
/// <c>00000003 FFFFFFFFFFFFFFFF 0000000000000000 FFFF FF 00000002 00 0000000000000007 | FFFFFFFF</c>.
/// <b>Source</b> Lucene 8.8 <c>Lucene80NormsFormat</c>, <c>Lucene80NormsConsumer</c>.
/// </remarks>
internal sealed class Lucene80NormsConsumer : NormsConsumer
{
    /// <summary>The codec of the values.</summary>
    public const string DataCodec = "Lucene80NormsData";

    /// <summary>The codec of the meta file.</summary>
    public const string MetaCodec = "Lucene80NormsMetadata";

    /// <summary>The extension of the values.</summary>
    public const string DataExtension = "nvd";

    /// <summary>The extension of the meta file.</summary>
    public const string MetaExtension = "nvm";

    private readonly int _maxDoc;
    private readonly IndexOutput _data;
    private readonly IndexOutput _meta;

    /// <summary>Creates the files.</summary>
    public Lucene80NormsConsumer(SegmentWriteState state)
    {
        _maxDoc = state.MaxDoc;
        _data = state.Directory.CreateOutput(state.FileName(DataExtension));
        try
        {
            _meta = state.Directory.CreateOutput(state.FileName(MetaExtension));
        }
        catch
        {
            _data.Dispose();
            throw;
        }
        CodecUtil.WriteIndexHeader(_data, DataCodec, 0, state.SegmentId.Span, state.SegmentSuffix);
        CodecUtil.WriteIndexHeader(_meta, MetaCodec, 0, state.SegmentId.Span, state.SegmentSuffix);
    }

    /// <inheritdoc/>
    public override void AddNorms(FieldInfo field, Func<NumericDocValues> values)
    {
        var count = 0;
        long least = long.MaxValue,
            greatest = long.MinValue;
        var norms = values();
        while (norms.NextDoc() != DocIdSetIterator.NoMoreDocs)
        {
            count++;
            least = Math.Min(least, norms.LongValue);
            greatest = Math.Max(greatest, norms.LongValue);
        }
        _meta.WriteInt32(field.Number);
        DocsWithValue.Write(_meta, _data, count, _maxDoc, values);
        _meta.WriteInt32(count);
        var width = Width(least, greatest);
        _meta.WriteByte((byte)width);
        _meta.WriteInt64(width == 0 ? least : _data.Position);
        if (width != 0)
            WriteValues(values(), width);
    }

    /// <inheritdoc/>
    public override void Finish()
    {
        _meta.WriteInt32(-1);
        CodecUtil.WriteFooter(_meta);
        CodecUtil.WriteFooter(_data);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        try
        {
            _data.Dispose();
        }
        finally
        {
            _meta.Dispose();
        }
    }

    private void WriteValues(NumericDocValues norms, int width)
    {
        while (norms.NextDoc() != DocIdSetIterator.NoMoreDocs)
        {
            var value = norms.LongValue;
            switch (width)
            {
                case sizeof(byte):
                    _data.WriteByte((byte)value);
                    break;
                case sizeof(short):
                    _data.WriteInt16((short)value);
                    break;
                case sizeof(int):
                    _data.WriteInt32((int)value);
                    break;
                default:
                    _data.WriteInt64(value);
                    break;
            }
        }
    }

    private static int Width(long least, long greatest) =>
        least >= greatest ? 0
        : least >= sbyte.MinValue && greatest <= sbyte.MaxValue ? sizeof(sbyte)
        : least >= short.MinValue && greatest <= short.MaxValue ? sizeof(short)
        : least >= int.MinValue && greatest <= int.MaxValue ? sizeof(int)
        : sizeof(long);
}
