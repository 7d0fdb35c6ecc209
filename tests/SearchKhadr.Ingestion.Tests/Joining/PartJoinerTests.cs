using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Tests.Capturing;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Ingestion.Tests.Joining;

public sealed class PartJoinerTests
{
    private static readonly string[] Subjects = ["ferry", "engine", "bucket"];

    [Fact]
    public void Read_AllPagesOfAnArticle_AreOneArticle()
    {
        var read = Read(("c.html", Page(3, 3)), ("a.html", Page(1, 3)), ("b.html", Page(2, 3)));

        var article = Assert.Single(read);
        Assert.Equal("Late again", article.Headline);
        Assert.Equal(["a.html", "b.html", "c.html"], article.Capture.Parts);
        Assert.Equal(
            ["ferry", "engine", "bucket"],
            article.Paragraphs.Select(text => text.Split(' ')[1]).Distinct(StringComparer.Ordinal)
        );
        Assert.Contains(article.Provenance, said => said is { Stage: "joining", Evidence: "page 2: b.html" });
    }

    [Fact]
    public void Read_PagesOfWhichOneIsMissing_StayApartAndSaySo()
    {
        var read = Read(("a.html", Page(1, 3)), ("c.html", Page(3, 3)));

        Assert.Equal(2, read.Count);
        Assert.All(read, article => Assert.Empty(article.Capture.Parts));
        Assert.Contains(
            "It is page 3 of an article",
            string.Concat(read[1].Capture.Notes),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Read_PagesThatRepeatTheBody_KeepItOnceAndAllComments()
    {
        var first = Page(1, 2, body: "ferry", comment: "About time, said the harbour cat.");
        var second = Page(2, 2, body: "ferry", comment: "It was never late in my day at all.");

        var article = Assert.Single(Read(("a.html", first), ("b.html", second)));

        Assert.Equal(3, article.Body.Count);
        Assert.Equal(
            ["About time, said the harbour cat.", "It was never late in my day at all."],
            article.Comments.Select(static c => c.Text)
        );
    }

    [Fact]
    public void Read_NeighboursOfABlogThatLeadToOneAnother_AreNotJoined()
    {
        const string links = "<link rel='next' href='https://example.org/second-post'>";
        var first = SamplePages
            .Page("First post")
            .Replace("</title>", "</title>" + links, StringComparison.Ordinal);
        var second = SamplePages
            .Page("Second post")
            .Replace(
                "</title>",
                "</title><link rel='prev' href='https://example.org/first-post'>",
                StringComparison.Ordinal
            );

        var read = Read(("a.html", first), ("b.html", second));

        Assert.Equal(["First post", "Second post"], read.Select(static article => article.Headline));
    }

    private static string Page(int number, int of, string? body = null, string? comment = null)
    {
        var subject = body ?? Subjects[number - 1];
        var pager = string.Concat(
            Enumerable
                .Range(1, of)
                .Where(i => i != number)
                .Select(i => $"<a href='https://example.org/late-again?page={i}'>{i}</a> ")
        );
        var readers = comment is null
            ? ""
            : $"<div id='comments'><ol><li class='comment'><cite class='author'>Reader {number}</cite><time>27 October 2010</time><p>{comment}</p></li></ol></div>";
        return $"""
            <html lang="en"><head><title>Late again</title>
            <link rel="canonical" href="https://example.org/late-again{(
                number == 1 ? "" : $"?page={number}"
            )}"></head><body>
            <article><h1>Late again</h1>
            <p>The {subject} was the first matter of the evening, and the board spoke of it until the lamps were lit.</p>
            <p>The {subject} was the second matter too, for nobody could say what ought to be done about it now.</p>
            <p>The {subject} was left for another week, and the chair asked that the minutes say as little as they could.</p>
            <div class="pager">{pager}</div></article>{readers}</body></html>
            """;
    }

    private static List<Article> Read(params (string Name, string Html)[] pages)
    {
        using var folder = new TemporaryFolder();
        var reader = new ArticleReader(time: Day.Of2020);
        var files = pages.Select(page =>
            (new SourceFile(page.Name, folder.Write(page.Name, page.Html)), reader)
        );
        return
        [
            .. BulkReader
                .ReadWhole(files.ToList(), new IngestReport())
                .Select(static read => read.Result.Article!),
        ];
    }

    [Fact]
    public void Read_PagesThatDoNotWait_ComeEachAndThenWhole()
    {
        using var folder = new TemporaryFolder();
        var reader = new ArticleReader(time: Day.Of2020);
        var files = Enumerable
            .Range(1, 2)
            .Select(i => (new SourceFile($"{i}.html", folder.Write($"{i}.html", Page(i, 2))), reader));
        var report = new IngestReport();

        var read = BulkReader
            .Read(files.ToList(), report, TestContext.Current.CancellationToken)
            .Select(static read => read.Result)
            .ToList();
        read.ForEach(report.Add);

        Assert.Equal(["1.html", "2.html", "1.html"], read.Select(static result => result.File));
        Assert.Equal([3, 3, 6], read.Select(static result => result.Article!.Body.Count));
        Assert.Equal((1, 1), (report.ReadCount, report.JoinedPages));
    }
}
