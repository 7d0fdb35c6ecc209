using System.Buffers;
using System.Globalization;
using System.Text;

namespace SearchKhadr.Ingestion.Decoding;

/// <summary>Undoes UTF-8 that was read as Windows-1252 or -1251 and saved as UTF-8 again: <c>donâ€™t</c> was <c>don’t</c>.</summary>
/// <remarks>
/// <b>Guarantees</b> Only where it is certain: at least two characters beyond ASCII become UTF-8 again, and nine times
/// as many do as do not. Real text hardly ever has one such pair of letters. What was broken twice is mended twice.
/// </remarks>
internal sealed class Mojibake
{
    private const int FewestRight = 2;
    private const int RightForEachWrong = 9;

    /// <summary>More often than this no program saves what it has misread.</summary>
    private const int MostTimes = 3;

    private static readonly Mojibake[] Misreadings = [new(1252), new(1251)];

    private readonly Dictionary<char, byte> _bytes;
    private readonly SearchValues<char> _leads;

    private Mojibake(int codePage)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        // The bytes that an encoding does not define come through as the controls themselves.
        _bytes = Enumerable
            .Range(0x80, 0x80)
            .Select(b => (Byte: (byte)b, Char: encoding.GetString([(byte)b])[0]))
            .ToDictionary(
                static pair => pair.Char == '\uFFFD' ? (char)pair.Byte : pair.Char,
                static pair => pair.Byte
            );
        for (var control = '\u0080'; control < '\u00A0'; control++)
            _bytes.TryAdd(control, (byte)control);
        _leads = SearchValues.Create([
            .. _bytes.Where(static pair => pair.Value is >= 0xC2 and <= 0xF4).Select(static pair => pair.Key),
        ]);
    }

    /// <summary>The text as it was, and what was done; null where nothing is certain.</summary>
    public static (string Text, string Note)? TryRepair(string text)
    {
        var places = 0;
        for (var times = 0; times < MostTimes; times++)
        {
            var repaired = Misreadings
                .Select(m => m.TryUndo(text))
                .FirstOrDefault(static undone => undone is not null);
            if (repaired is not { } undone)
                break;
            text = undone.Text;
            places = Math.Max(places, undone.Places);
        }

        return places == 0
            ? null
            : (
                text,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Text that had been encoded twice was repaired in {places} places."
                )
            );
    }

    private (string Text, int Places)? TryUndo(string text)
    {
        if (!text.AsSpan().ContainsAny(_leads))
            return null;
        int right = 0,
            wrong = 0;
        StringBuilder? repaired = null;
        var done = 0;
        Span<char> pair = stackalloc char[2];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < 0x80)
                continue;
            if (_leads.Contains(text[i]) && TryDecode(text.AsSpan(i), out var original) is var length and > 0)
            {
                repaired ??= new StringBuilder(text.Length);
                repaired.Append(text, done, i - done).Append(pair[..original.EncodeToUtf16(pair)]);
                done = i + length;
                i = done - 1;
                right++;
            }
            else if (char.IsLetter(text[i]) && _bytes.ContainsKey(text[i]))
            {
                wrong++;
            }
        }

        if (repaired is null || right < FewestRight || right < wrong * RightForEachWrong)
            return null;
        return (repaired.Append(text, done, text.Length - done).ToString(), right);
    }

    /// <summary>How many characters at the beginning were the bytes of one; 0 where they were not.</summary>
    private int TryDecode(ReadOnlySpan<char> text, out Rune original)
    {
        Span<byte> utf8 = stackalloc byte[4];
        var length = 0;
        while (length < Math.Min(text.Length, utf8.Length) && _bytes.TryGetValue(text[length], out var b))
            utf8[length++] = b;
        return
            Rune.DecodeFromUtf8(utf8[..length], out original, out var used) == OperationStatus.Done
            && !IsRare(original)
            ? used
            : 0;
    }

    /// <summary>Signs of phonetics, which a capital before a quotation mark would give.</summary>
    private static bool IsRare(Rune rune) => rune.Value is >= 0x250 and < 0x370;
}
