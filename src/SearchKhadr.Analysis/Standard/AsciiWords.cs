using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SearchKhadr.Analysis.Standard;

/// <summary>Finds where a word ends that is plain to see: ASCII letters up to what can only part words.</summary>
/// <remarks>
/// Nearly all words of English are such. What may go on (an apostrophe before a letter, a digit, a character
/// beyond ASCII) is left to <see cref="WordScanner"/>. <b>Cost</b> A vector instruction or two for 16 characters.
/// </remarks>
internal static class AsciiWords
{
    private const int Lane = 16;
    private const char CaseBit = '\u0020';

    /// <summary>Whether a character is plain to see to stand between words.</summary>
    public static bool IsPlainlyBetween(ReadOnlySpan<char> text, int place)
    {
        var character = text[place];
        // What follows may make a picture of it: a keycap.
        return character < 0x80
            && character != '_'
            && !char.IsAsciiLetterOrDigit(character)
            && (place + 1 >= text.Length || text[place + 1] < 0x80);
    }

    /// <summary>The end of the word that begins at a place; -1 where that takes a closer look.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var count = LetterCount(text[start..]);
        return count is > 0 and <= StandardTokenizer.MaxTokenLengthChars && EndsAt(text, start + count)
            ? start + count
            : -1;
    }

    private static bool EndsAt(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length)
            return true;
        var next = text[end];
        if (next is ' ' or ',')
            return true;
        if (next is '\'' or '.' or ':')
            return end + 1 >= text.Length || (text[end + 1] < 0x80 && !char.IsAsciiLetter(text[end + 1]));
        return next < 0x80 && next != '_' && !char.IsAsciiLetterOrDigit(next);
    }

    private static int LetterCount(ReadOnlySpan<char> text)
    {
        var count = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
            for (; count <= text.Length - Lane; count += Lane)
            {
                var lower = Vector256.LoadUnsafe(ref first, (nuint)count) | Vector256.Create((ushort)CaseBit);
                var isLetter = Vector256.LessThan(
                    lower - Vector256.Create((ushort)'a'),
                    Vector256.Create((ushort)('z' - 'a' + 1))
                );
                var others = ~isLetter.ExtractMostSignificantBits() & ushort.MaxValue;
                if (others != 0)
                    return count + BitOperations.TrailingZeroCount(others);
            }
        }
        while (count < text.Length && char.IsAsciiLetter(text[count]))
            count++;
        return count;
    }
}
