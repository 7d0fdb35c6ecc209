using System.IO.Compression;
using System.Text.Json;

namespace SearchKhadr.Benchmarks.Peers.Corpus;

/// <summary>A collection of true news that stands beside the checkout where it is at all, in the shape of <see cref="NewsCorpus"/>.</summary>
internal static class SharedCorpus
{
    /// <summary>Where a collection is; null where it is not.</summary>
    public static string? Find(string name)
    {
        var root = Environment.GetEnvironmentVariable("SEARCHKHADR_SHARED") ?? Path.Combine("..", "shared");
        var path = Path.Combine(root, "data", "corpora", name + ".jsonl.gz");
        return File.Exists(path) ? path : null;
    }

    public static void Write(string collection, string path)
    {
        using (
            var lines = new StreamReader(
                new GZipStream(File.OpenRead(collection), CompressionMode.Decompress)
            )
        )
        using (var file = File.Create(path + ".part"))
        using (var writer = new Utf8JsonWriter(file, new JsonWriterOptions { SkipValidation = true }))
        {
            var id = 0;
            while (lines.ReadLine() is { } line)
            {
                using var article = JsonDocument.Parse(line);
                Write(writer, article.RootElement, id++);
                writer.Flush();
                writer.Reset();
                file.WriteByte((byte)'\n');
            }
        }
        File.Move(path + ".part", path, overwrite: true);
    }

    private static void Write(Utf8JsonWriter writer, JsonElement article, int id)
    {
        var date = Text(article, "date");
        writer.WriteStartObject();
        writer.WriteNumber("id", id);
        writer.WriteString("url", Text(article, "url"));
        writer.WriteString("outlet", Text(article, "outlet"));
        writer.WriteString("date", date.Length > 10 ? date[..10] : date);
        writer.WriteString("headline", Text(article, "headline"));
        writer.WriteString("body", Text(article, "body"));
        writer.WriteStartArray("comments");
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Text(JsonElement article, string name) =>
        article.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : "";
}
