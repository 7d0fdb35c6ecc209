using System.Text.Json;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Cataloguing;
using SearchKhadr.Ingestion.Cleaning;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Ingestion.Tests.Seeds;

public sealed class SeedPagesTests
{
    private static readonly string Folder = RepositoryRoot.Combine("seeds");

    private static readonly Dictionary<string, ExpectedPage> Expected = ExpectedPage
        .ReadAll()
        .ToDictionary(static p => p.File, StringComparer.Ordinal);

    private static readonly Lazy<Dictionary<string, IngestResult>> Results = new(ReadAll);

    /// <summary>Every page that has a key.</summary>
    public static TheoryData<string> Files => [.. Expected.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void SeedPage_ReadWithItsCatalog_GivesEveryFieldOfItsKey(string file)
    {
        var expected = Expected[file];

        var article = Results.Value[file].Article;

        Assert.NotNull(article);
        var differences = Compare(expected, article).ToList();
        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
    }

    [Fact]
    public void SeedPages_AllOfThem_HaveAKey()
    {
        var listing = PageSource.List([Folder]);

        var files = listing.Files.Select(static f => f.File).ToList();

        Assert.Equal(Expected.Keys.Order(StringComparer.Ordinal), files);
        Assert.Empty(listing.Rejections);
    }

    private static Dictionary<string, IngestResult> ReadAll()
    {
        var reader = new ArticleReader(Catalog.Open(Folder));
        return PageSource
            .List([Folder])
            .Files.ToDictionary(static f => f.File, reader.Read, StringComparer.Ordinal);
    }

    private static IEnumerable<string> BlocksOf(Article article) =>
        from at in Enumerable.Range(0, article.Body.Count)
        let block = article.Body[at]
        where block.Kind != BlockKind.Paragraph
        let number = block.Number is { } counted ? $" #{counted}" : ""
        select $"{at} {JsonNamingPolicy.CamelCase.ConvertName(block.Kind.ToString())}{number}";

    private static IEnumerable<string> Compare(ExpectedPage expected, Article actual)
    {
        (string Field, string? Expected, string? Actual)[] fields =
        [
            (
                "headline",
                expected.HeadlineMade ? null : expected.Headline,
                actual.HeadlineMade ? null : actual.Headline
            ),
            ("standfirst", expected.Standfirst, actual.Standfirst),
            ("body", string.Join('\n', expected.Body), string.Join('\n', actual.Paragraphs)),
            (
                "blocks",
                expected.Blocks is null ? null : string.Join('\n', expected.Blocks),
                expected.Blocks is null ? null : string.Join('\n', BlocksOf(actual))
            ),
            (
                "places of captions",
                string.Join(' ', expected.Captions.Select(static c => c.Before)),
                string.Join(
                    ' ',
                    actual.Captions.Zip(
                        expected.Captions,
                        static (c, e) => e.Before is null ? null : c.Before
                    )
                )
            ),
            (
                "captions",
                string.Join('\n', expected.Captions.Select(static c => $"{c.Text} [{c.Credit}]")),
                string.Join('\n', actual.Captions.Select(static c => $"{c.Text} [{c.Credit}]"))
            ),
            ("section", expected.Section, actual.Section),
            ("byline", string.Join("; ", expected.Byline), string.Join("; ", actual.Byline)),
            ("outlet", expected.Outlet, actual.Outlet),
            ("url", expected.Url, actual.Url),
            ("language", expected.Language, actual.Language),
            ("kind", expected.Kind, actual.Kind),
            ("published", Show(expected.Published), Show(actual.Published)),
            ("updated", Show(expected.Updated), Show(actual.Updated)),
            (
                "comments",
                string.Join(
                    '\n',
                    expected.Comments.Select(static c => $"{c.Author} [{c.Time}] ({c.Parent}): {c.Text}")
                ),
                string.Join(
                    '\n',
                    actual.Comments.Select(static c => $"{c.Author} [{c.Time}] ({c.Parent}): {c.Text}")
                )
            ),
            ("announcedComments", $"{expected.AnnouncedComments}", $"{actual.AnnouncedComments}"),
        ];
        foreach (var (field, wanted, got) in fields)
        {
            if (Normal(wanted) != Normal(got))
                yield return $"{field}: expected <{wanted}> but was <{got}>";
        }

        var searchable = Searchable(actual).ToList();
        foreach (
            var furniture in expected.Furniture.Where(f =>
                searchable.Exists(s => s.Contains(f, StringComparison.Ordinal))
            )
        )
        {
            yield return $"furniture is searchable: {furniture}";
        }
    }

    private static IEnumerable<string> Searchable(Article article) =>
        [
            article.Headline,
            article.Standfirst ?? "",
            .. article.Paragraphs,
            .. article.Captions.Select(static c => c.Text + " " + c.Credit),
            .. article.Comments.Select(static c => c.Author + " " + c.Text),
        ];

    private static string Normal(string? text) =>
        string.Join('\n', (text ?? "").Split('\n').Select(Whitespace.Collapse));

    private static string Show(ExpectedDate? date) =>
        date?.Value is null ? "none" : $"{date.Value} {date.Precision} {date.Source}";

    private static string Show(ArticleDate date) =>
        date.Value is null ? "none" : $"{date.Value} {date.Precision} {date.Source}".ToLowerInvariant();
}
