using System.IO.Compression;
using System.Text.Json;

namespace SearchKhadr.TestKit.Files;

/// <summary>Reads corpora of one JSON object a line.</summary>
public static class Corpora
{
    /// <summary>The headline and body of each article of a compressed corpus.</summary>
    public static IEnumerable<string> Lines(string path) =>
        Articles(path).Select(article => $"{article.Headline}\n{article.Body}");

    /// <summary>The articles of a compressed corpus.</summary>
    public static IEnumerable<CorpusArticle> Articles(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var article = JsonDocument.Parse(line);
            string Text(string name) =>
                article.RootElement.TryGetProperty(name, out var value)
                && value.ValueKind == JsonValueKind.String
                    ? value.GetString()!
                    : "";
            yield return new CorpusArticle(
                Text("id"),
                Text("outlet"),
                Text("date"),
                Text("headline"),
                Text("body")
            );
        }
    }
}
