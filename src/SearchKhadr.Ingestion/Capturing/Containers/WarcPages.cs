using System.Text;
using SearchKhadr.Ingestion.Capturing.Http;
using SearchKhadr.Ingestion.Decoding;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Takes the pages of a web archive: the answers and resources in it that are HTML or plain text.</summary>
/// <remarks>
/// A page is named by its time and address, <c>crawl.warc.gz!/20101026120000/https://example.org/a</c>, so that it keeps its
/// name when the archive is written anew. What is no page (requests, pictures, redirects) is counted as passed over;
/// records of a page that had not changed are counted apart.
/// </remarks>
internal static class WarcPages
{
    public static IEnumerable<Captured> Read(CaptureRun run, Capsule capsule)
    {
        using var reader = new ByteReader(capsule.Open());
        var names = new InnerNames();
        while (WarcRecord.Read(reader) is { } record)
        {
            if (run.IsSpent)
                yield break;
            if (IsWanted(record))
            {
                if (ReadRecord(run, capsule, reader, record, names) is { } part)
                    yield return part;
                else
                    run.Tally.Skip();
            }
            else
            {
                Count(run, capsule, record);
                if (!reader.Skip(record.LengthBytes))
                    throw new InvalidDataException("the last record breaks off");
            }
        }
    }

    /// <summary>
    /// A revisit is a page that had not changed, a continuation the rest of one that is cut there: neither is a picture
    /// or a request, which are passed over.
    /// </summary>
    private static void Count(CaptureRun run, Capsule capsule, WarcRecord record)
    {
        if (record.Type == "revisit")
            run.Tally.Revisit();
        else if (record.Type == "continuation")
            run.Tally.Warn(
                capsule.Name,
                $"The page {record.Url} goes on in a further record, which is not read."
            );
        else
            run.Tally.Skip();
    }

    private static bool IsWanted(WarcRecord record) =>
        record.Url is { } url
        && record.Type is "response" or "resource" or "conversion"
        && !url.StartsWith("dns:", StringComparison.OrdinalIgnoreCase)
        && !url.EndsWith("/robots.txt", StringComparison.OrdinalIgnoreCase);

    private static Captured? ReadRecord(
        CaptureRun run,
        Capsule capsule,
        ByteReader reader,
        WarcRecord record,
        InnerNames names
    )
    {
        var url = record.Url!;
        if (record.LengthBytes > run.Limits.PageBytes)
        {
            if (!reader.Skip(record.LengthBytes))
                throw new InvalidDataException("the last record breaks off");
            var tooLarge = run.TooLarge(record.LengthBytes);
            // Films are large; that of all things a page was too large is worth a word.
            return
                record["WARC-Identified-Payload-Type"] is { } type
                && !type.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
                ? null
                : Captured.Of(Name(), tooLarge.Reason, tooLarge.Message);
        }

        var block = reader.Take(record.LengthBytes);
        if (block.LongLength < record.LengthBytes)
            throw new InvalidDataException("the last record breaks off");
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
            return Captured.Of(Name(), tooLarge.Reason, tooLarge.Message);
        }

        var context = Context(capsule, record, answer);
        return answer.Body.Length == 0
            ? Captured.Of(Name(), RejectionReason.Empty, "The record holds no bytes.")
            : Captured.Of(RawPage.Of(Name(), answer.Body, format, context));

        string Name() => capsule.Child(names.Take($"{Stamp(record["WARC-Date"])}/{url}"));
    }

    private static PageContext Context(Capsule capsule, WarcRecord record, HttpAnswer answer)
    {
        var context = capsule.Context with
        {
            Url = record.Url,
            SavedAt = record["WARC-Date"],
            Charset = answer.Charset,
        };
        foreach (var note in answer.Notes)
            context = context.With(note);
        if (record["WARC-Segment-Number"] is not null)
            context = context.With(
                "The page goes on in a further record of the crawl; only its beginning is read."
            );
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
