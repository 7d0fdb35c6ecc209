using System.Text;
using SearchKhadr.Ingestion.Capturing;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Decoding;

/// <summary>Turns bytes into text: by byte order mark, by what the transport and the page declare, by the bytes.</summary>
/// <remarks><b>Source</b> The WHATWG Encoding Standard: labels, and windows-1252 in the place of iso-8859-1.</remarks>
internal static class PageDecoder
{
    /// <summary>A text longer than this many times its letters' worth of controls is no text.</summary>
    private const int SampleBytes = 64 * 1024;

    /// <summary>More markup than this is no page, whatever was embedded in it and taken out. <b>Units</b> chars.</summary>
    private const int MostMarkupChars = 16 << 20;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Gives the text, or a rejection when the bytes are not text.</summary>
    public static Staged<DecodedPage> Decode(RawPage page, PageFormat format)
    {
        var bytes = page.Bytes.Span;
        var (encoding, markBytes) = ByteOrderMark(bytes);
        encoding ??= WithoutMark(bytes);
        if (encoding is null && LooksBinary(bytes))
            return Reject(RejectionReason.Binary, "The bytes are not text.");

        encoding ??= Declared(page, format);
        var notes = new List<string>(page.Context.Notes);
        var text = encoding is null
            ? ByContent(bytes, out encoding, notes)
            : Try(encoding, bytes[markBytes..]);
        if (text is null && markBytes == 0)
        {
            var claimed = encoding.WebName;
            text = ByContent(bytes, out encoding, notes);
            if (encoding.WebName != claimed && text is not null)
                notes.Add($"It says it is {claimed}, and is not; it was read as {encoding.WebName}.");
        }

        if (text is null)
        {
            return Reject(
                RejectionReason.Undecodable,
                $"The bytes are not {encoding.WebName} although they claim it."
            );
        }

        text = Clean(text, format, notes);
        if (format == PageFormat.Html && text.Length > MostMarkupChars)
        {
            return Reject(
                RejectionReason.TooLarge,
                $"Its markup has {text.Length} characters; at most {MostMarkupChars} are read. Save the article alone."
            );
        }

        return string.IsNullOrWhiteSpace(text)
            ? Reject(RejectionReason.Empty, "The file holds nothing but white space.")
            : new(
                new DecodedPage(WithSavedAt(page, text), text, encoding.WebName, format) { Notes = notes },
                null
            );

        Staged<DecodedPage> Reject(RejectionReason reason, string message) =>
            new(null, new Rejection(page.File, reason, message));
    }

    /// <summary>What the transport says, else what the page says of itself; JSON is UTF-8.</summary>
    private static Encoding? Declared(RawPage page, PageFormat format)
    {
        if (page.Context.Charset is { } charset && DeclaredEncoding.ByLabel(charset) is { } transported)
            return transported;
        return format is PageFormat.Html ? DeclaredEncoding.Find(page.Bytes.Span) : null;
    }

    private static string Clean(string text, PageFormat format, List<string> notes)
    {
        text = text.ReplaceLineEndings("\n").Replace("\0", "", StringComparison.Ordinal);
        if (format == PageFormat.Html)
            text = EmbeddedData.Strip(text);
        if (Mojibake.TryRepair(text) is not { } repaired)
            return text;
        notes.Add(repaired.Note);
        return repaired.Text;
    }

    private static RawPage WithSavedAt(RawPage page, string text)
    {
        if (page.Format != PageFormat.Html || page.Context.SavedAt is not null)
            return page;
        return SavingMark.SavedAt(text) is { } savedAt
            ? page with
            {
                Context = page.Context with { SavedAt = savedAt },
            }
            : page;
    }

    private static (Encoding? Encoding, int MarkBytes) ByteOrderMark(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (StrictUtf8, 3),
            [0xFF, 0xFE, 0, 0, ..] => (new UTF32Encoding(false, true, true), 4),
            [0xFF, 0xFE, ..] => (new UnicodeEncoding(false, true, true), 2),
            [0xFE, 0xFF, ..] => (new UnicodeEncoding(true, true, true), 2),
            _ => (null, 0),
        };

    /// <summary>UTF-16 whose mark was lost shows a zero in every second byte of western text.</summary>
    private static UnicodeEncoding? WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
            return null;

        var sample = bytes[..Math.Min(bytes.Length, SampleBytes)];
        int evenZeros = 0,
            oddZeros = 0;
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            if (sample[i] == 0)
                evenZeros++;
            if (sample[i + 1] == 0)
                oddZeros++;
        }

        var pairs = sample.Length / 2;
        if (oddZeros > pairs * 7 / 10 && evenZeros == 0)
            return new(false, false, true);
        return evenZeros > pairs * 7 / 10 && oddZeros == 0 ? new(true, false, true) : null;
    }

    /// <summary>Text has no zero bytes and hardly any control characters.</summary>
    private static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleBytes)];
        var controls = 0;
        foreach (var b in sample)
        {
            if (b == 0)
                return true;
            if (b < 0x20 && b is not (0x09 or 0x0A or 0x0C or 0x0D or 0x1B))
                controls++;
        }

        return controls * 50 > sample.Length;
    }

    private static string? ByContent(ReadOnlySpan<byte> bytes, out Encoding encoding, List<string> notes)
    {
        encoding = StrictUtf8;
        if (Try(StrictUtf8, bytes) is { } text)
            return text;
        if (LenientUtf8.TryRead(bytes) is { } mixed)
        {
            notes.Add(mixed.Note);
            return mixed.Text;
        }

        encoding = DeclaredEncoding.Windows1252;
        return Try(encoding, bytes);
    }

    private static string? Try(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
