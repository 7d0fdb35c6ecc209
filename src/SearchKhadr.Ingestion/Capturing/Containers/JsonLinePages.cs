namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Takes the articles of a file that has a JSON object a line.</summary>
/// <remarks><b>Guarantees</b> A broken line is refused by its number, and those around it are read.</remarks>
internal static class JsonLinePages
{
    /// <summary>White space, the record separator of RFC 7464, and the commas of a list whose brackets are lost.</summary>
    private static ReadOnlySpan<byte> Spaces => " \t\r,\u001E"u8;

    public static IEnumerable<Captured> Read(CaptureRun run, Capsule file)
    {
        var capsule = Utf8Capsule.Of(file);
        using var reader = new ByteReader(capsule.Open());
        var records = new JsonRecords(capsule, "line");
        for (long number = 1; reader.Line(run.Limits.PageBytes, out var isTooLong) is { } line; number++)
        {
            if (run.IsSpent)
                yield break;
            if (isTooLong)
            {
                var tooLarge = run.TooLarge(null);
                yield return records.Refuse(number, tooLarge.Reason, tooLarge.Message);
                continue;
            }

            var record = line.AsMemory(line.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0).Trim(Spaces);
            if (record.IsEmpty)
                continue;
            foreach (var article in records.Read(record, number))
                yield return article;
        }
    }
}
