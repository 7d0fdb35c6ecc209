using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SearchKhadr.Lucene.Bits;

/// <summary>Unpacks blocks of the LZ4 format, with a dictionary that stands before them.</summary>
/// <remarks>
/// A block is sequences of <c>token (byte: literals, 4 bits; match length - 4, 4 bits), more literal length (bytes
/// while 255), literals, distance (little-endian int16), more match length (bytes while 255)</c>; the last one ends
/// after its literals. Worked: <c>50 61 62 63 64 65</c> is <c>abcde</c>; <c>14 61 01 00 50 61 61 61 61 61</c> is 14
/// times <c>a</c>: one literal, a match of 8 at distance 1, five literals.
/// <b>Source</b> LZ4 block format, revision of 2015; Lucene 8.8 <c>LZ4</c>.
/// </remarks>
internal static unsafe class Lz4Decoder
{
    private const int MinMatch = 4;
    private const int Wild = 16;

    /// <summary>Unpacks until at least the wanted length is there.</summary>
    /// <param name="source">The packed bytes; more may follow them.</param>
    /// <param name="dictionary">What a distance past the beginning points into.</param>
    /// <param name="destination">Room for the whole block.</param>
    /// <param name="wanted">Where to stop. <b>Shape</b> At most the destination's length.</param>
    /// <returns>How many bytes of the source were read; -1 when they are damaged.</returns>
    public static int Decode(
        ReadOnlySpan<byte> source,
        ReadOnlySpan<byte> dictionary,
        Span<byte> destination,
        int wanted
    )
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(wanted, destination.Length);
        fixed (byte* sourceStart = source)
        fixed (byte* dictionaryStart = dictionary)
        fixed (byte* start = destination)
        {
            var input = sourceStart;
            var inputEnd = sourceStart + source.Length;
            var output = start;
            var end = start + destination.Length;
            while (true)
            {
                if (input >= inputEnd)
                    return -1;
                int token = *input++;
                long literals = token >> 4;
                if (literals == 15 && !ReadLength(ref input, inputEnd, ref literals))
                    return -1;
                if (literals > inputEnd - input || literals > end - output)
                    return -1;
                CopyLiterals(input, inputEnd, output, end, literals);
                input += literals;
                output += literals;
                if (output - start >= wanted)
                    return (int)(input - sourceStart);

                if (inputEnd - input < sizeof(ushort))
                    return -1;
                int distance = input[0] | (input[1] << 8);
                input += sizeof(ushort);
                long length = token & 15;
                if (length == 15 && !ReadLength(ref input, inputEnd, ref length))
                    return -1;
                length += MinMatch;
                if (distance == 0 || length > end - output)
                    return -1;
                var before = distance - (output - start);
                if (before > 0)
                {
                    if (before > dictionary.Length)
                        return -1;
                    var fromDictionary = Math.Min(before, length);
                    Unsafe.CopyBlockUnaligned(
                        output,
                        dictionaryStart + dictionary.Length - before,
                        (uint)fromDictionary
                    );
                    output += fromDictionary;
                    length -= fromDictionary;
                }
                if (length > 0)
                    CopyMatch(output, distance, length, end);
                output += length;
                if (output - start >= wanted)
                    return (int)(input - sourceStart);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool ReadLength(ref byte* input, byte* end, ref long length)
    {
        while (input < end)
        {
            int more = *input++;
            length += more;
            if (more != 255)
                return true;
        }
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyLiterals(byte* input, byte* inputEnd, byte* output, byte* end, long length)
    {
        if (length <= Wild && inputEnd - input >= Wild && end - output >= Wild)
            Vector128.Store(Vector128.Load(input), output);
        else
            Unsafe.CopyBlockUnaligned(output, input, (uint)length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyMatch(byte* output, int distance, long length, byte* end)
    {
        var from = output - distance;
        if (distance >= Wild && end - output >= length + Wild)
        {
            var last = output + length;
            do
            {
                Vector128.Store(Vector128.Load(from), output);
                from += Wild;
                output += Wild;
            } while (output < last);
        }
        else if (distance >= length)
        {
            Unsafe.CopyBlockUnaligned(output, from, (uint)length);
        }
        else
        {
            for (long i = 0; i < length; i++)
                output[i] = from[i];
        }
    }
}
