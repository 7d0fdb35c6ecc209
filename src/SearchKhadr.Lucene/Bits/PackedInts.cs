using System.Numerics;

namespace SearchKhadr.Lucene.Bits;

/// <summary>Integers packed one after another at a fixed width, highest bit first.</summary>
/// <remarks>
/// Worked: 1, 2, 3 at three bits: <c>001 010 011</c>, with zeros behind: <c>29 80</c>.
/// <b>Source</b> Lucene 8.8 <c>PackedInts</c>, format <c>PACKED</c>.
/// </remarks>
internal static class PackedInts
{
    /// <summary>The version that files note beside packed integers.</summary>
    public const int Version = 2;

    /// <summary>How wide a number is. <b>Units</b> bits, at least 1; a negative one takes 64.</summary>
    public static int BitsRequired(long value) =>
        Math.Max(1, 64 - BitOperations.LeadingZeroCount((ulong)value));

    /// <summary>How many bytes that many numbers take; the greatest int64 where it is more.</summary>
    public static long LengthBytes(long count, int bits) =>
        (long)UInt128.Min(long.MaxValue, (((UInt128)(ulong)count * (uint)bits) + 7) / 8);

    /// <summary>Appends numbers at a width. <b>Requires</b> None is negative or wider.</summary>
    public static void Write(ByteSink output, ReadOnlySpan<int> values, int bits)
    {
        ulong pending = 0;
        var pendingBits = 0;
        foreach (var value in values)
        {
            pending = (pending << bits) | (uint)value;
            for (pendingBits += bits; pendingBits >= 8; )
            {
                pendingBits -= 8;
                output.WriteByte((byte)(pending >> pendingBits));
            }
        }
        if (pendingBits > 0)
            output.WriteByte((byte)(pending << (8 - pendingBits)));
    }

    /// <summary>Reads numbers at a width of at most 31 bits. <b>Requires</b> All their bytes are there.</summary>
    public static void Read(ReadOnlySpan<byte> packed, Span<int> values, int bits)
    {
        ulong pending = 0;
        var pendingBits = 0;
        var mask = (1UL << bits) - 1;
        var next = 0;
        foreach (ref var value in values)
        {
            for (; pendingBits < bits; pendingBits += 8)
                pending = (pending << 8) | packed[next++];
            pendingBits -= bits;
            value = (int)((pending >> pendingBits) & mask);
        }
    }

    /// <summary>The width that an array in memory takes when a quarter more than needed is accepted.</summary>
    /// <remarks><b>Source</b> Lucene 8.8 <c>PackedInts.fastestFormatAndBits</c> with ratio 0.25.</remarks>
    public static int FastestBits(int bits)
    {
        const float Ratio = 0.25f;
        var most = bits + (int)(Ratio * bits);
        foreach (var direct in (ReadOnlySpan<int>)[8, 16, 32, 64, 24, 48])
        {
            if (bits <= direct && most >= direct)
                return direct;
        }
        for (var width = bits; width <= most; width++)
        {
            if (width is > 10 and not (12 or 21))
                continue;
            var overhead = (float)(64 % width) / (64 / width);
            if (overhead <= (Ratio * bits) + bits - width)
                return width;
        }
        return bits;
    }
}
