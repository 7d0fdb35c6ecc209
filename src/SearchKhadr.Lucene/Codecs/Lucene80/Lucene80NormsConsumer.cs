using SearchKhadr.Lucene.Model;

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
    private readonly ColumnFiles _files;

    /// <summary>Creates the files.</summary>
    public Lucene80NormsConsumer(SegmentWriteState state)
    {
        _maxDoc = state.MaxDoc;
        _files = new(state, new(DataExtension, DataCodec, MetaExtension, MetaCodec, Version: 0));
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
        _files.Meta.WriteInt32(field.Number);
        DocsWithValue.Write(_files.Meta, _files.Data, count, _maxDoc, values);
        _files.Meta.WriteInt32(count);
        var width = Width(least, greatest);
        _files.Meta.WriteByte((byte)width);
        _files.Meta.WriteInt64(width == 0 ? least : _files.Data.Position);
        if (width != 0)
            WriteValues(values(), width);
    }

    /// <inheritdoc/>
    public override void Finish() => _files.Finish();

    /// <inheritdoc/>
    public override void Dispose() => _files.Dispose();

    private void WriteValues(NumericDocValues norms, int width)
    {
        while (norms.NextDoc() != DocIdSetIterator.NoMoreDocs)
        {
            var value = norms.LongValue;
            switch (width)
            {
                case sizeof(byte):
                    _files.Data.WriteByte((byte)value);
                    break;
                case sizeof(short):
                    _files.Data.WriteInt16((short)value);
                    break;
                case sizeof(int):
                    _files.Data.WriteInt32((int)value);
                    break;
                default:
                    _files.Data.WriteInt64(value);
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
