using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SearchKhadr.Lucene.Bits;

/// <summary>Packs blocks of 128 integers so that many are unpacked by one operation.</summary>
/// <remarks>
/// <para>
/// Grammar: <c>block := little-endian uint64 {2 × bits}</c>. A lane is 8 bits wide for up to 8 bits a value, 16 for up
/// to 16, else 32. Spread over lanes, the values are <c>2 × lane</c> words: value <c>i</c> stands in the top lane of
/// word <c>i</c>, the values of the next lane follow, and so on down. Of these words the first <c>2 × bits</c> are
/// shifted to the tops of their lanes, the next as many below them, while there is room; the words that are left are cut
/// into the lanes' unused low bits, high bits first.
/// </para>
/// <para>
/// Worked: 128 times the value 1 in 1 bit is 16 bytes of <c>FF</c>; 0, 1, 0, 1, … in 1 bit begins <c>00 00 00 00 00 00
/// 00 00 FF FF FF FF FF FF FF FF</c>.
/// </para>
/// <b>Cost</b> No allocation; 128 values take about as many cycles.
/// <b>Source</b> Lucene 8.7 <c>lucene84.ForUtil</c>.
/// </remarks>
internal static partial class ForUtil
{
    /// <summary>How many integers a block holds.</summary>
    public const int BlockSize = 128;

    /// <summary>The widest value. <b>Units</b> bits.</summary>
    public const int MaxBits = 32;

    private const int MaxWords = BlockSize / 2;

    /// <summary>How long a packed block is. <b>Units</b> bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int LengthBytes(int bits) => bits << 4;

    /// <summary>Unpacks 128 integers.</summary>
    /// <param name="packed">The block. <b>Shape</b> Exactly <see cref="LengthBytes"/>.</param>
    /// <param name="bits">A value's width. <b>Shape</b> 1 to <see cref="MaxBits"/>.</param>
    /// <param name="values">Where they go. <b>Shape</b> At least 128.</param>
    [SkipLocalsInit]
    public static void Decode(ReadOnlySpan<byte> packed, int bits, Span<int> values)
    {
        Span<ulong> words = stackalloc ulong[MaxWords];
        Unpack(packed, bits, words);
        if (bits <= 8)
            Expand8(words, values);
        else if (bits <= 16)
            Expand16(words, values);
        else
            Expand32(words, values);
    }

    /// <summary>Unpacks 128 differences and adds them up.</summary>
    /// <param name="packed">The block. <b>Shape</b> Exactly <see cref="LengthBytes"/>.</param>
    /// <param name="bits">A difference's width. <b>Shape</b> 1 to <see cref="MaxBits"/>.</param>
    /// <param name="origin">What the first difference is added to.</param>
    /// <param name="values">Where the sums go. <b>Shape</b> At least 128.</param>
    [SkipLocalsInit]
    public static void DecodeAndPrefixSum(ReadOnlySpan<byte> packed, int bits, int origin, Span<int> values)
    {
        Decode(packed, bits, values);
        PrefixSum(values[..BlockSize], origin);
    }

    private static void PrefixSum(Span<int> values, int origin)
    {
        var carry = Vector128.Create(origin);
        for (var i = 0; i < values.Length; i += 4)
        {
            var slice = values.Slice(i, 4);
            var sum = Vector128.Create<int>(slice);
            sum += ShiftUpOne(sum);
            sum += ShiftUpTwo(sum);
            sum += carry;
            sum.CopyTo(slice);
            carry = Vector128.Shuffle(sum, Vector128.Create(3, 3, 3, 3));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> ShiftUpOne(Vector128<int> v) =>
        Vector128.Shuffle(v, Vector128.Create(-1, 0, 1, 2));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> ShiftUpTwo(Vector128<int> v) =>
        Vector128.Shuffle(v, Vector128.Create(-1, -1, 0, 1));

    private static int LaneBits(int bits) =>
        bits <= 8 ? 8
        : bits <= 16 ? 16
        : 32;

    /// <summary>A word with the low bits of each lane set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong LaneMask(int laneBits, int bits)
    {
        var mask = (1UL << bits) - 1;
        return laneBits switch
        {
            8 => mask * 0x0101_0101_0101_0101,
            16 => mask * 0x0001_0001_0001_0001,
            _ => mask * 0x0000_0001_0000_0001,
        };
    }

    private static void Unpack(ReadOnlySpan<byte> packed, int bits, Span<ulong> words)
    {
        var laneBits = LaneBits(bits);
        var packedWords = bits * 2;
        var wordCount = laneBits * 2;
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("packed blocks are read in place, lowest byte first");
        var source = MemoryMarshal.Cast<byte, ulong>(packed)[..packedWords];
        var mask = Vector128.Create(LaneMask(laneBits, bits));
        var filled = 0;
        var shift = laneBits - bits;
        for (; shift >= 0; shift -= bits)
        {
            var target = words.Slice(filled, packedWords);
            for (var i = 0; i < source.Length; i += 2)
                ((Vector128.Create<ulong>(source.Slice(i, 2)) >>> shift) & mask).CopyTo(target.Slice(i, 2));
            filled += packedWords;
        }
        if (filled < wordCount)
            UnpackRest(source, bits, laneBits, shift + bits, words[filled..wordCount]);
    }

    /// <summary>Puts together the values that are cut over the lanes' low bits.</summary>
    private static void UnpackRest(
        ReadOnlySpan<ulong> source,
        int bits,
        int laneBits,
        int restBits,
        Span<ulong> words
    )
    {
        var next = 0;
        var left = restBits;
        for (var i = 0; i < words.Length; i++)
        {
            ulong word = 0;
            var wanted = bits;
            while (wanted > 0)
            {
                var taken = Math.Min(wanted, left);
                left -= taken;
                wanted -= taken;
                word |= ((source[next] >> left) & LaneMask(laneBits, taken)) << wanted;
                if (left == 0)
                {
                    next++;
                    left = restBits;
                }
            }
            words[i] = word;
        }
    }

    private static void Expand8(ReadOnlySpan<ulong> words, Span<int> values)
    {
        var mask = Vector128.Create(0xFFUL);
        for (var lane = 0; lane < 8; lane++)
            ExpandLane(words[..16], 56 - (lane * 8), mask, values.Slice(lane * 16, 16));
    }

    private static void Expand16(ReadOnlySpan<ulong> words, Span<int> values)
    {
        var mask = Vector128.Create(0xFFFFUL);
        for (var lane = 0; lane < 4; lane++)
            ExpandLane(words[..32], 48 - (lane * 16), mask, values.Slice(lane * 32, 32));
    }

    private static void Expand32(ReadOnlySpan<ulong> words, Span<int> values)
    {
        var mask = Vector128.Create(0xFFFF_FFFFUL);
        ExpandLane(words[..64], 32, mask, values[..64]);
        ExpandLane(words[..64], 0, mask, values.Slice(64, 64));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ExpandLane(
        ReadOnlySpan<ulong> words,
        int shift,
        Vector128<ulong> mask,
        Span<int> values
    )
    {
        for (var i = 0; i < words.Length; i += 4)
        {
            var low = (Vector128.Create<ulong>(words.Slice(i, 2)) >>> shift) & mask;
            var high = (Vector128.Create<ulong>(words.Slice(i + 2, 2)) >>> shift) & mask;
            Vector128.Narrow(low, high).AsInt32().CopyTo(values.Slice(i, 4));
        }
    }
}
