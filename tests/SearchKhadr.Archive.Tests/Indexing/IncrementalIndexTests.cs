using SearchKhadr.Archive.Indexing;
using SearchKhadr.Ingestion;

namespace SearchKhadr.Archive.Tests.Indexing;

public sealed class IncrementalIndexTests : IDisposable
{
    private readonly ChangingFolder _folder = new();

    [Fact]
    public void Index_Again_ReadsNothingAndCommitsNothing()
    {
        _folder.Page("a.txt", "Khadr was moved.");
        _folder.Page("b.bin", "Not a page.");
        _folder.Index();

        var report = _folder.Index();

        Assert.False(report.IsCommitted);
        Assert.Equal((0, 2), (report.Read.ReadCount, report.Changes.Unchanged));
        Assert.Equal(["b.bin"], report.Unread.Select(refusal => refusal.File));
    }

    [Fact]
    public void Index_WithoutPaths_GoesOverTheFoldersOfBefore()
    {
        _folder.Page("a.txt", "Khadr was moved.");
        _folder.Index();
        _folder.Page("b.txt", "Khadr was heard.");

        var report = new ArchiveIndexer(_folder.IndexPath).Index(
            [],
            cancellation: TestContext.Current.CancellationToken
        );

        Assert.Equal((1, 1), (report.Changes.New, report.Changes.Unchanged));
        Assert.Equal(["a.txt", "b.txt"], _folder.Find("khadr"));
    }

    [Fact]
    public void Index_AFileOfOtherBytesButTheSameStamp_IsReadWhenItWasWrittenJustBefore()
    {
        var path = _folder.Page("a.txt", "Khadr was moved.");
        File.SetLastWriteTimeUtc(path, TimeProvider.System.GetUtcNow().UtcDateTime);
        var written = File.GetLastWriteTimeUtc(path);
        _folder.Index();
        _folder.Page("a.txt", "Khadr was heard.");
        File.SetLastWriteTimeUtc(path, written);

        var report = _folder.Index();

        Assert.Equal(1, report.Changes.Changed);
        Assert.Equal(["a.txt"], _folder.Find("heard"));
    }

    [Fact]
    public void Index_AFileThatWasOnlyTouched_IsNotReadAgain()
    {
        _folder.Page("a.txt", "Khadr was moved.");
        _folder.Index();
        _folder.Page("a.txt", "Khadr was moved.", day: 3);

        var report = _folder.Index();

        Assert.Equal((0, 1), (report.Read.ReadCount, report.Changes.Unchanged));
    }

    [Fact]
    public void Index_AChangedFile_ReplacesItsArticle()
    {
        _folder.Page("a.txt", "Khadr was moved.");
        _folder.Index();
        _folder.Page("a.txt", "Khadr came home.", day: 1);

        var report = _folder.Index();

        Assert.Equal((1, 1), (report.Changes.Changed, report.Articles));
        Assert.Empty(_folder.Find("moved"));
        Assert.Equal(["a.txt"], _folder.Find("home"));
    }

    [Fact]
    public void Index_AMovedFile_IsFoundOnceAndSaidToHaveMoved()
    {
        _folder.Page("a.txt", "Khadr was moved.");
        _folder.Page("b.txt", "Khadr was heard.");
        _folder.Index();
        Directory.CreateDirectory(_folder.PathOf("2010"));
        File.Move(_folder.PathOf("a.txt"), _folder.PathOf("2010/a.txt"));

        var report = _folder.Index();

        Assert.Equal([("a.txt", "2010/a.txt")], report.Changes.Moved);
        Assert.Empty(report.Changes.Vanished);
        Assert.Equal(["2010/a.txt", "b.txt"], _folder.Find("khadr"));
    }

    [Fact]
    public void Index_AVanishedFile_IsTakenOut()
    {
        _folder.Page("a.txt", "Khadr was moved.");
        _folder.Page("b.txt", "Khadr was heard.");
        _folder.Index();
        File.Delete(_folder.PathOf("a.txt"));

        var report = _folder.Index();

        Assert.Equal(["a.txt"], report.Changes.Vanished);
        Assert.Equal(["b.txt"], _folder.Find("khadr"));
        Assert.Equal(1, report.Articles);
    }

