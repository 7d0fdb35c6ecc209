using System.Text.Json;
using System.Xml.Linq;
using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Searching;
using SearchKhadr.TestKit.Files;
using SearchKhadr.Web.Tests.Hosting;

namespace SearchKhadr.Web.Tests.Api;

public sealed class CommentsOverHttpTests : IAsyncLifetime
{
    private const string Search = "q=handgun&scope=comments&sort=oldest";

    private readonly TemporaryFolder _folder = new();
    private SearchService _archive = null!;
    private OpenedSite _site = null!;

    [Fact]
    public async Task Search_ForComments_HasThemAsThePageHas()
    {
        using var answer = JsonDocument.Parse(await _site.Text($"/api/search?{Search}"));

        Assert.Equal(3, answer.RootElement.GetProperty("total").GetInt32());
        var hit = answer.RootElement.GetProperty("hits")[0];
        Assert.Equal(
            ("Quayside", "Transfer expected within weeks"),
            (hit.GetProperty("author").GetString(), hit.GetProperty("headline").GetString())
        );
        var page = hit.GetProperty("page").GetString()!;
        Assert.Contains("#comment-", page, StringComparison.Ordinal);
        Assert.StartsWith("/article/", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_ForCommentsByCursor_ReachesEveryCommentOnce()
    {
        var found = new List<int>();

        for (var after = "start"; after is not null; )
        {
            using var answer = JsonDocument.Parse(
                await _site.Text($"/api/search?{Search}&size=2&after={after}")
            );
            found.AddRange(
                answer
                    .RootElement.GetProperty("hits")
                    .EnumerateArray()
                    .Select(hit => hit.GetProperty("comment").GetInt32())
            );
            after = answer.RootElement.GetProperty("next").GetString();
        }

        Assert.Equal([0, 1, 2], found.Order());
    }

    [Fact]
    public async Task Export_OfComments_HasALineForEach()
    {
        var lines = (await _site.Text($"/api/export?{Search}&format=csv&header=0")).Split(
            "\r\n",
            StringSplitOptions.RemoveEmptyEntries
        );

        Assert.Equal(4, lines.Length);
        Assert.All(lines.Skip(1), line => Assert.Contains("handgun", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Feed_OfComments_HasAnEntryForEach()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";

        var feed = XDocument.Parse(await _site.Text($"/feed?{Search}"));

        var titles = feed.Root!.Elements(atom + "entry")
            .Select(entry => entry.Element(atom + "title")!.Value);
        Assert.Equal(3, titles.Count());
        Assert.Contains("Quayside: Transfer expected within weeks", titles);
    }

    public async ValueTask InitializeAsync()
    {
        _folder.Write(
            "pages/a.txt",
            """
            Transfer expected within weeks

            The prisoner will be moved before winter, two officials said. Nobody would say where to.

            3 comments to Transfer expected within weeks

              • Quayside

                About time. The whole business was a handgun to the head of the law.

              • Lee

                It was no handgun, it was a letter.

              • Breakwater

                A handgun is what they called it, and a letter is what it was.
            """
        );
        var cancellation = TestContext.Current.CancellationToken;
        new ArchiveIndexer(_folder.Combine("index")).Index(
            [_folder.Combine("pages")],
            cancellation: cancellation
        );
        _archive = new SearchService(_folder.Combine("index"));
        _site = await OpenedSite.Start(search: _archive);
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _archive.Dispose();
        _folder.Dispose();
    }
}
