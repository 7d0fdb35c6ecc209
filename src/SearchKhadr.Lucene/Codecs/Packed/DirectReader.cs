using System.Runtime.CompilerServices;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Packed;

/// <summary>Reads single numbers out of a file where they are packed at a fixed width, highest bit first.</summary>
/// <remarks>
/// <b>Requires</b> The input is a whole file: at the end a read goes up to seven bytes past the numbers, into the
/// footer, so that one load serves every width.
/// <b>Cost</b> One unaligned load, two shifts; no allocation.
/// <b>Threads</b> Safe for any number at once.
/// <b>Source</b> Lucene 8.8 <c>DirectReader</c>.
/// </remarks>
internal readonly struct DirectReader
{
    private readonly IndexInput _file;
    private readonly long _start;
    private readonly int _bits;
    private readonly int _unused;

    /// <summary>Reads packed numbers at a place in a file.</summary>
    /// <exception cref="CorruptIndexException">They do not fit in, or the width is impossible.</exception>
    public DirectReader(IndexInput file, long start, long count, int bits)
    {
        if (!DirectWriter.IsWidth(bits))
            throw new CorruptIndexException(
                $"impossible width of packed numbers, actual={bits} bits",
                file.Resource
            );
        CheckInside(file, start, count, bits);
        _file = file;
        _start = start;
        _bits = bits;
        _unused = 64 - bits;
    }

    /// <summary>The number at a place. <b>Requires</b> The place is below the count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Get(long index)
    {
        var bit = index * _bits;
        return (long)(((ulong)_file.Int64At(_start + (bit >> 3)) << (int)(bit & 7)) >> _unused);
    }

    /// <summary>How wide a number is. <b>Units</b> bits.</summary>
    public int Width => _bits;

    /// <summary>The first numbers as they lie in the file, and seven bytes more.</summary>
    public ReadOnlySpan<byte> Packed(int count) =>
        _file.SpanAt(_start, (int)PackedInts.LengthBytes(count, _bits) + sizeof(ulong) - 1);

    /// <summary>Verifies that packed numbers lie between a file's beginning and its footer.</summary>
    /// <exception cref="CorruptIndexException">They do not.</exception>
    public static void CheckInside(IndexInput file, long start, long count, int bits)
    {
        var end = file.Length - CodecUtil.FooterLengthBytes;
        if (start < 0 || count < 0 || start > end || PackedInts.LengthBytes(count, bits) > end - start)
            throw new CorruptIndexException(
                $"packed numbers reach past the file: start={start} count={count} bits={bits} end={end}",
                file.Resource
            );
    }
}
