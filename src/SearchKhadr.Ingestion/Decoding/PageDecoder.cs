using System.Globalization;
using System.Net;
using System.Text;
using SearchKhadr.Ingestion.Capturing;
using SearchKhadr.Ingestion.Languages;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Decoding;

/// <summary>Turns bytes into text: by byte order mark, by what the transport and the page declare, by the bytes.</summary>
/// <remarks><b>Source</b> The WHATWG Encoding Standard: labels, and windows-1252 in the place of iso-8859-1.</remarks>
internal static class PageDecoder
{
    private const int SampleBytes = 64 * 1024;

    /// <summary>One in so many bytes of a text may be a control, and one at any rate.</summary>
    private const int ControlsOneIn = 50;

    /// <summary>More markup than this is no page, whatever was embedded in it and taken out. <b>Units</b> chars.</summary>
    private const int MostMarkupChars = 16 << 20;

    /// <summary>Gives the text, or a rejection when the bytes are not text.</summary>
    public static Staged<DecodedPage> Decode(RawPage page, PageFormat format)
    {
        var notes = new List<string>(page.Context.Notes);
        var bytes = page.Bytes.Span;
        string? text;
        Encoding encoding;
        if (WideText.Find(bytes) is { } wide)
        {
            encoding = wide.Encoding;
            text = WideText.TryRead(bytes[wide.MarkBytes..], encoding, notes);
            if (text is null)
            {
                return Reject(
                    RejectionReason.Undecodable,
                    $"The bytes are not {encoding.WebName} although they look like it."
                );
            }
        }
        else if (LooksBinary(bytes))
        {
            return Reject(RejectionReason.Binary, "The bytes are not text.");
        }
        else
        {
            (text, encoding) = OfBytes(page, format, notes);
        }

        text = Clean(text, format, notes);
        if (format == PageFormat.Html && !Tags.AreIn(text))
            (text, format) = (WebUtility.HtmlDecode(text), PageFormat.Text);
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

    private static (string Text, Encoding Encoding) OfBytes(
        RawPage page,
        PageFormat format,
        List<string> notes
    )
    {
        var bytes = page.Bytes.Span;
        var language = LanguageTag.Primary(page.Context.Language);
        if (format == PageFormat.Html)
            language = DeclaredEncoding.Language(bytes) ?? language;
        return bytes is [0xEF, 0xBB, 0xBF, .. var marked]
            ? ByteText.Read(marked, Encoding.UTF8, language, notes)
            : ByteText.Read(bytes, Declared(page, format), language, notes);
    }

    /// <summary>What the transport says, else what the page says of itself; JSON says nothing.</summary>
    private static Encoding? Declared(RawPage page, PageFormat format)
    {
        if (page.Context.Charset is { } charset && DeclaredEncoding.ByLabel(charset) is { } transported)
            return transported;
        return format switch
        {
            PageFormat.Html => DeclaredEncoding.Find(page.Bytes.Span),
            PageFormat.Xml => DeclaredEncoding.FindXml(page.Bytes.Span),
            _ => null,
        };
    }

    private static string Clean(string text, PageFormat format, List<string> notes)
    {
        if (text.AsSpan().Count('\0') is var zeros and > 0)
        {
            notes.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Zeros between its characters were left out: {zeros}."
                )
            );
            text = text.Replace("\0", "", StringComparison.Ordinal);
        }

        text = text.ReplaceLineEndings("\n");
        if (format == PageFormat.Html)
            text = EmbeddedData.Strip(text);
        if (Mojibake.TryRepair(text) is { } repaired)
        {
            notes.Add(repaired.Note);
            text = repaired.Text;
        }

        if (format != PageFormat.Html || DoubleEscapes.TryRead(text) is not { } read)
            return text;
        notes.Add(read.Note);
        return read.Text;
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

    /// <summary>Text has hardly any controls or zeros; the zeros that fill a file up behind its end say nothing.</summary>
    private static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleBytes)].TrimEnd((byte)0);
        var controls = 0;
        foreach (var b in sample)
        {
            if (b < 0x20 && b is not (0x09 or 0x0A or 0x0C or 0x0D or 0x1B))
                controls++;
        }

        return sample.IsEmpty || (controls - 1) * ControlsOneIn > sample.Length;
    }
}
