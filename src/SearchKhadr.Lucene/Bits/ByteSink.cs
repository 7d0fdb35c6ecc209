using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace SearchKhadr.Lucene.Bits;

/// <summary>Bytes in memory that grow, with the encodings of index files.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>ByteBuffersDataOutput</c>.</remarks>
internal sealed class ByteSink(int capacity = 256)
{
    private byte[] _bytes = new byte[capacity];

    /// <summary>How many bytes it holds. Making it shorter drops what is behind.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes. <b>Requires</b> Not kept past the next write.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Drops everything and keeps the room.</summary>
    public void Clear() => Length = 0;

    /// <summary>Writes one byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteByte(byte value)
    {
        if (Length == _bytes.Length)
            Grow(1);
        _bytes[Length++] = value;
    }

    /// <summary>Writes bytes.</summary>
    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
    }

    /// <summary>Writes a big-endian 32-bit integer.</summary>
    public void WriteInt32(int value)
    {
        BinaryPrimitives.WriteInt32BigEndian(Room(sizeof(int)), value);
        Length += sizeof(int);
    }

    /// <summary>Writes a big-endian 64-bit integer.</summary>
    public void WriteInt64(long value)
    {
        BinaryPrimitives.WriteInt64BigEndian(Room(sizeof(long)), value);
        Length += sizeof(long);
    }

    /// <summary>Writes a variable-length integer, seven bits a byte, lowest first.</summary>
    public void WriteVInt32(int value) => WriteVUInt64((uint)value);

    /// <summary>Writes a variable-length integer, seven bits a byte, lowest first.</summary>
    public void WriteVUInt64(ulong value)
    {
        while (value >= 0x80)
        {
            WriteByte((byte)(value | 0x80));
            value >>= 7;
        }
        WriteByte((byte)value);
    }

    /// <summary>Writes a variable-length integer, seven bits a byte, lowest first; a negative one takes ten bytes.</summary>
    public void WriteVInt64(long value) => WriteVUInt64((ulong)value);

    /// <summary>Writes a zig-zag variable-length integer.</summary>
    public void WriteZInt64(long value) => WriteVUInt64((ulong)((value >> 63) ^ (value << 1)));

    /// <summary>Room for bytes behind the last; they count once <see cref="Advance"/> says so.</summary>
    public Span<byte> Room(int lengthBytes)
    {
        if (_bytes.Length - Length < lengthBytes)
            Grow(lengthBytes);
        return _bytes.AsSpan(Length, lengthBytes);
    }

    /// <summary>Takes bytes that were written into <see cref="Room"/>.</summary>
    public void Advance(int lengthBytes) => Length += lengthBytes;

    private void Grow(int more)
    {
        var needed = checked(Length + more);
        var larger = (int)Math.Min(Array.MaxLength, Math.Max(needed, _bytes.Length * 2L));
        Array.Resize(ref _bytes, larger);
    }
}
