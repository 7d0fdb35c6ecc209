using SearchKhadr.Archive.Exporting;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Tests.Exporting;

public sealed class HitWalkerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("khadr", SortOrder.Relevance)]
    [InlineData("khadr", SortOrder.Newest)]
    [InlineData("khadr", SortOrder.Oldest)]
    [InlineData("", SortOrder.Relevance)]
    [InlineData("", SortOrder.Oldest)]
    public void Walk_OverSeveralBatches_HasTheHitsOfTheScreenInItsOrder(string query, SortOrder sort)
    {
        using var archive = new SmallArchive(Many(450));
        var request = new SearchRequest { Query = query, Sort = sort };
        string[] screen =
        [
            .. Enumerable
                .Range(1, 5)
                .SelectMany(page => archive.Find(request with { Page = page, PageSize = 100 })),
        ];

        using var walk = archive.Service.Walk(request, cursor: null, Cancellation);
        string[] walked = [.. walk.Hits.Select(hit => hit.Article.Capture.File)];

        Assert.Equal(screen, walked);
        Assert.Equal(walked.Length, walk.Total);
    }

    [Theory]
    [InlineData("bullets", SortOrder.Relevance)]
    [InlineData("bullets", SortOrder.Newest)]
    [InlineData("", SortOrder.Oldest)]
    public void Walk_OverComments_HasTheCommentsOfTheScreenInItsOrderAndGoesOnAfterAChange(
        string query,
        SortOrder sort
    )
    {
        using var archive = new SmallArchive([
            .. Enumerable
                .Range(0, 20)
                .Select(i => Samples.Bare($"{i}.txt", "Case") with { Comments = Three(i) }),
        ]);
        var request = new SearchRequest
        {
            Query = query,
            Scope = SearchScope.Comments,
            Sort = sort,
            PageSize = 100,
        };
        string[] screen =
        [
            .. archive
                .Service.Search(request, Cancellation)
                .CommentHits.Select(hit => $"{hit.ArticleId}.{hit.Index}"),
        ];

        using var walk = archive.Service.Walk(request, cursor: null, Cancellation);
        var walked = walk.Hits.ToArray();
        var shown = walked[10].ShowComment!();
        archive.Write([Samples.Bare("later.txt", "Nothing")]);
        using var rest = archive.Service.Walk(request, walked[10].Cursor, Cancellation);

        Assert.Equal(60, screen.Length);
        Assert.Equal(screen, walked.Select(NameOf));
        Assert.Equal(screen[10], $"{shown.ArticleId}.{shown.Index}");
        Assert.Equal(screen[11..], rest.Hits.Select(NameOf));

        static string NameOf(WalkedHit hit) => $"{hit.Id}.{hit.CommentIndex}";

        static Comment[] Three(int i) => [.. Enumerable.Range(i * 3, 3).Select(OfLength)];

        static Comment OfLength(int words) =>
            new(null, null, "Bullets" + string.Concat(Enumerable.Repeat(" and more", words)), null);
    }

    [Theory]
    [InlineData(SortOrder.Relevance)]
    [InlineData(SortOrder.Newest)]
    [InlineData(SortOrder.Oldest)]
    public void Walk_FromACursor_GoesOnBehindIt(SortOrder sort)
    {
        using var archive = new SmallArchive(Many(30));
        var request = new SearchRequest { Query = "khadr", Sort = sort };
        using var whole = archive.Service.Walk(request, cursor: null, Cancellation);
        var hits = whole.Hits.ToArray();

        using var rest = archive.Service.Walk(request with { Page = 7 }, hits[11].Cursor, Cancellation);

        Assert.Equal(hits[12..].Select(hit => hit.Id), rest.Hits.Select(hit => hit.Id));
        Assert.Equal(hits.Length, rest.Total);
    }

    [Theory]
    [InlineData(SortOrder.Relevance)]
    [InlineData(SortOrder.Newest)]
    [InlineData(SortOrder.Oldest)]
    public void Walk_FromACursorOfAnEarlierCommit_GoesOnBehindTheSameArticle(SortOrder sort)
    {
        using var archive = new SmallArchive(Many(30));
        var request = new SearchRequest { Query = "khadr", Sort = sort };
        string cursor,
            id;
        using (var before = archive.Service.Walk(request, cursor: null, Cancellation))
            (cursor, id) = before.Hits.Skip(11).Select(hit => (hit.Cursor, hit.Id)).First();

        archive.Write([Samples.Bare("later.txt", "Nothing")]);
        using var whole = archive.Service.Walk(request, cursor: null, Cancellation);
        using var rest = archive.Service.Walk(request, cursor, Cancellation);

        Assert.Equal(
            whole.Hits.Select(hit => hit.Id).SkipWhile(other => other != id).Skip(1),
            rest.Hits.Select(hit => hit.Id)
        );
    }

    [Fact]
    public void Walk_WhileTheIndexChanges_StaysOnItsCommit()
    {
        using var archive = new SmallArchive(Many(5));
        using var walk = archive.Service.Walk(new SearchRequest(), cursor: null, Cancellation);
        using var hits = walk.Hits.GetEnumerator();
        hits.MoveNext();

        archive.Write(Many(7));
        var found = archive.Find(new SearchRequest()).Length;
        var left = 0;
        while (hits.MoveNext())
            left++;

        Assert.Equal((7, 4), (found, left));
    }

    [Theory]
    [InlineData("")]
    [InlineData("!")]
    [InlineData("AAAA")]
    [InlineData("AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void Walk_FromWhatIsNoCursor_IsRefused(string cursor)
    {
        using var archive = new SmallArchive(Many(3));

        Assert.Throws<FormatException>(() => archive.Service.Walk(new(), cursor, Cancellation));
    }

    [Fact]
    public void Walk_FromACursorOfAnotherSearch_IsRefused()
    {
        using var archive = new SmallArchive(Many(3));
        using var walk = archive.Service.Walk(new SearchRequest { Query = "khadr" }, null, Cancellation);
        var cursor = walk.Hits.First().Cursor;

        Assert.Throws<FormatException>(() =>
            archive.Service.Walk(new SearchRequest { Query = "omar" }, cursor, Cancellation)
        );
    }

    [Fact]
    public void Walk_WithoutAnIndex_IsEmpty()
    {
        using var folder = new TestKit.Files.TemporaryFolder();
        using var service = new SearchService(folder.Combine("none"));

        using var walk = service.Walk(new SearchRequest { Query = "omar" }, cursor: null, Cancellation);

        Assert.Empty(walk.Hits);
        Assert.Equal(0, walk.Total);
    }

    private static IEnumerable<Article> Many(int count) =>
        Enumerable
            .Range(0, count)
            .Select(i =>
                Samples.Bare(
                    $"{i:000}.txt",
                    $"Note {i}",
                    string.Join(' ', Enumerable.Repeat("Khadr", 1 + (i % 7)))
                ) with
                {
                    Published =
                        i % 5 == 0 ? ArticleDate.None : Samples.Dated($"{2004 + (i % 11)}-0{1 + (i % 9)}"),
                }
            );
}
