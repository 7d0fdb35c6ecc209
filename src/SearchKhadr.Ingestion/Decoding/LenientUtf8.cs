using System.Buffers;
using System.Globalization;
using System.Text;

namespace SearchKhadr.Ingestion.Decoding;

/// <summary>Reads UTF-8 into which a few bytes of Windows-1252 were mixed, as pages put together of several sources are.</summary>
internal static class LenientUtf8
{
    /// <summary>So many letters must be right UTF-8 for each byte that is not.</summary>
    private const int RightForEachWrong = 4;

    /// <summary>The text, and what was done; null where the bytes are not mostly UTF-8.</summary>
    /// <param name="bytes">A text that is not all UTF-8.</param>
    /// <param name="isClaimed">Whether it says that it is UTF-8: then as many letters as bytes suffice.</param>
    public static (string Text, string Note)? TryRead(ReadOnlySpan<byte> bytes, bool isClaimed)
    {
        var text = new StringBuilder(bytes.Length);
        int right = 0,
            wrong = 0;
        Span<char> pair = stackalloc char[2];
        while (bytes.Length > 0)
        {
            var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii != 0)
            {
                var length = ascii < 0 ? bytes.Length : ascii;
                text.Append(Encoding.ASCII.GetString(bytes[..length]));
                bytes = bytes[length..];
                continue;
            }

            if (Rune.DecodeFromUtf8(bytes, out var rune, out var used) == OperationStatus.Done)
            {
                text.Append(pair[..rune.EncodeToUtf16(pair)]);
                bytes = bytes[used..];
                right++;
            }
            else
            {
                text.Append(DeclaredEncoding.Windows1252.GetString(bytes[..1]));
                bytes = bytes[1..];
                wrong++;
            }
        }

        if (wrong == 0 || right < wrong * (isClaimed ? 1 : RightForEachWrong))
            return null;
        var note = string.Create(
            CultureInfo.InvariantCulture,
            $"{wrong} bytes that are not UTF-8 were read as Windows-1252."
        );
        return (text.ToString(), note);
    }
}
