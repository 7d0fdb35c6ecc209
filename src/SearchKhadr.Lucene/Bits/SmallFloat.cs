using System.Numerics;

namespace SearchKhadr.Lucene.Bits;

/// <summary>Keeps a length in one byte: exact below 40, then with four significant bits.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>SmallFloat</c>: <c>intToByte4</c> and <c>byte4ToInt</c>, the form of norms.</remarks>
public static class SmallFloat
{
    private static readonly int MaxInt4 = Int64ToInt4(int.MaxValue);
    private static readonly int ExactValues = 255 - MaxInt4;

    /// <summary>The byte of a length; never grows when the length shrinks.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    public static byte Int32ToByte4(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return (byte)(value < ExactValues ? value : ExactValues + Int64ToInt4(value - ExactValues));
    }

    /// <summary>The smallest length that has a byte.</summary>
    public static int Byte4ToInt32(byte value) =>
        value < ExactValues ? value : checked((int)(ExactValues + Int4ToInt64(value - ExactValues)));

    private static int Int64ToInt4(long value)
    {
        var bits = 64 - BitOperations.LeadingZeroCount((ulong)value);
        if (bits < 4)
            return (int)value;
        var shift = bits - 4;
        return ((int)(value >>> shift) & 7) | ((shift + 1) << 3);
    }

    private static long Int4ToInt64(int value)
    {
        var mantissa = value & 7;
        var shift = (value >>> 3) - 1;
        return shift < 0 ? mantissa : (long)(mantissa | 8) << shift;
    }
}
