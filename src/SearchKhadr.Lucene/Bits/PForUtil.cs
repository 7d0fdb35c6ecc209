using System.Numerics;
using System.Runtime.CompilerServices;

namespace SearchKhadr.Lucene.Bits;

/// <summary>Packs blocks of 128 integers as most of them need it, and patches the few that are larger.</summary>
/// <remarks>
/// <para>
/// Grammar: <c>block := token (byte) body patch{exceptions}</c>; <c>token := exceptions &lt;&lt; 5 | bits</c>; the body
/// is one variable-length value that all share where bits is 0, else a <see cref="ForUtil"/> block;
/// <c>patch := index (byte) high bits (byte)</c>, to be put above the lowest <c>bits</c>.
/// </para>
/// <para>Worked: 128 times 5 is <c>00 05</c>; 260, then 127 times 5, is <c>23 … 00 20</c> with 48 bytes of 3 bits.</para>
/// <b>Source</b> Lucene 8.7 <c>lucene84.PForUtil</c>.
/// </remarks>
internal static class PForUtil
{
    /// <summary>The longest a block can be. <b>Units</b> bytes.</summary>
    public const int MaxLengthBytes = 1 + (ForUtil.MaxBits * 16) + (7 * 2);

    private const int MaxExceptionsWritten = 3;
    private const int ExceptionBits = 8;

    /// <summary>Packs 128 integers that are not negative; changes them. Returns how many bytes it wrote.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Encode(Span<int> values, Span<byte> packed)
    {
        values = values[..ForUtil.BlockSize];
        Span<int> top = stackalloc int[MaxExceptionsWritten + 1];
        Largest(values, top);
        var maxBits = BitsRequired(top[^1]);
        var bits = Math.Max(BitsRequired(top[0]), maxBits - ExceptionBits);
        var largestUnpatched = (int)((1L << bits) - 1);

        Span<byte> patches = stackalloc byte[MaxExceptionsWritten * 2];
        var patchBytes = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] <= largestUnpatched)
                continue;
            patches[patchBytes++] = (byte)i;
            patches[patchBytes++] = (byte)(values[i] >> bits);
            values[i] &= largestUnpatched;
        }

        var token = patchBytes << 4;
        int length;
        if (maxBits <= ExceptionBits && !values.ContainsAnyExcept(values[0]))
        {
            for (var i = 1; i < patchBytes; i += 2)
                patches[i] = (byte)(patches[i] << bits);
            packed[0] = (byte)token;
            length = 1 + WriteVInt32(values[0], packed[1..]);
        }
        else
        {
            packed[0] = (byte)(token | bits);
            ForUtil.Encode(values, bits, packed[1..]);
            length = 1 + ForUtil.LengthBytes(bits);
        }
        patches[..patchBytes].CopyTo(packed[length..]);
        return length + patchBytes;
    }

    /// <summary>Unpacks 128 integers.</summary>
    public static void Decode(ref ByteReader input, Span<int> values)
    {
        values = values[..ForUtil.BlockSize];
        var token = input.ReadByte();
        var bits = token & 0x1F;
        if (bits == 0)
            values.Fill(input.ReadVInt32());
        else
            ForUtil.Decode(input.ReadSpan(ForUtil.LengthBytes(bits)), bits, values);
        for (var left = token >> 5; left > 0; left--)
        {
            var index = input.ReadByte();
            if (index >= ForUtil.BlockSize)
                throw input.Corrupt($"patch outside its block, actual={index}");
            values[index] |= input.ReadByte() << bits;
        }
    }

    /// <summary>Passes over 128 integers.</summary>
    public static void Skip(ref ByteReader input)
    {
        var token = input.ReadByte();
        var bits = token & 0x1F;
        var patchBytes = (token >> 5) << 1;
        if (bits == 0)
            input.ReadVInt32();
        input.Skip(ForUtil.LengthBytes(bits) + patchBytes);
    }

    /// <summary>How many bits a value that is not negative takes; at least 1.</summary>
    public static int BitsRequired(int value) =>
        Math.Max(1, 32 - BitOperations.LeadingZeroCount((uint)value));

    /// <summary>Finds the largest values. <b>Shape</b> Growing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Largest(ReadOnlySpan<int> values, Span<int> top)
    {
        top.Fill(-1);
        foreach (var value in values)
        {
            if (value <= top[0])
                continue;
            var place = 1;
            while (place < top.Length && top[place] < value)
            {
                top[place - 1] = top[place];
                place++;
            }
            top[place - 1] = value;
        }
    }

    private static int WriteVInt32(int value, Span<byte> target)
    {
        var length = 0;
        var rest = (uint)value;
        while (rest >= 0x80)
        {
            target[length++] = (byte)(rest | 0x80);
            rest >>= 7;
        }
        target[length++] = (byte)rest;
        return length;
    }
}
