using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace SearchKhadr.Lucene.Bits;

internal static partial class ForUtil
{
    /// <summary>Packs 128 integers.</summary>
    /// <param name="values">The integers, none wider than <paramref name="bits"/>.</param>
    /// <param name="bits">A value's width. <b>Shape</b> 1 to <see cref="MaxBits"/>.</param>
    /// <param name="packed">Where they go. <b>Shape</b> At least <see cref="LengthBytes"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Encode(ReadOnlySpan<int> values, int bits, Span<byte> packed)
    {
        var laneBits = LaneBits(bits);
        var wordCount = laneBits * 2;
        Span<ulong> words = stackalloc ulong[MaxWords];
        Collapse(values, laneBits, words[..wordCount]);

        var packedWords = bits * 2;
        Span<ulong> result = stackalloc ulong[MaxWords];
        result.Clear();
        var used = 0;
        var shift = laneBits - bits;
        for (; shift >= 0; shift -= bits)
        {
            for (var i = 0; i < packedWords; i++)
                result[i] |= words[used + i] << shift;
            used += packedWords;
        }
        PackRest(words[used..wordCount], bits, laneBits, shift + bits, result);
        for (var i = 0; i < packedWords; i++)
            BinaryPrimitives.WriteUInt64LittleEndian(packed[(i * 8)..], result[i]);
    }

    /// <summary>Puts values into lanes: the first into the top lanes, the last into the lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Collapse(ReadOnlySpan<int> values, int laneBits, Span<ulong> words)
    {
        words.Clear();
        var from = 0;
        for (var shift = 64 - laneBits; shift >= 0; shift -= laneBits)
        {
            for (var i = 0; i < words.Length; i++)
                words[i] |= (ulong)(uint)values[from++] << shift;
        }
    }

    /// <summary>Cuts the words that are left into the lanes' low bits.</summary>
    private static void PackRest(
        ReadOnlySpan<ulong> words,
        int bits,
        int laneBits,
        int restBits,
        Span<ulong> result
    )
    {
        var next = 0;
        var left = restBits;
        foreach (var word in words)
        {
            var wanted = bits;
            while (wanted > 0)
            {
                var taken = Math.Min(wanted, left);
                left -= taken;
                wanted -= taken;
                result[next] |= ((word >> wanted) & LaneMask(laneBits, taken)) << left;
                if (left == 0)
                {
                    next++;
                    left = restBits;
                }
            }
        }
    }
}
