using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Tests.Searching;

public sealed class CommentSearchTests
{
    [Fact]
    public void Search_Comments_WantsAllWordsInTheSameCommentAndSaysWhoseItIs()
    {
        using var archive = new SmallArchive(Threaded());

        var response = Answer(archive, "loose bullets");

        Assert.Equal(1, response.Total);
        Assert.Empty(response.Hits);
        var hit = Assert.Single(response.CommentHits);
        Assert.Equal((2, "Cy", 1, "Bob"), (hit.Index, hit.Author, hit.ReplyTo, hit.ReplyToAuthor));
        Assert.Equal(("2010-10-26T10:00", "The trial", "CBC"), (hit.Time, hit.Headline, hit.Outlet));
        Assert.Equal(["Loose", "bullets"], Marked(Assert.Single(hit.Passages)));
        Assert.Equal(2, hit.Hits);
    }

    [Theory]
    [InlineData("", 4)]
    [InlineData("-bullets", 2)]
    [InlineData("headline:trial bullets", 2)]
    [InlineData("body:camp", 1)]
    [InlineData("outlet:cbc", 3)]
    [InlineData("outlet:unknown", 1)]
    [InlineData("published:2010", 3)]
    [InlineData("date:none", 1)]
    [InlineData("lang:en", 0)]
    [InlineData("trial", 0)]
    public void Search_CommentsBySomethingOfTheirArticle_CountsThem(string query, int expected)
    {
        using var archive = new SmallArchive(Threaded(), Other());

        var response = Answer(archive, query);

        Assert.Equal(expected, response.Total);
        Assert.Equal(expected, response.CommentHits.Count);
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("-trial", 1)]
    [InlineData("outlet:unknown", 1)]
    [InlineData("bullets OR -bullets", 2)]
    public void Search_Articles_NeverMeetsCommentsOfTheirOwn(string query, int expected)
    {
        using var archive = new SmallArchive(Threaded(), Other());

        var response = archive.Service.Search(
            new SearchRequest { Query = query },
            TestContext.Current.CancellationToken
        );

        Assert.Equal((expected, expected), (response.Total, response.Hits.Count));
        Assert.Equal((2, 4L), (archive.Service.Status.Articles, archive.Service.Status.Comments));
    }

    [Fact]
    public void Search_ArticlesWithoutTheirComments_DoesNotFindWhatReadersWrote()
    {
        using var archive = new SmallArchive(Threaded());

        var found = archive.Find(new SearchRequest { Query = "bullets", Scope = SearchScope.Articles });

        Assert.Empty(found);
    }

    [Fact]
    public void Search_CommentsByTime_PutsTheLatestFirst()
    {
        using var archive = new SmallArchive(Threaded(), Other());

        var response = archive.Service.Search(
            new SearchRequest { Scope = SearchScope.Comments, Sort = SortOrder.Newest },
            TestContext.Current.CancellationToken
        );

        Assert.Equal(["Cy", "Ann", "Bob", "Dee"], response.CommentHits.Select(hit => hit.Author));
    }

    [Fact]
    public void Write_AnArticleAgain_ReplacesItsComments()
    {
        using var archive = new SmallArchive(Threaded());

        archive.Write([Threaded() with { Comments = [new("Eve", null, "Only this.", null)] }]);

        var hit = Assert.Single(Answer(archive, "").CommentHits);
        Assert.Equal("Eve", hit.Author);
    }

    private static Article Threaded() =>
        Samples.Bare("trial.txt", "The trial", "Nothing.") with
        {
            Outlet = "CBC",
            Published = Samples.Dated("2010-10-25"),
            Comments =
            [
                new("Ann", "2010-10-26T09:00", "It ends in loose", null),
                new("Bob", "2010-10-25", "bullets begin here", null),
                new("Cy", "2010-10-26T10:00", "Loose bullets indeed.", 1),
            ],
        };

    private static Article Other() =>
        Samples.Bare("camp.txt", "Elsewhere", "A camp.") with
        {
            Comments = [new("Dee", null, "A quiet word.", null)],
        };

    private static SearchResponse Answer(SmallArchive archive, string query) =>
        archive.Service.Search(
            new SearchRequest { Query = query, Scope = SearchScope.Comments },
            TestContext.Current.CancellationToken
        );

    private static IEnumerable<string> Marked(MarkedText text) =>
        text.Runs.Where(run => run.IsHit).Select(run => run.Text);
}
