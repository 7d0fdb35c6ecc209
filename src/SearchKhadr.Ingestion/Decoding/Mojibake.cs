using System.Buffers;
using System.Globalization;
using System.Text;

namespace SearchKhadr.Ingestion.Decoding;

/// <summary>Undoes UTF-8 that was read as Windows-1252 and saved as UTF-8 again: <c>donâ€™t</c> was <c>don’t</c>.</summary>
/// <remarks>
/// <b>Guarantees</b> Only where it is certain: at least two runs of letters beyond ASCII become UTF-8 again, and nine times
/// as many do as do not. Real text of that kind hardly ever has one such run.
/// </remarks>
internal static class Mojibake
{
    private const int FewestRuns = 2;
    private const int RightForEachWrong = 9;

    // What Windows-1252 has in 0x80 to 0x9F; the five it does not define come through as the controls themselves.
    private static readonly Dictionary<char, byte> HighBytes = Enumerable
        .Range(0x80, 0x20)
        .Select(static b => (Char: DeclaredEncoding.Windows1252.GetString([(byte)b])[0], Byte: (byte)b))
        .Where(static pair => pair.Char != '\uFFFD')
        .GroupBy(static pair => pair.Char)
        .ToDictionary(static pair => pair.Key, static pair => pair.First().Byte);

    private static readonly SearchValues<char> Leads = SearchValues.Create(
        "ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïð"
    );

    /// <summary>The text as it was, and what was done; null where nothing is certain.</summary>
    public static (string Text, string Note)? TryRepair(string text)
    {
        if (!text.AsSpan().ContainsAny(Leads))
            return null;
        int right = 0,
            wrong = 0;
        StringBuilder? repaired = null;
        var done = 0;
        Span<byte> bytes = stackalloc byte[256];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < 0x80)
                continue;
            var end = i + 1;
            while (end < text.Length && text[end] >= 0x80 && end - i < bytes.Length)
                end++;
            if (!Leads.Contains(text[i]))
            {
                wrong += text[i] is >= 'À' and <= 'ÿ' ? 1 : 0;
                i = end - 1;
                continue;
            }

            if (TryDecode(text.AsSpan(i, end - i), bytes, out var original))
            {
                repaired ??= new StringBuilder(text.Length);
                repaired.Append(text, done, i - done).Append(original);
                done = end;
                right++;
            }
            else
            {
                wrong++;
            }

            i = end - 1;
        }

        if (repaired is null || right < FewestRuns || right < wrong * RightForEachWrong)
            return null;
        repaired.Append(text, done, text.Length - done);
        var note = string.Create(
            CultureInfo.InvariantCulture,
            $"Text that had been encoded twice was repaired in {right} places."
        );
        return (repaired.ToString(), note);
    }

    private static bool TryDecode(ReadOnlySpan<char> run, Span<byte> bytes, out string original)
    {
        original = "";
        for (var i = 0; i < run.Length; i++)
        {
            var c = run[i];
            if (c is >= '\u0080' and <= '\u00FF')
                bytes[i] = (byte)c;
            else if (HighBytes.TryGetValue(c, out var high))
                bytes[i] = high;
            else
                return false;
        }

        var utf8 = bytes[..run.Length];
        if (!System.Text.Unicode.Utf8.IsValid(utf8))
            return false;
        original = Encoding.UTF8.GetString(utf8);
        return true;
    }
}