    [Fact]
    public void Index_AFolderThatIsEmptyAllOfASudden_KeepsItsArticlesAndSaysSo()
    {
        _folder.Page("a.txt", "Khadr was moved.");
        _folder.Index();
        File.Delete(_folder.PathOf("a.txt"));

        var report = _folder.Index();

        Assert.Equal(["a.txt"], _folder.Find("khadr"));
        Assert.Contains("is kept", Assert.Single(report.Read.Warnings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Index_AnEmptiedFolder_TakesItsArticlesWhenAsked()
    {
        _folder.Page("a.txt", "Khadr was moved.");
        _folder.Index();
        File.Delete(_folder.PathOf("a.txt"));

        _folder.Index(new IndexingOptions { TakesEmptiedFolders = true });

        Assert.Empty(_folder.Find("khadr"));
    }

    [Fact]
    public void Index_OfASourceThatIsGone_KeepsItsArticles()
    {
        _folder.Page("a.txt", "Khadr was moved.");
        _folder.Index();
        Directory.Delete(_folder.Pages, recursive: true);

        var report = new ArchiveIndexer(_folder.IndexPath).Index(
            [],
            cancellation: TestContext.Current.CancellationToken
        );

        Assert.Contains("not there", Assert.Single(report.Read.Warnings).Message, StringComparison.Ordinal);
        Assert.Equal(["a.txt"], _folder.Find("khadr"));
    }

    [Fact]
    public void Index_OfOneFile_MissesNoOther()
    {
        _folder.Page("a.txt", "Khadr was moved.");
        var other = _folder.Page("b.txt", "Khadr was heard.");
        _folder.Index();
        File.Delete(_folder.PathOf("a.txt"));

        _folder.Index(options: null, other);

        Assert.Equal(["a.txt", "b.txt"], _folder.Find("khadr"));
    }

    [Fact]
    public void Index_ARowOfTheCatalogThatChanged_ReadsItsPageAlone()
    {
        _folder.Page("a.txt", "Khadr was moved.");
        _folder.Page("b.txt", "Khadr was heard.");
        File.WriteAllText(_folder.PathOf("catalog.csv"), "file,outlet\nb.txt,The Ledger\n");
        _folder.Index();
        File.WriteAllText(_folder.PathOf("catalog.csv"), "file,outlet\na.txt,The Post\nb.txt,The Ledger\n");

        var report = _folder.Index();

        Assert.Equal((1, 1), (report.Changes.Changed, report.Changes.Unchanged));
        Assert.Equal(["a.txt"], _folder.Find("outlet:\"The Post\""));
    }

    [Fact]
    public void Index_ASidecarThatChanged_ReadsItsPageAgain()
    {
        var page = _folder.Page("a.txt", "Khadr was moved.");
        File.WriteAllText(_folder.PathOf("a.yml"), "outlet: The Post\n");
        _folder.Index();
        File.WriteAllText(_folder.PathOf("a.yml"), "outlet: The Ledger\n");

        var report = _folder.Index(options: null, page);

        Assert.Equal(1, report.Changes.Changed);
        Assert.Equal(["a.txt"], _folder.Find("outlet:ledger"));
        Assert.Equal(1, _folder.Index().Changes.Unchanged);
    }

    [Fact]
    public void Index_AFileThatCanNoLongerBeRead_KeepsItsArticleAndIsNotTriedAgain()
    {
        _folder.Page("a.txt", "Khadr was moved.");
        _folder.Index();
        File.WriteAllBytes(_folder.PathOf("a.txt"), [0, 1, 2, 3, 0, 0, 0, 9]);
        File.SetLastWriteTimeUtc(
            _folder.PathOf("a.txt"),
            new DateTime(2021, 1, 1, 0, 0, 0, DateTimeKind.Utc)
        );
        _folder.Index();

        var report = _folder.Index();

        Assert.Equal(1, report.Changes.Unchanged);
        Assert.Equal("a.txt", Assert.Single(report.Unread).File);
        Assert.Equal(["a.txt"], _folder.Find("khadr"));
    }

    [Fact]
    public void Index_AFileThatIsWrittenWhileItIsRead_IsSaidAndReadAgain()
    {
        _folder.Page("a.txt", "Khadr was moved.");
        var progress = new Reported(now =>
        {
            if (now.File == "a.txt")
                _folder.Page("a.txt", "Khadr came home.", day: 5);
        });

        var report = new ArchiveIndexer(_folder.IndexPath).Index(
            [_folder.Pages],
            progress,
            cancellation: TestContext.Current.CancellationToken
        );
        _folder.Index();

        Assert.Contains(
            "while it was read",
            Assert.Single(report.Read.Warnings).Message,
            StringComparison.Ordinal
        );
        Assert.Equal(["a.txt"], _folder.Find("home"));
    }

    [Fact]
    public void Index_StoppedHalfway_KeepsWhatWasReadAndGoesOnThere()
    {
        for (var i = 0; i < 20; i++)
            _folder.Page($"{i:00}.txt", $"Khadr was moved for the time {i}.");
        using var stop = new CancellationTokenSource();
        var progress = new Reported(now =>
        {
            if (now.Done == 5)
                stop.Cancel();
        });

        var stopped = new ArchiveIndexer(_folder.IndexPath).Index(
            [_folder.Pages],
            progress,
            cancellation: stop.Token
        );
        var kept = _folder.Find("khadr").Length;
        var rest = _folder.Index();

        Assert.True(stopped.IsStopped);
        Assert.Equal((kept, 20 - kept), (stopped.Articles, rest.Changes.New));
        Assert.InRange(kept, 5, 19);
        Assert.Equal(20, _folder.Find("khadr").Length);
    }

    [Fact]
    public void Index_ThatCommitsOften_TellsHowManyFilesAreKept()
    {
        for (var i = 0; i < 5; i++)
            _folder.Page($"{i}.txt", "Khadr was moved.");
        var kept = new List<int>();

        new ArchiveIndexer(_folder.IndexPath).Index(
            [_folder.Pages],
            new Reported(now => kept.Add(now.Kept)),
            new IndexingOptions { CommitEvery = TimeSpan.Zero },
            TestContext.Current.CancellationToken
        );

        Assert.Equal([0, 0, 1, 2, 3, 4, 5], kept);
    }

    [Fact]
    public void Index_OfRefusedPagesAlone_MakesNoIndex()
    {
        _folder.Page("b.bin", "Not a page.");

        var report = _folder.Index();

        Assert.False(report.IsCommitted);
        Assert.Equal(RejectionReason.UnknownFormat, Assert.Single(report.Unread).Reason);
        Assert.Empty(Directory.GetFiles(_folder.IndexPath, "segments*"));
    }

    public void Dispose() => _folder.Dispose();

    private sealed class Reported(Action<IndexingProgress> report) : IProgress<IndexingProgress>
    {
        public void Report(IndexingProgress value) => report(value);
    }
}
