using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;
using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Lucene.Store;

/// <summary>A position over a stretch of memory that holds a file, or a part of one.</summary>
/// <remarks>
/// <b>Guarantees</b> No read goes past the stretch: it throws <see cref="CorruptIndexException"/> instead.
/// <b>Requires</b> The file it came from is not disposed while it, its slices or its clones are read.
/// <b>Cost</b> A slice or a clone is one small object; no read allocates but <see cref="ReadString"/>.
/// <b>Source</b> The encodings of Lucene 8's <c>DataInput</c>: big-endian, seven bits a byte in a variable int.
/// </remarks>
public sealed unsafe class IndexInput : IDisposable
{
    private readonly IDisposable? _owner;
    private readonly byte* _start;
    private long _position;

    /// <summary>Reads memory that <paramref name="owner"/> keeps in place; disposing this disposes it.</summary>
    internal IndexInput(string resource, byte* start, long lengthBytes, IDisposable? owner)
    {
        Resource = resource;
        _start = start;
        Length = lengthBytes;
        _owner = owner;
    }

    /// <summary>The file, as messages name it.</summary>
    public string Resource { get; }

    /// <summary>How much there is. <b>Units</b> bytes.</summary>
    public long Length { get; }

    /// <summary>Where the next read begins. <b>Shape</b> 0 to <see cref="Length"/>.</summary>
    /// <exception cref="CorruptIndexException">Set to a place outside.</exception>
    public long Position
    {
        get => _position;
        set
        {
            if ((ulong)value > (ulong)Length)
                throw PastEnd(value, 0);
            _position = value;
        }
    }

    /// <summary>Reads one byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte ReadByte()
    {
        var position = _position;
        if (position >= Length)
            throw PastEnd(position, 1);
        _position = position + 1;
        return _start[position];
    }

    /// <summary>Reads a big-endian 16-bit integer.</summary>
    public short ReadInt16() => BinaryPrimitives.ReadInt16BigEndian(ReadSpan(sizeof(short)));

    /// <summary>Reads a big-endian 32-bit integer.</summary>
    public int ReadInt32() => BinaryPrimitives.ReadInt32BigEndian(ReadSpan(sizeof(int)));

    /// <summary>Reads a big-endian 64-bit integer.</summary>
    public long ReadInt64() => BinaryPrimitives.ReadInt64BigEndian(ReadSpan(sizeof(long)));

    /// <summary>Reads a variable-length integer of one to five bytes, lowest seven bits first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ReadVInt32()
    {
        var first = ReadByte();
        return first < 0x80 ? first : ReadVInt32Rest(first & 0x7F);
    }

    /// <summary>Reads a variable-length integer of one to nine bytes, lowest seven bits first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long ReadVInt64()
    {
        var first = ReadByte();
        return first < 0x80 ? first : ReadVInt64Rest(first & 0x7F);
    }

    /// <summary>Reads a zig-zag variable-length integer.</summary>
    public int ReadZInt32()
    {
        var value = ReadVInt32();
        return (int)((uint)value >> 1) ^ -(value & 1);
    }

    /// <summary>Reads a zig-zag variable-length integer of one to ten bytes.</summary>
    public long ReadZInt64()
    {
        var value = ReadVInt64Wide();
        return (long)((ulong)value >> 1) ^ -(value & 1);
    }

    /// <summary>Reads a UTF-8 string after its length in bytes.</summary>
    public string ReadString()
    {
        var lengthBytes = ReadVInt32();
        if (lengthBytes < 0)
            throw new CorruptIndexException($"negative string length, actual={lengthBytes}", Resource);
        return Encoding.UTF8.GetString(ReadSpan(lengthBytes));
    }

    /// <summary>Reads a count and that many strings.</summary>
    public IReadOnlyList<string> ReadSetOfStrings()
    {
        var strings = new List<string>();
        for (var count = ReadCount(); count > 0; count--)
            strings.Add(ReadString());
        return strings;
    }

