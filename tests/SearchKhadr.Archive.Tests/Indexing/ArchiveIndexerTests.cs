using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Judge;

namespace SearchKhadr.Archive.Tests.Indexing;

public sealed class ArchiveIndexerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string IndexPath => _folder.Combine("index");

    private IndexingReport Index(string[] paths, IProgress<IndexingProgress>? progress = null) =>
        new ArchiveIndexer(IndexPath).Index(
            paths,
            progress,
            cancellation: TestContext.Current.CancellationToken
        );

    private IndexingReport Rebuild(string[] paths) =>
        new ArchiveIndexer(IndexPath).Rebuild(
            paths,
            progress: null,
            cancellation: TestContext.Current.CancellationToken
        );

    [Fact]
    public void Index_APageAgain_ReplacesItself()
    {
        Page("pages/a.txt", "Omar Khadr was moved.");
        Page("pages/b.txt", "Nothing about him.");
        Index([_folder.Combine("pages")]);

        Page("pages/a.txt", "A correction was printed.");
        var report = Index([_folder.Combine("pages", "a.txt")]);

        Assert.Equal((1, 2), (report.Read.ReadCount, report.Articles));
        Assert.Equal(["a.txt"], Find("correction"));
        Assert.Empty(Find("moved"));
    }

    [Fact]
    public void Index_AFolderAboveOneThatIsIndexed_KeepsTheNamesOfItsPages()
    {
        Page("pages/blogs/a.txt", "Omar Khadr was moved.");
        Page("pages/b.txt", "Khadr again.");
        Index([_folder.Combine("pages", "blogs")]);

        Index([_folder.Combine("pages")]);

        Assert.Equal(["a.txt", "b.txt"], Find("khadr").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Index_TwoPagesOfOneName_RefusesTheLaterAndSaysSo()
    {
        Page("one/a.txt", "The first Khadr page.");
        Page("two/a.txt", "The second Khadr page.");
        Index([_folder.Combine("one")]);

        var report = Index([_folder.Combine("two")]);

        Assert.False(report.IsCommitted);
        Assert.Equal(RejectionReason.Unreadable, Assert.Single(report.Read.Rejections).Reason);
        Assert.Equal(["a.txt"], Find("first"));
    }

    [Fact]
    public void Index_APathThatIsNotThere_ChangesNothing()
    {
        Page("pages/a.txt", "Omar Khadr was moved.");
        Index([_folder.Combine("pages")]);

        Assert.Throws<FileNotFoundException>(() => Index([_folder.Combine("gone")]));

        Assert.Equal(["a.txt"], Find("moved"));
    }

    [Fact]
    public void Index_WhileAnotherProcessWrites_SaysThatItIsLocked()
    {
        Page("pages/a.txt", "Omar Khadr was moved.");
        using var directory = new Lucene.Store.FileSystemDirectory(IndexPath);
        using var held = directory.ObtainLock("write.lock");

        Assert.Throws<IndexLockedException>(() => Index([_folder.Combine("pages")]));
    }

    [Fact]
    public void Rebuild_WithoutPaths_ReadsWhatTheIndexWasMadeOf()
    {
        Page("pages/a.txt", "Omar Khadr was moved.");
        Index([_folder.Combine("pages")]);
        File.Delete(_folder.Combine("pages", "a.txt"));
        Page("pages/b.txt", "Khadr was released.");

        var report = Rebuild([]);

        Assert.Equal(1, report.Articles);
        Assert.Equal(["b.txt"], Find("khadr"));
    }

    [Fact]
    public void Rebuild_OfNothing_LeavesTheIndexAsItWas()
    {
        Page("pages/a.txt", "Omar Khadr was moved.");
        Directory.CreateDirectory(_folder.Combine("nothing"));
        Index([_folder.Combine("pages")]);

        var report = Rebuild([_folder.Combine("nothing")]);

        Assert.False(report.IsCommitted);
        Assert.Equal(["a.txt"], Find("moved"));
    }

    [Fact]
    public void Rebuild_GivenUpHalfway_LeavesTheIndexAsItWas()
    {
        Page("pages/a.txt", "Omar Khadr was moved.");
        Index([_folder.Combine("pages")]);
        using var stop = new CancellationTokenSource();
        var progress = new Reported(_ => stop.Cancel());

        Assert.ThrowsAny<OperationCanceledException>(() =>
            new ArchiveIndexer(IndexPath).Rebuild(
                [RepositoryRoot.Combine("seeds")],
                progress,
                cancellation: stop.Token
            )
        );

        Assert.Equal(["a.txt"], Find("moved"));
        Assert.Equal(1, Rebuild([]).Articles);
    }

    [Fact]
    public void Rebuild_Twice_KeepsOrderAndIds()
    {
        Rebuild([RepositoryRoot.Combine("seeds")]);
        var first = Browse();

        Rebuild([]);

        Assert.Equal(first, Browse());
    }

    [Fact]
    public void Index_Progress_CountsEveryFileInOrder()
    {
        Page("pages/a.txt", "Omar Khadr was moved.");
        Page("pages/b.bin", "Not a page.");
        var seen = new List<IndexingProgress>();

        var report = Index([_folder.Combine("pages")], new Reported(seen.Add));

        Assert.Equal(
            [(0, null), (1, "a.txt"), (2, "b.bin"), (2, null)],
            seen.Select(now => (now.Done, now.File))
        );
        Assert.Equal(RejectionReason.UnknownFormat, Assert.Single(report.Read.Rejections).Reason);
    }

    [Fact]
    public void Index_AfterEachRun_IsCleanToLuceneForJava()
    {
        var judge = LuceneJudge.Require();

        Index([RepositoryRoot.Combine("seeds", "blogs")]);
        judge.AssertClean(IndexPath);
        Index([RepositoryRoot.Combine("seeds")]);
        judge.AssertClean(IndexPath);
        Rebuild([]);

        judge.AssertClean(IndexPath);
    }

    public void Dispose() => _folder.Dispose();

    private void Page(string name, string text) =>
        _folder.Write(
            name,
            $"A headline of a page\n\n{text} It is a whole paragraph, so that a reader takes it for one.\n"
        );

    private string[] Find(string query) => [.. Answer(query).Hits.Select(hit => hit.File)];

    private string[] Browse() => [.. Answer("").Hits.Select(hit => $"{hit.Id} {hit.File}")];

    private SearchResponse Answer(string query)
    {
        using var service = new SearchService(IndexPath);
        return service.Search(
            new SearchRequest { Query = query, PageSize = 100 },
            TestContext.Current.CancellationToken
        );
    }

    private sealed class Reported(Action<IndexingProgress> report) : IProgress<IndexingProgress>
    {
        public void Report(IndexingProgress value) => report(value);
    }
}
