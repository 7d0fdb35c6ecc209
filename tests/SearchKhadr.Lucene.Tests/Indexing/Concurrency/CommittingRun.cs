using System.Globalization;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Indexing.Plain;

namespace SearchKhadr.Lucene.Tests.Indexing.Concurrency;

/// <summary>Threads that change an index while another commits it again and again, until all are done or something fails.</summary>
internal sealed class CommittingRun(int threads)
{
    private const string Round = "round";
    private const int Operations = 60;
    private const int Ids = 25;

    private readonly OperationLog _log = new();
    private readonly Dictionary<int, long> _upTo = [];
    private volatile int _commits;

    /// <summary>How many commits returned.</summary>
    public int CommitCount => _commits;

    /// <summary>Changes and commits the index of a folder.</summary>
    public void Change(IndexDirectory directory, int seed)
    {
        using var writer = new IndexWriter(
            directory,
            new IndexWriterOptions
            {
                Analyzer = new WordAnalyzer(),
                MaxBufferedDocuments = 5,
                MergePolicy = new TieredMergePolicy { MaxMergeAtOnce = 3, SegmentsPerTier = 2 },
            }
        );
        Task[] changes =
        [
            .. Enumerable
                .Range(0, threads)
                .Select(thread =>
                    Task.Run(() => _log.Run(writer, seed + thread, Operations, Ids, $"t{thread}"))
                ),
        ];
        var all = Task.WhenAll(changes);
        try
        {
            while (!all.IsCompleted)
                Commit(writer);
        }
        finally
        {
            // Also where a commit failed: the threads find out by themselves, and are gone before anybody looks.
            ((IAsyncResult)all).AsyncWaitHandle.WaitOne();
        }
        all.GetAwaiter().GetResult();
        Commit(writer);
    }

    /// <summary>Fails unless a folder holds what some commit held, and can be gone on with.</summary>
    /// <param name="atLeast">How many commits had returned at that moment.</param>
    public void AssertOneOfTheCommits(IndexDirectory directory, int atLeast)
    {
        if (DirectoryReader.IndexExists(directory))
        {
            using var reader = DirectoryReader.Open(directory);
            var round = int.Parse(reader.UserData[Round], NumberStyles.None, CultureInfo.InvariantCulture);
            Assert.True(round >= atLeast, $"commit {atLeast} returned, and {round} was left");
            var expected = _log.After(_upTo[round]);
            var found = OperationLog.In(reader);
            Assert.True(
                _log.IsSame(expected, found),
                $"expected={string.Join(' ', expected)} actual={string.Join(' ', found)}"
            );
        }
        else
        {
            Assert.Equal(0, atLeast);
        }
        using (
            var writer = new IndexWriter(directory, new IndexWriterOptions { Analyzer = new WordAnalyzer() })
        )
            writer.Commit(new Dictionary<string, string>(StringComparer.Ordinal) { [Round] = "later" });
        TwoCommits.AssertNothingLeftOver(directory);
    }

    private void Commit(IndexWriter writer)
    {
        var round = _upTo.Count + 1;
        var number = round.ToString(CultureInfo.InvariantCulture);
        _upTo.Add(
            round,
            writer.PrepareCommit(new Dictionary<string, string>(StringComparer.Ordinal) { [Round] = number })
        );
        writer.Commit();
        _commits = round;
    }
}
