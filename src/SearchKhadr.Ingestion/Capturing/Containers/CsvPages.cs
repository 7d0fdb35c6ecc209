using System.Text;
using System.Text.Json;
using CsvHelper;
using SearchKhadr.Ingestion.Decoding;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Takes the articles of a table: a row an article, the heading says which cell is what.</summary>
internal static class CsvPages
{
    private const string NoBody =
        "No column of the table holds an article's text; name it body, text or content in the first line.";

    /// <summary>So much of a table tells its encoding.</summary>
    private const int HeadBytes = 256 * 1024;

    public static IEnumerable<Captured> Read(CaptureRun run, Capsule capsule)
    {
        var encoding = EncodingOf(capsule);
        if (encoding is not null)
            run.Tally.Warn(capsule.Name, $"It is not UTF-8 and was read as {encoding.WebName}.");
        using var stream = capsule.Open();
        var options = new CsvReaderOptions
        {
            Encoding = encoding,
            TrackLineNumbers = true,
            MaxRecordSize = (int)Math.Min(run.Limits.PageBytes, int.MaxValue / 2),
            OnMalformedRecord = record =>
                run.Tally.Warn(capsule.Name, "A quote stands where none may stand.", (int)record.LineNumber),
        };
        using var csv = CsvReader.Create(stream, options, leaveOpen: true);
        csv.ReadHeader();
        var columns = csv.Headers.Select(static h => h.Trim().ToLowerInvariant()).ToArray();
        if (!columns.Any(Records.RecordKeys.IsText))
        {
            yield return Captured.Of(capsule.Name, RejectionReason.NoText, NoBody);
            yield break;
        }

        var names = new InnerNames();
        var context = capsule.Context;
        for (long number = 1; !run.IsSpent && csv.Read(); number++)
        {
            var record = ToJson(csv, columns);
            var name = capsule.Child(names.Take(RecordKey.Of(record, number)));
            yield return Captured.Of(RawPage.Of(name, record, PageFormat.Json, context));
        }
    }

    private static Encoding? EncodingOf(Capsule capsule)
    {
        using var stream = capsule.Open();
        using var reader = new ByteReader(stream);
        return NoteText.EncodingOf(reader.Take(HeadBytes));
    }

    private static byte[] ToJson(CsvReader csv, string[] columns)
    {
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            for (var i = 0; i < columns.Length && i < csv.FieldCount; i++)
            {
                if (columns[i].Length > 0)
                    json.WriteString(columns[i], csv.GetString(i));
            }

            json.WriteEndObject();
        }

        return buffer.ToArray();
    }
}
