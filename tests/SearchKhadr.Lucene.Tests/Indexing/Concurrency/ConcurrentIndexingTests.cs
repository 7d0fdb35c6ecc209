using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Indexing.Plain;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Judge;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Indexing.Concurrency;

public sealed class ConcurrentIndexingTests
{
    private const int Threads = 4;
    private const int Operations = 400;
    private const int Ids = 60;

    [Theory]
    [InlineData("few documents a segment", 5, 64L << 20)]
    [InlineData("little memory", null, 60_000L)]
    [InlineData("much memory", null, 64L << 20)]
    public async Task Commit_AfterThreadsMetOnTheSameIds_HoldsWhatTheirOrderSays(
        string name,
        int? buffered,
        long ramBytes
    )
    {
        using var directory = new MemoryDirectory();
        using var writer = new IndexWriter(directory, Options(buffered, ramBytes));
        var log = new OperationLog();

        await Change(writer, log, name);
        var upTo = writer.Commit();

        using var reader = DirectoryReader.Open(directory);
        Assert.Equal(writer.MaxCompletedSequenceNumber, upTo);
        Assert.Equal(log.After(upTo), OperationLog.In(reader));
    }

    [Fact]
    public async Task CommitAndOpenReader_WhileThreadsChangeTheIndex_HoldAllUpToTheirNumberAndNoneAfter()
    {
        using var folder = new TemporaryFolder();
        using var directory = new FileSystemDirectory(folder.Path);
        var policy = new SnapshotDeletionPolicy();
        var options = Options(buffered: 9, ramBytes: 200_000) with { DeletionPolicy = policy };
        using var writer = new IndexWriter(directory, options);
        var log = new OperationLog();
        var seen = new List<(long UpTo, IReadOnlyList<string> Found)>();

        var changes = Change(writer, log, nameof(OperationLog));
        while (!changes.IsCompleted)
        {
            using (var reader = writer.OpenReader())
                seen.Add((reader.SequenceNumber, OperationLog.In(reader)));
            var upTo = writer.Commit();
            using var committed = DirectoryReader.Open(directory, policy.Snapshot());
            if (upTo >= 0)
                seen.Add((upTo, OperationLog.In(committed)));
        }
        await changes;

        Assert.NotEmpty(seen);
        Assert.All(seen, moment => Assert.Equal(log.After(moment.UpTo), moment.Found));
    }

    [Fact]
    public async Task DeleteAll_WhileThreadsChangeTheIndex_DeletesWhatCameBefore()
    {
        using var directory = new MemoryDirectory();
        using var writer = new IndexWriter(directory, Options(buffered: 7, ramBytes: 200_000));
        var log = new OperationLog();

        var changes = Change(writer, log, nameof(IndexWriter.DeleteAll));
        while (!changes.IsCompleted)
        {
            log.NoteDeleteAll(writer.DeleteAll());
            await Task.Yield();
        }
        await changes;
        var upTo = writer.Commit();

        using var reader = DirectoryReader.Open(directory);
        Assert.Equal(log.After(writer.MaxCompletedSequenceNumber), OperationLog.In(reader));
        Assert.True(upTo >= -1);
    }

    [Fact]
    public async Task ForceMerge_WhileThreadsChangeTheIndex_LosesAndRevivesNothing()
    {
        using var directory = new MemoryDirectory();
        using var writer = new IndexWriter(directory, Options(buffered: 6, ramBytes: 200_000));
        var log = new OperationLog();

        var changes = Change(writer, log, nameof(IndexWriter.ForceMerge));
        while (!changes.IsCompleted)
            writer.ForceMerge(1);
        await changes;
        writer.ForceMerge(1);
        writer.Commit();

        using var reader = DirectoryReader.Open(directory);
        Assert.Equal(log.After(long.MaxValue), OperationLog.In(reader));
        Assert.Single(reader.Leaves);
        TwoCommits.AssertNothingLeftOver(directory);
    }

    [Fact]
    public async Task Rollback_WhileThreadsChangeTheIndex_EndsThemAndLeavesTheLastCommit()
    {
        using var directory = new MemoryDirectory();
        var writer = new IndexWriter(directory, Options(buffered: 4, ramBytes: 200_000));
        var log = new OperationLog();
        log.Run(writer, TestSeed.Random(nameof(IndexWriter.Rollback)).Next(), 100, Ids, "before");
        var upTo = writer.Commit();

        var changes = Change(writer, log, "rolled back");
        writer.Rollback();

        var refused = await Record.ExceptionAsync(() => changes);
        Assert.True(refused is null or ObjectDisposedException, refused?.ToString());
        using var reader = DirectoryReader.Open(directory);
        Assert.Equal(log.After(upTo), OperationLog.In(reader));
        TwoCommits.AssertNothingLeftOver(directory);
    }

    [Fact]
    public async Task Commit_AfterThreadsChangedTheIndex_IsCleanForLucene()
    {
        var judge = LuceneJudge.Require();
        using var folder = new TemporaryFolder();
        using var directory = new FileSystemDirectory(folder.Path);
        using var writer = new IndexWriter(directory, Options(buffered: 8, ramBytes: 200_000));

        await Change(writer, new OperationLog(), "judged threads");
        writer.Commit();

        judge.AssertClean(folder.Path);
    }

    private static IndexWriterOptions Options(int? buffered, long ramBytes) =>
        new()
        {
            Analyzer = new WordAnalyzer(),
            MaxBufferedDocuments = buffered,
            RamBufferBytes = ramBytes,
            MaxThreads = 3,
            MergePolicy = new TieredMergePolicy { MaxMergeAtOnce = 3, SegmentsPerTier = 3 },
        };

    private static Task Change(IndexWriter writer, OperationLog log, string name)
    {
        var random = TestSeed.Random(name);
        var seeds = Enumerable.Range(0, Threads).Select(_ => random.Next()).ToArray();
        return Task.WhenAll(
            seeds.Select(
                (seed, thread) =>
                    Task.Factory.StartNew(
                        () => log.Run(writer, seed, Operations, Ids, $"t{thread}"),
                        TestContext.Current.CancellationToken,
                        TaskCreationOptions.LongRunning,
                        TaskScheduler.Default
                    )
            )
        );
    }
}