    /// <summary>Reads a count and that many pairs of strings.</summary>
    public IReadOnlyDictionary<string, string> ReadMapOfStrings()
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var count = ReadCount(); count > 0; count--)
        {
            var key = ReadString();
            map[key] = ReadString();
        }
        return map;
    }

    /// <summary>Fills a buffer.</summary>
    public void ReadBytes(Span<byte> destination) => ReadSpan(destination.Length).CopyTo(destination);

    /// <summary>Hands out the next bytes in place. <b>Requires</b> Not kept past the file's life.</summary>
    public ReadOnlySpan<byte> ReadSpan(int lengthBytes)
    {
        var span = SpanAt(_position, lengthBytes);
        _position += lengthBytes;
        return span;
    }

    /// <summary>Skips bytes.</summary>
    public void Skip(long lengthBytes) => Position = checked(_position + lengthBytes);

    /// <summary>Hands out bytes at a place, and leaves <see cref="Position"/> alone.</summary>
    public ReadOnlySpan<byte> SpanAt(long offset, int lengthBytes)
    {
        if (lengthBytes < 0 || (ulong)offset > (ulong)Length || lengthBytes > Length - offset)
            throw PastEnd(offset, lengthBytes);
        return new ReadOnlySpan<byte>(_start + offset, lengthBytes);
    }

    /// <summary>The byte at a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte ByteAt(long offset)
    {
        if ((ulong)offset >= (ulong)Length)
            throw PastEnd(offset, 1);
        return _start[offset];
    }

    /// <summary>The big-endian 16-bit integer at a place.</summary>
    public short Int16At(long offset) => BinaryPrimitives.ReadInt16BigEndian(SpanAt(offset, sizeof(short)));

    /// <summary>The big-endian 32-bit integer at a place.</summary>
    public int Int32At(long offset) => BinaryPrimitives.ReadInt32BigEndian(SpanAt(offset, sizeof(int)));

    /// <summary>The big-endian 64-bit integer at a place.</summary>
    public long Int64At(long offset) => BinaryPrimitives.ReadInt64BigEndian(SpanAt(offset, sizeof(long)));

    /// <summary>Another reader of the same stretch, at the same place, that moves on its own.</summary>
    public IndexInput Clone() => new(Resource, _start, Length, owner: null) { _position = _position };

    /// <summary>A reader of a part of the stretch, at its beginning, that moves on its own.</summary>
    /// <param name="name">What it is, for messages.</param>
    /// <exception cref="CorruptIndexException">The part is not inside.</exception>
    public IndexInput Slice(string name, long offset, long lengthBytes)
    {
        if (offset < 0 || lengthBytes < 0 || offset > Length || lengthBytes > Length - offset)
            throw PastEnd(offset, lengthBytes);
        return new IndexInput($"{Resource} [slice={name}]", _start + offset, lengthBytes, owner: null);
    }

    /// <summary>Lets the file go; slices and clones must not be read any more.</summary>
    public void Dispose() => _owner?.Dispose();

    private int ReadVInt32Rest(int value)
    {
        for (var shift = 7; shift < 35; shift += 7)
        {
            var next = ReadByte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
        throw new CorruptIndexException($"variable-length int of over five bytes at {_position}", Resource);
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
        throw new CorruptIndexException($"variable-length long of over nine bytes at {_position}", Resource);
    }

    private long ReadVInt64Wide()
    {
        long value = 0;
        for (var shift = 0; shift < 70; shift += 7)
        {
            var next = ReadByte();
            value |= (next & 0x7FL) << shift;
            if (next < 0x80)
                return value;
        }
        throw new CorruptIndexException($"variable-length long of over ten bytes at {_position}", Resource);
    }

    private int ReadCount()
    {
        var count = ReadVInt32();
        if (count < 0 || count > Length)
            throw new CorruptIndexException($"impossible count, actual={count} at {_position}", Resource);
        return count;
    }

    private CorruptIndexException PastEnd(long offset, long lengthBytes) =>
        new($"read past the end: offset={offset} length={lengthBytes} of {Length}", Resource);
}
