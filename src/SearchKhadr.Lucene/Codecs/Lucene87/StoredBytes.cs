using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Lucene.Codecs.Lucene87;

/// <summary>Reads through the unpacked bytes of one document.</summary>
internal ref struct StoredBytes(ReadOnlySpan<byte> bytes, string resource)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _position;

    /// <summary>How far it has read. <b>Units</b> bytes.</summary>
    public readonly int Position => _position;

    /// <summary>Whether nothing is left.</summary>
    public readonly bool IsAtEnd => _position == _bytes.Length;

    /// <summary>What was read since a place.</summary>
    public readonly ReadOnlySpan<byte> Since(int start) => _bytes[start.._position];

    /// <summary>Reads one byte.</summary>
    public byte ReadByte()
    {
        if (_position >= _bytes.Length)
            throw CutOff();
        return _bytes[_position++];
    }

    /// <summary>Reads a variable-length integer.</summary>
    public ulong ReadVUInt64()
    {
        ulong value = 0;
        for (var shift = 0; shift < 70; shift += 7)
        {
            var next = ReadByte();
            value |= (next & 0x7FUL) << shift;
            if (next < 0x80)
                return value;
        }
        throw new CorruptIndexException(
            "variable-length number of over ten bytes in a stored document",
            resource
        );
    }

    /// <summary>Reads a big-endian number of a width.</summary>
    public ulong ReadBigEndian(int lengthBytes)
    {
        ulong value = 0;
        foreach (var next in Take(lengthBytes))
            value = (value << 8) | next;
        return value;
    }

    /// <summary>Reads bytes after their length.</summary>
    public ReadOnlySpan<byte> ReadCounted()
    {
        var length = ReadVUInt64();
        if (length > (ulong)(_bytes.Length - _position))
            throw CutOff();
        return Take((int)length);
    }

    private ReadOnlySpan<byte> Take(int lengthBytes)
    {
        if (lengthBytes > _bytes.Length - _position)
            throw CutOff();
        _position += lengthBytes;
        return _bytes.Slice(_position - lengthBytes, lengthBytes);
    }

    private readonly CorruptIndexException CutOff() =>
        new($"a stored document is cut off: read past actual={_bytes.Length} bytes", resource);
}
