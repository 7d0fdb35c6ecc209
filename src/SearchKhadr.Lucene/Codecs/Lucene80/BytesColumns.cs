using SearchKhadr.Lucene.Codecs.Packed;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>Values that are all of one length.</summary>
internal readonly struct FixedBytesColumn(IndexInput data, long start, int length) : IBytesColumn
{
    /// <inheritdoc/>
    public ReadOnlySpan<byte> Get(long index) => data.SpanAt(start + (index * length), length);
}

/// <summary>Values of different lengths.</summary>
internal readonly struct VariableBytesColumn(
    IndexInput data,
    long start,
    int maxLength,
    DirectMonotonicReader addresses
) : IBytesColumn
{
    /// <inheritdoc/>
    public ReadOnlySpan<byte> Get(long index)
    {
        var (from, end) = addresses.Range(index);
        var length = end - from;
        return length <= maxLength
            ? data.SpanAt(start + from, (int)length)
            : throw new CorruptIndexException(
                $"length of a value actual={length} expected<={maxLength}",
                data.Resource
            );
    }
}

/// <summary>Values that are packed by blocks.</summary>
internal readonly struct PackedBytesColumn(PackedBytesBlocks blocks) : IBytesColumn
{
    /// <inheritdoc/>
    public ReadOnlySpan<byte> Get(long index) => blocks.Get(index);
}
