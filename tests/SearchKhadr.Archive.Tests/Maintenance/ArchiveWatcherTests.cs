using System.Collections.Concurrent;
using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Maintenance;

namespace SearchKhadr.Archive.Tests.Maintenance;

public sealed class ArchiveWatcherTests : IDisposable
{
    private readonly ChangingFolder _folder = new();

    [Fact]
    public async Task Watch_FilesThatComeChangeAndGo_AreFollowed()
    {
        _folder.Page("a.txt", "Khadr was moved.");
        _folder.Page("kept.txt", "The court rose.");
        using var reports = new BlockingCollection<IndexingReport>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(
            TestContext.Current.CancellationToken
        );
        var watch = Watch(reports, stop.Token);
        var first = reports.Take(stop.Token);

        Directory.CreateDirectory(_folder.PathOf("new/deep"));
        for (var i = 0; i < 300; i++)
            _folder.Page($"new/deep/{i}.txt", $"Khadr was heard for the time {i}.");
        var afterNew = Until(reports, report => report.Articles == 302, stop.Token);
        _folder.Page("a.txt", "Khadr came home.", day: 9);
        Until(reports, report => report.Changes.Changed == 1, stop.Token);
        var afterChange = _folder.Find("home");
        Directory.Delete(_folder.PathOf("new"), recursive: true);
        Until(reports, report => report.Articles == 2, stop.Token);
        await stop.CancelAsync();
        await watch;

        Assert.Equal(2, first.Articles);
        Assert.Equal(302, afterNew.Articles);
        Assert.Equal(["a.txt"], afterChange);
        Assert.Equal(["a.txt"], _folder.Find("khadr"));
    }

    public void Dispose() => _folder.Dispose();

    private Task Watch(BlockingCollection<IndexingReport> reports, CancellationToken stop) =>
        Task.Run(
            () =>
                new ArchiveWatcher(_folder.IndexPath).Run(
                    [_folder.Pages],
                    report => reports.Add(report, CancellationToken.None),
                    problem => throw new InvalidOperationException("the watch failed", problem),
                    stop
                ),
            CancellationToken.None
        );

    private static IndexingReport Until(
        BlockingCollection<IndexingReport> reports,
        Predicate<IndexingReport> isIt,
        CancellationToken stop
    )
    {
        while (true)
        {
            var report = reports.Take(stop);
            if (isIt(report))
                return report;
        }
    }
}
