using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Maintenance;
using SearchKhadr.Archive.Searching;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Archive.Tests.Maintenance;

public sealed class NotedProgressTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Status_WhileAnotherIndexes_SaysHowFarItIs()
    {
        for (var i = 0; i < 3; i++)
            _folder.Write(
                $"{i}.txt",
                $"Ferry number {i} sails\n\nIt sailed at nine and came back at four with all its passengers.\n"
            );
        // Each look is a second after the one before, when what was known is no longer good.
        using var service = new SearchService(_folder.Combine("index"), new LeapingTime(WriterWatch.GoodFor));
        var seen = new List<WriterNote?>();
        var watching = new Watching(() => seen.Add(service.Status.Writer));

        new ArchiveIndexer(_folder.Combine("index")).Index(
            [_folder.Combine("0.txt"), _folder.Combine("1.txt"), _folder.Combine("2.txt")],
            watching,
            cancellation: TestContext.Current.CancellationToken
        );

        Assert.Equal(3, seen[1]?.Total);
        Assert.Equal("index", seen[1]?.Purpose);
        Assert.Null(service.Status.Writer);
        Assert.Equal(3, service.Status.Articles);
    }

    [Fact]
    public void Status_AfterAWriterThatDied_SaysNothing()
    {
        Directory.CreateDirectory(_folder.Combine("index"));
        File.WriteAllText(
            _folder.Combine("index", "writer.json"),
            $$"""{"ProcessId":2147483646,"Host":"{{Environment.MachineName}}","Since":"2026-01-01T00:00:00Z","Purpose":"index","Done":1,"Total":9}"""
        );
        using var service = new SearchService(_folder.Combine("index"));

        Assert.Null(service.Status.Writer);
    }

    public void Dispose() => _folder.Dispose();

    private sealed class Watching(Action look) : IProgress<IndexingProgress>
    {
        public void Report(IndexingProgress value) => look();
    }
}
