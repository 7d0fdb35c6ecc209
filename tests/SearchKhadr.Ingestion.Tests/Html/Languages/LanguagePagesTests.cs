using SearchKhadr.Ingestion.Articles;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Ingestion.Tests.Html.Languages;

/// <summary>
/// News pages in the languages of the web, without metadata, so that their words and their make alone tell. Each file of
/// the folder Pages opens with what is to be read from it; of each paragraph, how it begins.
/// </summary>
public sealed class LanguagePagesTests
{
    private const int Opening = 24;

    private static readonly string Folder = RepositoryRoot.Combine(
        "tests/SearchKhadr.Ingestion.Tests/Html/Languages/Pages"
    );

    public static TheoryData<string> Names => [.. FileNames.In(Folder)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_PageWithoutMetadata_GivesItsFieldsInItsLanguage(string name)
    {
        var path = Path.Combine(Folder, name + ".html");
        var page = File.ReadAllText(path);
        var head = page[..page.IndexOf("-->", StringComparison.Ordinal)];
        var expected = string.Join('\n', head.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..]);

        var article = new ArticleReader(time: new Day(2024, 6, 1)).Read(new(name + ".html", path)).Article!;

        Assert.Equal(expected, string.Join('\n', Fields(article)));
    }

    private static IEnumerable<string> Fields(Article article)
    {
        yield return $"headline {article.Headline}";
        if (article.Byline.Count > 0)
            yield return $"byline {string.Join("; ", article.Byline)}";
        if (article.Published.Value is { } published)
            yield return $"published {published}";
        if (article.Updated.Value is { } updated)
            yield return $"updated {updated}";
        yield return $"language {article.Language}";
        foreach (var caption in article.Captions)
            yield return $"caption {caption.Text} | {caption.Credit}";
        foreach (var text in article.Paragraphs)
            yield return $"body {text[..Math.Min(Opening, text.Length)].Trim()}";
    }
}
