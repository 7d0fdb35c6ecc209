using System.Numerics;
using System.Runtime.CompilerServices;

namespace SearchKhadr.Lucene.Bits;

/// <summary>Packs blocks of 128 growing integers as their differences.</summary>
/// <remarks>
/// <para>
/// Grammar: <c>block := bits (byte) body</c>: nothing more where bits is 0, which means that every difference is 1, else
/// a <see cref="ForUtil"/> block of the differences.
/// </para>
/// <para>Worked: 1, 2, 3, …, 128 after 0 is the byte <c>00</c>.</para>
/// <b>Source</b> Lucene 8.7 <c>lucene84.ForDeltaUtil</c>.
/// </remarks>
internal static class ForDeltaUtil
{
    /// <summary>The longest a block can be. <b>Units</b> bytes.</summary>
    public const int MaxLengthBytes = 1 + (ForUtil.MaxBits * 16);

    /// <summary>Packs 128 differences that are not negative. Returns how many bytes it wrote.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int EncodeDeltas(ReadOnlySpan<int> deltas, Span<byte> packed)
    {
        deltas = deltas[..ForUtil.BlockSize];
        if (!deltas.ContainsAnyExcept(1))
        {
            packed[0] = 0;
            return 1;
        }
        uint all = 0;
        foreach (var delta in deltas)
            all |= (uint)delta;
        var bits = 32 - BitOperations.LeadingZeroCount(all);
        packed[0] = (byte)bits;
        ForUtil.Encode(deltas, bits, packed[1..]);
        return 1 + ForUtil.LengthBytes(bits);
    }

    /// <summary>Unpacks 128 growing integers. <b>Guarantees</b> None is below the origin or above the limit.</summary>
    /// <param name="origin">What the first difference is added to.</param>
    /// <param name="limit">What none may exceed.</param>
    public static void DecodeAndPrefixSum(ref ByteReader input, int origin, int limit, Span<int> values)
    {
        int bits = input.ReadByte();
        if (bits == 0)
        {
            for (var i = 0; i < ForUtil.BlockSize; i++)
                values[i] = origin + 1 + i;
        }
        else if (bits <= ForUtil.MaxBits)
        {
            var packed = input.ReadSpan(ForUtil.LengthBytes(bits));
            ForUtil.DecodeAndPrefixSum(packed, bits, origin, values);
        }
        else
        {
            throw input.Corrupt($"impossible width of a block, actual={bits} expected<={ForUtil.MaxBits}");
        }
        if (values[ForUtil.BlockSize - 1] > limit || values[0] < origin || !Grows(values, bits))
            throw input.Corrupt(
                $"numbers out of order in a block, first={values[0]} last={values[127]} limit={limit}"
            );
    }

    /// <summary>Passes over 128 integers.</summary>
    public static void Skip(ref ByteReader input) => input.Skip(ForUtil.LengthBytes(input.ReadByte()));

    /// <summary>Whether no sum ran over; 128 differences of up to 23 bits cannot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Grows(ReadOnlySpan<int> values, int bits) =>
        bits <= 23 ? values[0] <= values[ForUtil.BlockSize - 1] : GrowsEverywhere(values);

    private static bool GrowsEverywhere(ReadOnlySpan<int> values)
    {
        for (var i = 1; i < ForUtil.BlockSize; i++)
        {
            if (values[i] < values[i - 1])
                return false;
        }
        return true;
    }
}
