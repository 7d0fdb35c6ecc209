using SearchKhadr.Lucene.Bits;

namespace SearchKhadr.Lucene.Codecs.Packed;

/// <summary>Writes numbers in blocks of 64, each at the width that its own numbers need.</summary>
/// <remarks>
/// A block: <c>token (byte: width × 2, +1 where the least number is 0)</c>, otherwise <c>the zig-zag least number, less
/// 1 (vlong)</c>, then the numbers less the least, packed, unless the width is 0. Worked: 7, 7, 7: <c>00 0D</c>;
/// 0, 1, 2, 3: <c>05 1B</c>. <b>Source</b> Lucene 8.7 <c>BlockPackedWriter</c>.
/// </remarks>
internal sealed class BlockPackedWriter(ByteSink output)
{
    /// <summary>How many numbers a block has; the last one may have fewer.</summary>
    public const int BlockCount = 64;

    private readonly long[] _block = new long[BlockCount];
    private int _count;

    /// <summary>Adds a number.</summary>
    public void Add(long value)
    {
        if (_count == BlockCount)
            Flush();
        _block[_count++] = value;
    }

    /// <summary>Adds numbers.</summary>
    public void AddAll(ReadOnlySpan<int> values)
    {
        foreach (var value in values)
            Add(value);
    }

    /// <summary>Ends the numbers; others may follow, in blocks of their own.</summary>
    public void Finish()
    {
        if (_count > 0)
            Flush();
    }

    private void Flush()
    {
        var values = _block.AsSpan(0, _count);
        long least = values[0],
            greatest = values[0];
        foreach (var value in values)
        {
            least = Math.Min(least, value);
            greatest = Math.Max(greatest, value);
        }
        var range = (ulong)(greatest - least);
        var bits = range == 0 ? 0 : PackedInts.BitsRequired((long)range);
        if (bits == 64)
            least = 0;
        else if (least > 0)
            least = Math.Max(0, greatest - (long)((1UL << bits) - 1));
        output.WriteByte((byte)((bits << 1) | (least == 0 ? 1 : 0)));
        if (least != 0)
            WriteLeast(((least >> 63) ^ (least << 1)) - 1);
        if (bits > 0)
            WritePacked(values, least, bits);
        _count = 0;
    }

    // At most nine bytes, the last of which holds eight bits.
    private void WriteLeast(long code)
    {
        var rest = (ulong)code;
        for (var i = 0; rest > 0x7F && i < 8; i++)
        {
            output.WriteByte((byte)(rest | 0x80));
            rest >>= 7;
        }
        output.WriteByte((byte)rest);
    }

    private void WritePacked(ReadOnlySpan<long> values, long least, int bits)
    {
        UInt128 pending = 0;
        var pendingBits = 0;
        foreach (var value in values)
        {
            pending = (pending << bits) | (ulong)(value - least);
            for (pendingBits += bits; pendingBits >= 8; )
            {
                pendingBits -= 8;
                output.WriteByte((byte)(pending >> pendingBits));
            }
        }
        if (pendingBits > 0)
            output.WriteByte((byte)(pending << (8 - pendingBits)));
    }
}
