using System.Globalization;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Cleaning;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Ingestion.Tests.Seeds;

/// <summary>How well the project's own pages come apart with no catalog to help: floors that nothing may fall under.</summary>
public sealed class SeedFloorsTests
{
    private static readonly Lazy<List<(ExpectedPage Gold, Article Found)>> Pages = new(ReadAll);

    [Theory]
    [InlineData("body", 0.995)]
    [InlineData("comments", 0.99)]
    [InlineData("published", 0.90)]
    [InlineData("byline", 0.96)]
    [InlineData("headline", 0.96)]
    public void SeedPages_ReadWithoutTheirCatalog_StayAboveTheFloor(string field, double floor)
    {
        var scores = Pages
            .Value.Select(page => Score(field, page.Gold, page.Found))
            .OfType<double>()
            .ToList();

        var mean = scores.Average();

        Assert.True(
            mean >= floor,
            string.Create(CultureInfo.InvariantCulture, $"{field}: {mean:F4} of {scores.Count} pages")
        );
    }

    [Fact]
    public void SeedPages_ReadWithoutTheirCatalog_LeakNoCommentIntoABody()
    {
        var texts = Pages.Value.SelectMany(page =>
            page.Gold.Comments.Select(comment => (page.Gold.File, comment.Text, Body: page.Found.Paragraphs))
        );

        var leaks = texts.Where(text => text.Body.Contains(text.Text, StringComparer.Ordinal));

        Assert.Empty(leaks.Select(text => $"{text.File}: {text.Text}"));
    }

    private static List<(ExpectedPage Gold, Article Found)> ReadAll()
    {
        var keys = ExpectedPage.ReadAll().ToDictionary(page => page.File, StringComparer.Ordinal);
        var reader = new ArticleReader();
        return
        [
            .. PageSource
                .List([RepositoryRoot.Combine("seeds")])
                .Files.Select(file => (Gold: keys[file.File], Found: reader.Read(file).Article!)),
        ];
    }

    /// <summary>F1 of the words of a text, or one and nought for a field that is right or wrong; null where nothing is asked.</summary>
    private static double? Score(string field, ExpectedPage gold, Article found) =>
        field switch
        {
            "body" => F1(gold.Body, found.Paragraphs),
            "comments" => gold.Comments is []
                ? null
                : F1(gold.Comments.Select(Text), found.Comments.Select(Text)),
            "published" => gold.Published.Value is { } date ? Right(date, found.Published.Value) : null,
            "byline" => gold.Byline is [] ? null : Right(Line(gold.Byline), Line(found.Byline)),
            _ => gold.HeadlineMade ? null : Right(gold.Headline, found.Headline),
        };

    private static string Text(ExpectedComment comment) => $"{comment.Author} {comment.Text}";

    private static string Text(Comment comment) => $"{comment.Author} {comment.Text}";

    private static string Line(IEnumerable<string> texts) => string.Join(' ', texts);

    private static double Right(string? gold, string? found) => gold == found ? 1 : 0;

    private static double F1(IEnumerable<string> gold, IEnumerable<string> found)
    {
        var expected = Counts(gold);
        var given = Counts(found);
        var shared = expected.Sum(word => Math.Min(word.Value, given.GetValueOrDefault(word.Key)));
        return 2.0 * shared / (expected.Values.Sum() + given.Values.Sum());
    }

    private static Dictionary<string, int> Counts(IEnumerable<string> texts) =>
        Similarity.Words(Line(texts)).CountBy(word => word, StringComparer.Ordinal).ToDictionary();
}
