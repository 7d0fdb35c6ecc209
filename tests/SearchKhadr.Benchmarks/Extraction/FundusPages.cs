using System.Text.Json;
using System.Text.Json.Nodes;

namespace SearchKhadr.Benchmarks.Extraction;

/// <summary>The newspapers of many countries that Fundus tests its readers of single sites on: pages that nothing here was learnt from.</summary>
/// <remarks>
/// <b>Format</b> The folder <c>tests/resources/parser/test_data</c> of Fundus (github.com/flairNLP/fundus, MIT): a folder for each
/// country with a <c>meta.info</c>, in it <c>Publisher_YYYY_MM_DD.html.gz</c> and <c>Publisher.json</c>, which says what its pages
/// hold, the oldest first.
/// <para>Its gold is what a reader written for that site gives: a body without boxes, lists and tables, and names of agencies as authors.</para>
/// </remarks>
internal static class FundusPages
{
    private const string Mark = "meta.info";

    public static bool AreIn(string folder) => Countries(folder).Any();

    public static List<GoldPage> Load(string folder) =>
        [
            .. Countries(folder)
                .SelectMany(static country => Directory.EnumerateFiles(country, "*.json"))
                .Order(StringComparer.Ordinal)
                .SelectMany(publisher => PagesOf(folder, publisher)),
        ];

    private static IEnumerable<string> Countries(string folder) =>
        Directory
            .EnumerateDirectories(folder)
            .Where(static country => File.Exists(Path.Combine(country, Mark)));

    private static IEnumerable<GoldPage> PagesOf(string folder, string publisher)
    {
        using var gold = JsonDocument.Parse(File.ReadAllBytes(publisher));
        var country = Path.GetDirectoryName(publisher)!;
        var files = Directory
            .EnumerateFiles(country, Path.GetFileNameWithoutExtension(publisher) + "_????_??_??.html.gz")
            .Order(StringComparer.Ordinal)
            .Select(file => Path.GetRelativePath(folder, file));
        return
        [
            .. files.Zip(
                gold.RootElement.EnumerateObject(),
                (file, version) => PageOf(folder, file, version.Value)
            ),
        ];
    }

    private static GoldPage PageOf(string folder, string file, JsonElement gold)
    {
        var authors = gold.TryGetProperty("authors", out var names)
            ? names.EnumerateArray().Select(static name => name.GetString()!).ToList()
            : [];
        var body = gold.GetProperty("body");
        IEnumerable<string> paragraphs =
        [
            .. Lines(body, "summary"),
            .. body.GetProperty("sections")
                .EnumerateArray()
                .SelectMany(static section =>
                    Lines(section, "headline").Concat(Lines(section, "paragraphs"))
                ),
        ];
        return new GoldPage(
            folder,
            JsonSerializer.SerializeToElement(
                new JsonObject
                {
                    ["file"] = file,
                    ["headline"] = gold.GetProperty("title").GetString(),
                    ["author"] = authors is [] ? null : string.Join("; ", authors),
                    ["date"] = gold.GetProperty("publishing_date").GetString()![..10],
                    ["body"] = string.Join('\n', paragraphs),
                }
            )
        );
    }

    private static IEnumerable<string> Lines(JsonElement element, string name) =>
        element.GetProperty(name).EnumerateArray().Select(static line => line.GetString()!);
}
