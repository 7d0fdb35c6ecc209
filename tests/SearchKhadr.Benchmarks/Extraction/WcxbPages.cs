using System.Text.Json;
using System.Text.Json.Nodes;

namespace SearchKhadr.Benchmarks.Extraction;

/// <summary>The articles of a split of WCXB, pages that nothing here was learnt from or tried on while it was made.</summary>
/// <remarks>
/// <b>Format</b> Web Content eXtraction Benchmark 1.0 (github.com/Murrough-Foley/web-content-extraction-benchmark, CC BY 4.0):
/// <c>ground-truth/NNNN.json</c> beside <c>html/NNNN.html.gz</c>. Of seven kinds of pages only its articles are read.
/// </remarks>
internal static class WcxbPages
{
    private const string Gold = "ground-truth";

    public static bool AreIn(string folder) => Directory.Exists(Path.Combine(folder, Gold));

    public static List<GoldPage> Load(string folder) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(folder, Gold), "*.json")
                .Order(StringComparer.Ordinal)
                .Select(file => PageOf(folder, file))
                .OfType<GoldPage>(),
        ];

    private static GoldPage? PageOf(string folder, string file)
    {
        using var page = JsonDocument.Parse(File.ReadAllBytes(file));
        var root = page.RootElement;
        var kind = root.GetProperty("_internal").GetProperty("page_type").GetProperty("primary").GetString();
        if (kind != "article")
            return null;
        var truth = root.GetProperty("ground_truth");
        var gold = new JsonObject
        {
            ["file"] = Path.Combine("html", Path.GetFileNameWithoutExtension(file) + ".html.gz"),
            ["url"] = TextOf(root, "url"),
            ["headline"] = TextOf(truth, "title"),
            ["author"] = TextOf(truth, "author"),
            ["date"] = TextOf(truth, "publish_date") is { Length: >= 10 } date ? date[..10] : null,
            ["body"] = TextOf(truth, "main_content"),
            ["with"] = ListOf(truth, "with"),
            ["without"] = ListOf(truth, "without"),
        };
        return new GoldPage(folder, JsonSerializer.SerializeToElement(gold));
    }

    private static string? TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static JsonArray ListOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(static item => JsonValue.Create(item.ToString()))]
            : [];
}
