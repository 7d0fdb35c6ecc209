using System.Globalization;
using System.Text.Json;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Records;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Takes the articles of a JSON file: an object, a list, objects one behind the other, or what holds them.</summary>
/// <remarks>
/// A list on the outside, and objects one behind the other, are read one by one, however many they are.
/// <b>Guarantees</b> A broken element is refused by its number and line; of a file that breaks off, what is whole is read.
/// </remarks>
internal static class JsonPages
{
    public static IEnumerable<Captured> Read(CaptureRun run, Capsule file)
    {
        var capsule = Utf8Capsule.Of(file);
        return FormOf(run, capsule) switch
        {
            JsonForm.List or JsonForm.Values => Elements(run, capsule),
            JsonForm.Lines => JsonLinePages.Read(run, capsule),
            _ => Document(run, file, capsule),
        };
    }

    /// <summary>Looks at the first value, and at whether another stands behind it.</summary>
    private static JsonForm FormOf(CaptureRun run, Capsule capsule)
    {
        using var reader = new ByteReader(capsule.Open());
        var values = new JsonSplitter(reader);
        if (values.EntersList())
            return JsonForm.List;
        if (values.Next(run.Limits.PageBytes) is not { } first)
            return JsonForm.Document;
        var isLine = !first.Contains((byte)'\n');
        var isDocument =
            (values.IsBroken && !isLine) || (values.Next(run.Limits.PageBytes) is null && !values.IsCut);
        return isDocument ? JsonForm.Document
            : isLine ? JsonForm.Lines
            : JsonForm.Values;
    }

    /// <summary>The articles of a list, or of objects one behind the other.</summary>
    private static IEnumerable<Captured> Elements(CaptureRun run, Capsule capsule)
    {
        using var reader = new ByteReader(capsule.Open());
        var list = new JsonSplitter(reader);
        list.EntersList();
        var records = new JsonRecords(capsule, "element");
        long number = 1;
        for (; !run.IsSpent && list.Next(run.Limits.PageBytes) is { } record; number++)
        {
            foreach (var article in records.Read(record, number, list.Line))
                yield return article;
        }

        if (list.IsCut)
        {
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"The list of articles breaks off in line {list.Line}; those before were read."
            );
            yield return records.Refuse(number, RejectionReason.Damaged, message);
        }
    }

    private static IEnumerable<Captured> Document(CaptureRun run, Capsule file, Capsule capsule)
    {
        var (bytes, context) = Utf8Record.Of(capsule, run.ReadAll(capsule));
        if (bytes.Span.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        try
        {
            using var json = JsonDocument.Parse(bytes, new() { MaxDepth = JsonRecords.MaxDepth });
            return JsonEnvelope.Inside(json.RootElement) is { Count: > 0 } articles
                ? new JsonRecords(capsule, "element").Of(articles, json.RootElement, context)
                : [Captured.Of(RawPage.Of(file.Name, run.ReadAll(file), PageFormat.Json, file.Context))];
        }
        // A lone surrogate is JSON by its grammar, and no text.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            if (JsonSalvage.FindList(bytes) is not { } at)
                return [Captured.Of(file.Name, RejectionReason.Damaged, "It is no JSON: " + e.Message)];
            var line = bytes.Span[..at].Count((byte)'\n') + 1;
            run.Tally.Warn(
                file.Name,
                "It is damaged; of its list of articles, those that are whole were read.",
                line
            );
            return Elements(run, Capsule.OfBytes(file.Name, bytes[at..], file.Depth, context));
        }
    }
}
