namespace SearchKhadr.Ingestion.Capturing;

/// <summary>Reads lines and stretches of bytes from a stream, never more at once than it is told.</summary>
internal sealed class ByteReader(Stream stream) : IDisposable
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _at;
    private int _end;

    /// <summary>The next byte; -1 at the end.</summary>
    public int Next() => _at < _end || Fill() ? _buffer[_at++] : -1;

    /// <summary>The next line without its end, or null at the end of the stream.</summary>
    /// <param name="limitBytes">A longer line is read over.</param>
    /// <param name="isTooLong">Whether the line was longer; what is given is then its beginning.</param>
    public byte[]? Line(long limitBytes, out bool isTooLong)
    {
        isTooLong = false;
        if (_at == _end && !Fill())
            return null;
        MemoryStream? parts = null;
        while (true)
        {
            var rest = _buffer.AsSpan(_at, _end - _at);
            var length = rest.IndexOf((byte)'\n');
            var piece = length < 0 ? rest : rest[..length];
            _at += length < 0 ? piece.Length : length + 1;
            if (length >= 0 && parts is null)
                return WithoutReturn(piece).ToArray();
            parts ??= new MemoryStream();
            isTooLong |= parts.Length + piece.Length > limitBytes;
            if (!isTooLong)
                parts.Write(piece);
            if (length >= 0 || !Fill())
                return WithoutReturn(parts.GetBuffer().AsSpan(0, (int)parts.Length)).ToArray();
        }
    }

    /// <summary>Exactly so many bytes; fewer only where the stream ends.</summary>
    public byte[] Take(long count)
    {
        // What is announced may be a lie: memory is taken as bytes come.
        var taken = new MemoryStream((int)Math.Min(count, _buffer.Length));
        Copy(count, taken);
        return taken.Length == taken.Capacity ? taken.GetBuffer() : taken.ToArray();
    }

    /// <summary>Reads over so many bytes; false where the stream ends before.</summary>
    public bool Skip(long count) => Copy(count, null);

    public void Dispose() => stream.Dispose();

    private bool Copy(long count, MemoryStream? target)
    {
        while (count > 0)
        {
            if (_at == _end && !Fill())
                return false;
            var piece = (int)Math.Min(count, _end - _at);
            target?.Write(_buffer, _at, piece);
            _at += piece;
            count -= piece;
        }

        return true;
    }

    private bool Fill()
    {
        _at = 0;
        _end = stream.Read(_buffer);
        return _end > 0;
    }

    private static ReadOnlySpan<byte> WithoutReturn(ReadOnlySpan<byte> line) =>
        line is [.. var text, (byte)'\r'] ? text : line;
}
