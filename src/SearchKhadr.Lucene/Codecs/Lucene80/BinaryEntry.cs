using SearchKhadr.Lucene.Codecs.Packed;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>How the values of a binary column are laid out, as the meta file says it.</summary>
/// <param name="Docs">Which documents have one.</param>
/// <param name="Offset">Where the values begin.</param>
/// <param name="MinLength">The shortest value's length.</param>
/// <param name="MaxLength">The longest value's length.</param>
/// <param name="Addresses">Where each value, or each packed block, begins; null where all are of one length.</param>
/// <param name="AddressesOffset">Where those numbers are.</param>
/// <param name="IsPacked">Whether the values are packed by blocks.</param>
/// <param name="BlockShift">How many values a packed block has, as a power of two.</param>
/// <param name="MaxBlockBytes">The longest packed block's length when unpacked.</param>
internal sealed record BinaryEntry(
    DocsWithValue Docs,
    long Offset,
    int MinLength,
    int MaxLength,
    DirectMonotonicReader.Meta? Addresses,
    long AddressesOffset,
    bool IsPacked,
    int BlockShift,
    int MaxBlockBytes
)
{
    private const int MaxBlockShift = 16;

    /// <summary>Reads it.</summary>
    /// <exception cref="CorruptIndexException">It is impossible.</exception>
    public static BinaryEntry Read(IndexInput meta, bool isPacked)
    {
        var offset = meta.ReadInt64();
        _ = meta.ReadInt64();
        var docs = DocsWithValue.Read(meta);
        var count = meta.ReadInt32();
        var minLength = meta.ReadInt32();
        var maxLength = meta.ReadInt32();
        if (offset < 0 || count < 0 || minLength < 0 || maxLength < 0)
            throw new CorruptIndexException(
                $"impossible values: offset={offset} count={count} lengths={minLength} to {maxLength}",
                meta.Resource
            );
        var entry = new BinaryEntry(
            docs with
            {
                Count = count,
            },
            offset,
            minLength,
            maxLength,
            Addresses: null,
            0,
            isPacked,
            0,
            0
        );
        return isPacked && count > 0 ? entry.ReadBlocks(meta)
            : !isPacked && minLength < maxLength ? entry.ReadAddresses(meta, meta.ReadInt64(), count + 1L)
            : entry;
    }

    private BinaryEntry ReadBlocks(IndexInput meta)
    {
        var offset = meta.ReadInt64();
        var blocks = meta.ReadVInt32();
        var shift = meta.ReadVInt32();
        var maxBytes = meta.ReadVInt32();
        if (
            shift is < 0 or > MaxBlockShift
            || maxBytes < 0
            || maxBytes > (long)MaxLength << shift
            || blocks != (Docs.Count + (1L << shift) - 1) >> shift
        )
            throw new CorruptIndexException(
                $"impossible packed values: blocks={blocks} shift={shift} bytes={maxBytes}",
                meta.Resource
            );
        return (this with { BlockShift = shift, MaxBlockBytes = maxBytes }).ReadAddresses(
            meta,
            offset,
            blocks
        );
    }

    private BinaryEntry ReadAddresses(IndexInput meta, long offset, long count)
    {
        var addresses = DirectMonotonicReader.ReadMeta(meta, count, meta.ReadVInt32());
        _ = meta.ReadInt64();
        return this with { Addresses = addresses, AddressesOffset = offset };
    }
}
