using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Packed;

/// <summary>Writes numbers that never shrink as their distance from a straight line, block by block.</summary>
/// <remarks>
/// For each block of 2^shift numbers, in the meta file: <c>least distance (int64), slope (float32), offset in the
/// data (int64), width (byte; 0 where the line fits)</c>; in the data file the distances less the least, packed.
/// Worked: 0, 2, 4, 7: slope 7/3, the line 0, 2, 4, 7: <c>0000000000000000 40155555 0000000000000000 00</c>.
/// <b>Source</b> Lucene 8.8 <c>DirectMonotonicWriter</c>.
/// </remarks>
internal sealed class DirectMonotonicWriter
{
    private readonly IndexOutput _meta;
    private readonly IndexOutput _data;
    private readonly long _count;
    private readonly long _dataStart;
    private readonly long[] _block;
    private int _filled;
    private long _added;
    private long _previous = long.MinValue;

    /// <summary>Begins at the outputs' positions.</summary>
    public DirectMonotonicWriter(IndexOutput meta, IndexOutput data, long count, int blockShift)
    {
        _meta = meta;
        _data = data;
        _count = count;
        _dataStart = data.Position;
        _block = new long[(int)Math.Min(1L << blockShift, Math.Max(1, count))];
    }

    /// <summary>Appends a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below the one before.</exception>
    public void Add(long value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, _previous);
        if (_filled == _block.Length)
            Flush();
        _block[_filled++] = value;
        _previous = value;
        _added++;
    }

    /// <summary>Writes the last block.</summary>
    /// <exception cref="InvalidOperationException">More or fewer numbers were added than said.</exception>
    public void Finish()
    {
        if (_added != _count)
            throw new InvalidOperationException($"numbers added: actual={_added} expected={_count}");
        if (_filled > 0)
            Flush();
    }

    private void Flush()
    {
        var block = _block.AsSpan(0, _filled);
        var slope = (float)((double)(block[^1] - block[0]) / Math.Max(1, _filled - 1));
        var least = long.MaxValue;
        for (var i = 0; i < block.Length; i++)
        {
            block[i] -= (long)(slope * i);
            least = Math.Min(least, block[i]);
        }
        var used = 0L;
        foreach (ref var value in block)
        {
            value -= least;
            used |= value;
        }
        _meta.WriteInt64(least);
        _meta.WriteInt32(BitConverter.SingleToInt32Bits(slope));
        _meta.WriteInt64(_data.Position - _dataStart);
        _meta.WriteByte(used == 0 ? (byte)0 : (byte)DirectWriter.BitsRequired(used));
        if (used != 0)
        {
            var packed = new DirectWriter(_data, block.Length, DirectWriter.BitsRequired(used));
            foreach (var value in block)
                packed.Add(value);
            packed.Finish();
        }
        _filled = 0;
    }
}
