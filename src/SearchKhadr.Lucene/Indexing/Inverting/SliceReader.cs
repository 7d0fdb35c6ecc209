using System.Runtime.CompilerServices;

namespace SearchKhadr.Lucene.Indexing.Inverting;

/// <summary>Reads a stream of a <see cref="BytePool"/> from its beginning.</summary>
internal struct SliceReader
{
    private readonly BytePool _pool;
    private readonly int _end;
    private byte[] _block;
    private int _offset;
    private int _limit;
    private int _sliceEnd;
    private int _level;
    private bool _isLast;

    /// <summary>Goes to the beginning of a stream.</summary>
    /// <param name="end">Where its next byte would be written.</param>
    public SliceReader(BytePool pool, int start, int end)
    {
        _pool = pool;
        _end = end;
        _block = [];
        Enter(start);
    }

    /// <summary>Whether everything was read.</summary>
    public readonly bool IsAtEnd => _isLast && _offset == _limit;

    /// <summary>Reads a byte. <b>Requires</b> Not at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte ReadByte()
    {
        if (_offset == _limit)
            NextSlice();
        return _block[_offset++];
    }

    /// <summary>Reads a variable-length integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ReadVInt32()
    {
        int next = ReadByte();
        var value = next & 0x7F;
        var shift = 0;
        while (next >= 0x80)
        {
            next = ReadByte();
            shift += 7;
            value |= (next & 0x7F) << shift;
        }
        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void NextSlice()
    {
        _level++;
        Enter(_pool.Link(_sliceEnd));
    }

    private void Enter(int start)
    {
        var length = BytePool.SliceLengthBytes(_level);
        _sliceEnd = start + length;
        (_block, _offset) = _pool.Locate(start);
        _isLast = _end >= start && _end < _sliceEnd;
        _limit = _offset + (_isLast ? _end - start : length - sizeof(int));
        if (!_isLast)
            _pool.Prefetch(_pool.Link(_sliceEnd));
    }
}
