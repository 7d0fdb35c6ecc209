namespace SearchKhadr.Archive.Tests.Indexing;

public sealed class JoinedPagesIndexTests : IDisposable
{
    private readonly ChangingFolder _folder = new();

    [Fact]
    public void Index_PagesOfOneArticle_AreOneArticleWhicheverChangesOrGoes()
    {
        Write(1, "ferry", day: 0);
        Write(2, "engine", day: 0);
        var first = _folder.Index();
        string[][] whole = [_folder.Find("ferry"), _folder.Find("engine")];

        Write(2, "bucket", day: 1);
        _folder.Index();
        string[][] changed = [_folder.Find("ferry"), _folder.Find("bucket"), _folder.Find("engine")];
        File.Delete(_folder.PathOf("2.html"));
        _folder.Index();
        string[][] alone = [_folder.Find("ferry"), _folder.Find("bucket")];

        Assert.Equal((1, 1), (first.Read.ReadCount, first.Articles));
        Assert.Equal(
            [
                ["1.html"],
                ["1.html"],
            ],
            whole
        );
        Assert.Equal(
            [
                ["1.html"],
                ["1.html"],
                [],
            ],
            changed
        );
        Assert.Equal(
            [
                ["1.html"],
                [],
            ],
            alone
        );
    }

    public void Dispose() => _folder.Dispose();

    private void Write(int number, string subject, int day)
    {
        var path = _folder.Page($"{number}.html", "", day);
        var written = File.GetLastWriteTimeUtc(path);
        File.WriteAllText(
            path,
            $"""
            <html lang="en"><head><title>Late again</title>
            <link rel="canonical" href="https://example.org/late-again?page={number}"></head><body>
            <article><h1>Late again</h1>
            <p>The {subject} was the first matter of the evening, and the board spoke of it until the lamps were lit.</p>
            <p>The {subject} was the second matter too, for nobody could say what ought to be done about it now.</p>
            <p>The {subject} was left for another week, and the chair asked that the minutes say as little as they could.</p>
            <div class="pager"><a href="https://example.org/late-again?page={3 - number}">{3
                - number}</a></div></article></body></html>
            """
        );
        File.SetLastWriteTimeUtc(path, written);
    }
}
