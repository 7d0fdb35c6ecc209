using System.Runtime.CompilerServices;
using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Lucene.Bits;

/// <summary>Reads Lucene's variable-length integers off a stretch of memory, from its beginning on.</summary>
/// <remarks>
/// <b>Guarantees</b> A read past the end or an endless integer throws <see cref="CorruptIndexException"/>.
/// <b>Cost</b> No allocation.
/// </remarks>
internal ref struct ByteReader(ReadOnlySpan<byte> source, string resource)
{
    private readonly ReadOnlySpan<byte> _bytes = source;

    /// <summary>Where the next read begins.</summary>
    public int Position;

    /// <summary>How much there is. <b>Units</b> bytes.</summary>
    public readonly int Length => _bytes.Length;

    /// <summary>Reads one byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte ReadByte()
    {
        var bytes = _bytes;
        var position = Position;
        if ((uint)position >= (uint)bytes.Length)
            throw PastEnd(1);
        Position = position + 1;
        return bytes[position];
    }

    /// <summary>Reads an integer of one to five bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ReadVInt32()
    {
        var first = ReadByte();
        return first < 0x80 ? first : ReadVInt32Rest(first & 0x7F);
    }

    /// <summary>Reads an integer of one to five bytes that must not be negative.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ReadCount()
    {
        var value = ReadVInt32();
        return value >= 0 ? value : throw Corrupt($"negative count, actual={value}");
    }

    /// <summary>Reads an integer of one to nine bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long ReadVInt64()
    {
        var first = ReadByte();
        return first < 0x80 ? first : ReadVInt64Rest(first & 0x7F);
    }

    /// <summary>Reads a zig-zag integer of one to ten bytes.</summary>
    public long ReadZInt64()
    {
        long value = 0;
        for (var shift = 0; shift < 70; shift += 7)
        {
            var next = ReadByte();
            value |= (next & 0x7FL) << shift;
            if (next < 0x80)
                return (long)((ulong)value >> 1) ^ -(value & 1);
        }
        throw Corrupt("variable-length long of over ten bytes");
    }

    /// <summary>Hands out the next bytes in place.</summary>
    public ReadOnlySpan<byte> ReadSpan(int lengthBytes)
    {
        if ((uint)lengthBytes > (uint)(_bytes.Length - Position))
            throw PastEnd(lengthBytes);
        var span = _bytes.Slice(Position, lengthBytes);
        Position += lengthBytes;
        return span;
    }

    /// <summary>Unpacks a block of the LZ4 format that fills a target.</summary>
    public void ReadLz4(Span<byte> target)
    {
        var read = Lz4Decoder.Decode(_bytes[Position..], target, 0, target.Length);
        if (read < 0)
            throw Corrupt($"damaged LZ4 block of {target.Length} bytes");
        Position += read;
    }

    /// <summary>Skips bytes.</summary>
    public void Skip(int lengthBytes) => _ = ReadSpan(lengthBytes);

    /// <summary>What to throw when what was read makes no sense.</summary>
    public readonly CorruptIndexException Corrupt(string problem) =>
        new($"{problem} at {Position} of {_bytes.Length}", resource);

    private int ReadVInt32Rest(int value)
    {
        for (var shift = 7; shift < 35; shift += 7)
        {
            var next = ReadByte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
        throw Corrupt("variable-length int of over five bytes");
    }

    private long ReadVInt64Rest(long value)
    {
        for (var shift = 7; shift < 63; shift += 7)
        {
            var next = ReadByte();
            value |= (next & 0x7FL) << shift;
            if (next < 0x80)
                return value;
        }
        throw Corrupt("variable-length long of over nine bytes");
    }

    private readonly CorruptIndexException PastEnd(int lengthBytes) =>
        Corrupt($"read of {lengthBytes} bytes past the end");
}
