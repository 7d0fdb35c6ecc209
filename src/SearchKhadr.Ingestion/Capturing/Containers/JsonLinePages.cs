using System.Globalization;
using System.Text.Json;
using SearchKhadr.Ingestion.Decoding;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Takes the articles of a file that has a JSON object a line.</summary>
/// <remarks><b>Guarantees</b> A broken line is refused by its number, and those around it are read.</remarks>
internal static class JsonLinePages
{
    public static IEnumerable<Captured> Read(CaptureRun run, Capsule capsule)
    {
        using var reader = new ByteReader(capsule.Open());
        var names = new InnerNames();
        var context = capsule.Context;
        for (long number = 1; reader.Line(run.Limits.PageBytes, out var isTooLong) is { } line; number++)
        {
            if (run.IsSpent)
                yield break;
            if (isTooLong)
            {
                var tooLarge = run.TooLarge(null);
                yield return Refuse(tooLarge.Reason, tooLarge.Message);
            }
            else if (!line.AsSpan().Trim(" \t\r"u8).IsEmpty)
            {
                yield return One(line, number);
            }

            Captured Refuse(RejectionReason reason, string message) =>
                Captured.Of(
                    capsule.Child(string.Create(CultureInfo.InvariantCulture, $"line {number}")),
                    reason,
                    message
                );
        }

        Captured One(ReadOnlyMemory<byte> line, long number)
        {
            if (line.Span.StartsWith("\uFEFF"u8))
                line = line[3..];
            try
            {
                var name = capsule.Child(names.Take(RecordKey.Of(line.Span, number, out var isObject)));
                return isObject
                    ? Captured.Of(RawPage.Of(name, line, PageFormat.Json, context))
                    : Captured.Of(name, RejectionReason.NoText, "The line is no JSON object.");
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"line {number}");
                return Captured.Of(
                    capsule.Child(name),
                    RejectionReason.Damaged,
                    "The line is no JSON: " + e.Message
                );
            }
        }
    }
}
