using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;
using SearchKhadr.Lucene.Bits;

namespace SearchKhadr.Lucene.Store;

/// <summary>A file being written from its beginning to its end, with a running checksum.</summary>
/// <remarks>
/// <b>Source</b> The encodings of Lucene 8's <c>DataOutput</c>: big-endian, seven bits a byte in a variable int.
/// </remarks>
public abstract class IndexOutput : IDisposable
{
    private readonly byte[] _buffer;
    private int _buffered;
    private long _flushed;
    private uint _crc;

    /// <summary>Makes an output that hands on its bytes in pieces of a buffer.</summary>
    protected IndexOutput(string resource, int bufferBytes = 1 << 16)
    {
        Resource = resource;
        _buffer = new byte[bufferBytes];
    }

    /// <summary>The file, as messages name it.</summary>
    public string Resource { get; }

    /// <summary>Called with a number of bytes before as many are handed on; what it throws ends the writing.</summary>
    internal Action<int>? BeforeAppend { get; set; }

    /// <summary>How much has been written. <b>Units</b> bytes.</summary>
    public long Position => _flushed + _buffered;

    /// <summary>CRC-32 of all bytes so far, as zlib computes it.</summary>
    public uint Checksum()
    {
        FlushBuffer();
        return _crc;
    }

    /// <summary>Writes one byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteByte(byte value)
    {
        if (_buffered == _buffer.Length)
            FlushBuffer();
        _buffer[_buffered++] = value;
    }

    /// <summary>Writes bytes.</summary>
    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > _buffer.Length - _buffered)
        {
            var room = _buffer.Length - _buffered;
            bytes[..room].CopyTo(_buffer.AsSpan(_buffered));
            _buffered = _buffer.Length;
            bytes = bytes[room..];
            FlushBuffer();
        }
        bytes.CopyTo(_buffer.AsSpan(_buffered));
        _buffered += bytes.Length;
    }

    /// <summary>Writes a big-endian 16-bit integer.</summary>
    public void WriteInt16(short value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(short)];
        BinaryPrimitives.WriteInt16BigEndian(bytes, value);
        WriteBytes(bytes);
    }

    /// <summary>Writes a big-endian 32-bit integer.</summary>
    public void WriteInt32(int value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        WriteBytes(bytes);
    }

    /// <summary>Writes a big-endian 64-bit integer.</summary>
    public void WriteInt64(long value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        WriteBytes(bytes);
    }

    /// <summary>Writes a variable-length integer; a negative one takes five bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteVInt32(int value)
    {
        var rest = (uint)value;
        while (rest >= 0x80)
        {
            WriteByte((byte)(rest | 0x80));
            rest >>= 7;
        }
        WriteByte((byte)rest);
    }

    /// <summary>Writes a variable-length integer that must not be negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public void WriteVInt64(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        WriteVInt64Any(value);
    }

    /// <summary>Writes a zig-zag variable-length integer.</summary>
    public void WriteZInt32(int value) => WriteVInt32((value >> 31) ^ (value << 1));

    /// <summary>Writes a zig-zag variable-length integer.</summary>
    public void WriteZInt64(long value) => WriteVInt64Any((value >> 63) ^ (value << 1));

    /// <summary>Writes a string as UTF-8 after its length in bytes.</summary>
    public void WriteString(string value)
    {
        var lengthBytes = Encoding.UTF8.GetByteCount(value);
        WriteVInt32(lengthBytes);
        var bytes = ArrayPool<byte>.Shared.Rent(lengthBytes);
        Encoding.UTF8.GetBytes(value, bytes);
        WriteBytes(bytes.AsSpan(0, lengthBytes));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    /// <summary>Writes a count and the strings.</summary>
    public void WriteSetOfStrings(IReadOnlyCollection<string> strings)
    {
        WriteVInt32(strings.Count);
        foreach (var value in strings)
            WriteString(value);
    }

    /// <summary>Writes a count and the pairs.</summary>
    public void WriteMapOfStrings(IReadOnlyDictionary<string, string> map)
    {
        WriteVInt32(map.Count);
        foreach (var (key, value) in map)
        {
            WriteString(key);
            WriteString(value);
        }
    }

    /// <summary>Copies bytes from a file, from its position on.</summary>
    public void CopyBytes(IndexInput source, long lengthBytes)
    {
        while (lengthBytes > 0)
        {
            var piece = (int)Math.Min(lengthBytes, 1 << 20);
            WriteBytes(source.ReadSpan(piece));
            lengthBytes -= piece;
        }
    }

    /// <summary>Finishes the file. What was not synced may still be in the system's memory.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Takes bytes that are complete.</summary>
    protected abstract void Append(ReadOnlySpan<byte> bytes);

    /// <summary>Hands on what is buffered, then closes.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            FlushBuffer();
    }

    private void WriteVInt64Any(long value)
    {
        var rest = (ulong)value;
        while (rest >= 0x80)
        {
            WriteByte((byte)(rest | 0x80));
            rest >>= 7;
        }
        WriteByte((byte)rest);
    }

    private void FlushBuffer()
    {
        BeforeAppend?.Invoke(_buffered);
        var bytes = _buffer.AsSpan(0, _buffered);
        _crc = Crc32.Append(_crc, bytes);
        _flushed += _buffered;
        _buffered = 0;
        Append(bytes);
    }
}
