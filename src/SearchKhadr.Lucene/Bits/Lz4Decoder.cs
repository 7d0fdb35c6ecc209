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

    /// <summary>The longest that a sequence without more lengths is: 14 literals, a match of 18.</summary>
    private const int ShortTarget = 14 + 18;

    /// <summary>How much of the source a short sequence looks at: its token, 16 literals, a distance.</summary>
    private const int ShortSource = 1 + Wild + sizeof(ushort);

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
            var output = start;
            var inputEnd = sourceStart + source.Length;
            var end = start + destination.Length;
            while (true)
            {
                DecodeShort(ref input, inputEnd, ref output, start, end, start + wanted);
                if (output - start >= wanted && output > start)
                    return (int)(input - sourceStart);
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

    /// <summary>
    /// Unpacks sequences as most are, short and not near an end, with copies of one width; stops before one that is
    /// not, which may be damaged, or when the wanted is there.
    /// </summary>
    private static void DecodeShort(
        ref byte* source,
        byte* sourceEnd,
        ref byte* target,
        byte* start,
        byte* end,
        byte* wanted
    )
    {
        var input = source;
        var output = target;
        while (sourceEnd - input >= ShortSource && end - output >= ShortTarget + Wild && output < wanted)
        {
            int token = *input;
            var literals = token >> 4;
            var length = (token & 15) + MinMatch;
            int distance = input[1 + literals] | (input[2 + literals] << 8);
            var from = output + literals - distance;
            if (literals == 15 || length == 15 + MinMatch || distance < sizeof(ulong) || from < start)
                break;
            Vector128.Store(Vector128.Load(input + 1), output);
            output += literals;
            input += 1 + literals + sizeof(ushort);
            // Eight at a time: a match may begin eight bytes back, and then reads what it has just written.
            Unsafe.WriteUnaligned(output, Unsafe.ReadUnaligned<ulong>(from));
            Unsafe.WriteUnaligned(output + 8, Unsafe.ReadUnaligned<ulong>(from + 8));
            Unsafe.WriteUnaligned(output + 16, Unsafe.ReadUnaligned<ushort>(from + 16));
            output += length;
        }
        source = input;
        target = output;
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
