using System.IO.Compression;
using System.Text.Json;

namespace SearchKhadr.Benchmarks.Extraction;

/// <summary>A saved page and what people said is on it.</summary>
internal sealed class GoldPage(string folder, JsonElement gold)
{
    public string Set { get; } = System.IO.Path.GetFileName(folder);

    public string File { get; } = gold.GetProperty("file").GetString()!;

    /// <summary>Where the gzipped page lies.</summary>
    public string Path => System.IO.Path.Combine(folder, File);

    public string? Text(string name) =>
        gold.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    public IReadOnlyList<string> List(string name) =>
        gold.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(item => item.ToString())]
            : [];

    public byte[] ReadBytes()
    {
        using var file = new GZipStream(System.IO.File.OpenRead(Path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Every page of a folder that holds a <c>gold.jsonl</c>, or those of <see cref="WcxbPages"/> or <see cref="FundusPages"/>.</summary>
    public static List<GoldPage> Load(string folder)
    {
        if (WcxbPages.AreIn(folder))
            return WcxbPages.Load(folder);
        if (FundusPages.AreIn(folder))
            return FundusPages.Load(folder);
        var pages = new List<GoldPage>();
        foreach (var line in System.IO.File.ReadLines(System.IO.Path.Combine(folder, "gold.jsonl")))
        {
            using var gold = JsonDocument.Parse(line.Replace(": NaN", ": null", StringComparison.Ordinal));
            pages.Add(new GoldPage(folder, gold.RootElement.Clone()));
        }

        return pages;
    }
}
