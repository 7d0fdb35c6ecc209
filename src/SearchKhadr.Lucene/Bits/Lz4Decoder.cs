using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SearchKhadr.Lucene.Bits;

/// <summary>Unpacks blocks of the LZ4 format, each after a dictionary.</summary>
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

    /// <summary>The literals and the match's length bits of a sequence that says more of them behind.</summary>
    private const int More = 15;

    /// <summary>How near behind the target a match may begin that is copied eight bytes at a time.</summary>
    private const int MinShortDistance = sizeof(ulong);

    /// <summary>How much of the target a short sequence may write: 14 literals, a match of 18.</summary>
    private const int ShortTarget = 14 + 18;

    /// <summary>How much of the source a short sequence looks at: its token, 16 literals, a distance.</summary>
    private const int ShortSource = 1 + Wild + sizeof(ushort);

    /// <summary>Unpacks until at least the wanted length is there.</summary>
    /// <param name="source">The packed bytes; more may follow them.</param>
    /// <param name="window">The dictionary, then room for the whole block.</param>
    /// <param name="dictionaryLength">How much of the window is there already.</param>
    /// <param name="wanted">How much of the block is wanted at least. <b>Shape</b> At most its length.</param>
    /// <returns>How many bytes of the source were read; -1 when they are damaged.</returns>
    public static int Decode(ReadOnlySpan<byte> source, Span<byte> window, int dictionaryLength, int wanted)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(wanted, window.Length - dictionaryLength);
        ArgumentOutOfRangeException.ThrowIfNegative(dictionaryLength);
        fixed (byte* sourceStart = source)
        fixed (byte* start = window)
        {
            byte* input = sourceStart,
                inputEnd = sourceStart + source.Length,
                output = start + dictionaryLength,
                begin = output,
                end = start + window.Length,
                stop = output + wanted;
            var shortInput = sourceStart + Math.Max(0, source.Length - ShortSource);
            var shortOutput = start + Math.Clamp(window.Length - ShortTarget, 0, dictionaryLength + wanted);
            while (true)
            {
                // Sequences as most are, short and not near an end: copies of one width do.
                while (input < shortInput && output < shortOutput)
                {
                    uint head = *input;
                    nuint few = head >> 4;
                    var behind = input + 1 + few;
                    nuint back = Unsafe.ReadUnaligned<ushort>(behind);
                    var target = output + few;
                    var from = target - back;
                    head &= More;
                    if (few == More || head == More || back < MinShortDistance || from < start)
                        break;
                    Vector128.Store(Vector128.Load(input + 1), output);
                    Unsafe.WriteUnaligned(target, Unsafe.ReadUnaligned<ulong>(from));
                    Unsafe.WriteUnaligned(target + 8, Unsafe.ReadUnaligned<ulong>(from + 8));
                    Unsafe.WriteUnaligned(target + 16, Unsafe.ReadUnaligned<ushort>(from + 16));
                    input = behind + sizeof(ushort);
                    output = target + head + MinMatch;
                }
                if (output >= stop && output > begin)
                    return (int)(input - sourceStart);
                if (input >= inputEnd)
                    return -1;
                int token = *input++;
                long literals = token >> 4;
                if (literals == More && !ReadLength(ref input, inputEnd, ref literals))
                    return -1;
                if (literals > inputEnd - input || literals > end - output)
                    return -1;
                Unsafe.CopyBlockUnaligned(output, input, (uint)literals);
                input += literals;
                output += literals;
                if (output >= stop)
                    return (int)(input - sourceStart);

                if (inputEnd - input < sizeof(ushort))
                    return -1;
                var distance = Unsafe.ReadUnaligned<ushort>(input);
                input += sizeof(ushort);
                long length = token & More;
                if (length == More && !ReadLength(ref input, inputEnd, ref length))
                    return -1;
                length += MinMatch;
                if (distance == 0 || distance > output - start || length > end - output)
                    return -1;
                CopyMatch(output, output - distance, length, end);
                output += length;
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

    /// <summary>Copies what may reach into what it writes, which then repeats.</summary>
    private static void CopyMatch(byte* output, byte* from, long length, byte* end)
    {
        if ((nuint)(output - from) >= Wild && end - output >= length + Wild)
        {
            for (var last = output + length; output < last; output += Wild, from += Wild)
                Vector128.Store(Vector128.Load(from), output);
            return;
        }
        for (long i = 0; i < length; i++)
            output[i] = from[i];
    }
}
