using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Packed;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>Values packed in LZ4 by blocks of as many documents; keeps the block that was read last.</summary>
/// <remarks>
/// A block is <c>first length * 2 + 1 (vint)</c> where all are of that length, else <c>first length * 2 (vint), the
/// other lengths (vint each)</c>, then the values in LZ4; lengths stand for a whole block also in the last one.
/// <b>Source</b> Lucene 8.7 and 8.8 <c>Lucene80DocValuesProducer.BinaryDecoder</c>.
/// </remarks>
internal sealed class PackedBytesBlocks(IndexInput data, BinaryEntry entry, DirectMonotonicReader addresses)
{
    private readonly byte[] _bytes = new byte[entry.MaxBlockBytes];
    private readonly int[] _ends = new int[(1 << entry.BlockShift) + 1];
    private long _block = -1;

    /// <summary>The value at a place.</summary>
    public ReadOnlySpan<byte> Get(long index)
    {
        var block = index >> entry.BlockShift;
        if (block != _block)
            Load(block);
        var within = (int)(index & ((1L << entry.BlockShift) - 1));
        return _bytes.AsSpan(_ends[within].._ends[within + 1]);
    }

    private void Load(long block)
    {
        _block = -1;
        var input = data.Clone();
        input.Position = addresses.Get(block);
        var head = input.ReadVInt32();
        var length = (int)((uint)head >> 1);
        var total = 0L;
        for (var i = 1; i < _ends.Length; i++)
        {
            if (i > 1 && (head & 1) == 0)
                length = input.ReadVInt32();
            total += length;
            if (length < 0 || total > _bytes.Length)
                throw new CorruptIndexException(
                    $"a block of values is too long: actual={total} expected<={_bytes.Length}",
                    data.Resource
                );
            _ends[i] = (int)total;
        }
        if (total > 0)
        {
            var left = data.Length - CodecUtil.FooterLengthBytes - input.Position;
            var source = data.SpanAt(input.Position, (int)Math.Min(left, int.MaxValue));
            if (Lz4Decoder.Decode(source, _bytes.AsSpan(0, (int)total), 0, (int)total) < 0)
                throw new CorruptIndexException($"block {block} of values cannot be unpacked", data.Resource);
        }
        _block = block;
    }
}
