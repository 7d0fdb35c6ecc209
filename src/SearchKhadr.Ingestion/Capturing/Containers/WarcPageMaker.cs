using System.Text;
using SearchKhadr.Ingestion.Capturing.Http;
using SearchKhadr.Ingestion.Decoding;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Makes pages of a web archive's records and their blocks.</summary>
internal sealed class WarcPageMaker(CaptureRun run, Capsule capsule)
{
    private readonly InnerNames _names = new();

    /// <summary>The page, or its refusal; null where the record holds no page.</summary>
    /// <param name="record">The header; of the first segment where there are several.</param>
    /// <param name="block">The bytes under it, those of further segments included.</param>
    /// <param name="note">What a person should know of how they were put together.</param>
    public Captured? Make(WarcRecord record, byte[] block, string? note)
    {
        var isHttp =
            record["Content-Type"]?.StartsWith("application/http", StringComparison.OrdinalIgnoreCase)
            ?? block.AsSpan().StartsWith("HTTP/"u8);
        var answer = isHttp
            ? HttpAnswer.Parse(block, run.Limits.PageBytes)
            : HttpAnswer.Of(record["Content-Type"], block);
        if (answer?.Status != HttpAnswer.Ok || FormatOf(answer) is not { } format)
            return null;
        if (answer.IsTooLarge)
        {
            var tooLarge = run.TooLarge(null);
            return Captured.Of(Name(record), tooLarge.Reason, tooLarge.Message);
        }

        var context = Context(record, answer);
        if (note is not null)
            context = context.With(note);
        return answer.Body.Length == 0
            ? Captured.Of(Name(record), RejectionReason.Empty, "The record holds no bytes.")
            : Captured.Of(RawPage.Of(Name(record), answer.Body, format, context));
    }

    /// <summary>A refusal; null where the record says that it is no text: films are large, and not worth a word.</summary>
    public Captured? TooLarge(WarcRecord record)
    {
        var tooLarge = run.TooLarge(record.IsFirstSegment ? null : record.LengthBytes);
        return
            record["WARC-Identified-Payload-Type"] is { } type
            && !type.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            ? null
            : Captured.Of(Name(record), tooLarge.Reason, tooLarge.Message);
    }

    private string Name(WarcRecord record) =>
        capsule.Child(_names.Take($"{Stamp(record["WARC-Date"])}/{record.Url}"));

    private PageContext Context(WarcRecord record, HttpAnswer answer)
    {
        var context = capsule.Context with
        {
            Url = record.Url,
            SavedAt = record["WARC-Date"],
            Charset = answer.Charset,
        };
        foreach (var note in answer.Notes)
            context = context.With(note);
        return record["WARC-Truncated"] is { } why
            ? context.With($"The crawler cut the page off ({why}).")
            : context;
    }

    private static PageFormat? FormatOf(HttpAnswer answer) =>
        answer.MediaType switch
        {
            "text/html" or "application/xhtml+xml" => PageFormat.Html,
            "text/plain" => PageFormat.Text,
            "text/markdown" => PageFormat.Markdown,
            null when answer.Body.Span.IndexOf("<html"u8) >= 0 => PageFormat.Html,
            _ => null,
        };

    /// <summary>The time as web archives write it in addresses: fourteen digits.</summary>
    private static string Stamp(string? date)
    {
        var digits = new StringBuilder(14);
        foreach (var c in (date ?? "").Where(char.IsAsciiDigit).Take(14))
            digits.Append(c);
        return digits.Length == 0 ? "undated" : digits.ToString().PadRight(14, '0');
    }
}
