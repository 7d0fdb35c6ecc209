using SearchKhadr.Lucene.Codecs.Packed;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>Where the distinct values of a sorted column are, as the meta file says it.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="MaxLength">The longest one's length.</param>
/// <param name="Offset">Where they begin.</param>
/// <param name="Length">How long they are.</param>
/// <param name="Addresses">Where each block of them begins.</param>
/// <param name="AddressesOffset">Where those numbers are.</param>
internal sealed record TermsEntry(
    long Count,
    int MaxLength,
    long Offset,
    long Length,
    DirectMonotonicReader.Meta Addresses,
    long AddressesOffset
)
{
    /// <summary>A block has 2^4 values.</summary>
    public const int BlockShift = 4;

    private const int PackedBlocks = (6 << 16) | 1;
    private const int MaxIndexShift = 30;

    /// <summary>Reads it, and goes past the coarse index, which is not needed in mapped memory.</summary>
    /// <exception cref="CorruptIndexException">It is impossible.</exception>
    /// <exception cref="UnsupportedIndexException">The values are packed, as 8.9 does when told to.</exception>
    public static TermsEntry Read(IndexInput meta)
    {
        var count = meta.ReadVInt64();
        var shift = meta.ReadInt32();
        if (shift == PackedBlocks)
            throw new UnsupportedIndexException(
                "Lucene80DocValuesFormat with packed values (mode BEST_COMPRESSION from 8.9 on) is not supported",
                meta.Resource
            );
        var addressShift = meta.ReadInt32();
        if (shift != BlockShift)
            throw new CorruptIndexException(
                $"block of values actual=2^{shift} expected=2^{BlockShift}",
                meta.Resource
            );
        var addresses = DirectMonotonicReader.ReadMeta(meta, BlockCount(count, shift), addressShift);
        var maxLength = meta.ReadInt32();
        var offset = meta.ReadInt64();
        var length = meta.ReadInt64();
        var addressesOffset = meta.ReadInt64();
        _ = meta.ReadInt64();
        var indexShift = meta.ReadInt32();
        if (maxLength < 0 || maxLength > meta.Length + length || indexShift is < 0 or > MaxIndexShift)
            throw new CorruptIndexException(
                $"impossible values: longest={maxLength} of {length} bytes, index shift={indexShift}",
                meta.Resource
            );
        _ = DirectMonotonicReader.ReadMeta(meta, 1 + BlockCount(count, indexShift), addressShift);
        meta.Skip(4 * sizeof(long));
        return new TermsEntry(count, maxLength, offset, length, addresses, addressesOffset);
    }

    private static long BlockCount(long count, int shift) => (count + (1L << shift) - 1) >> shift;
}
