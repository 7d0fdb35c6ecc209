using System.Diagnostics;
using System.Globalization;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Indexing.Plain;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Indexing.Concurrency;

/// <summary>Another process writes an index with threads and background merges, and is killed.</summary>
public sealed class KilledProcessTests
{
    private const string Variable = "SEARCHKHADR_KILLED_FOLDER";
    private const string CommittedFile = "committed";
    private const int Ids = 40;
    private const int Kills = 3;

    [Fact]
    public async Task Index_WhoseWriterIsKilled_HoldsTheLastCommitOrTheNext()
    {
        var random = TestSeed.Random(nameof(KilledProcessTests));
        using var folder = new TemporaryFolder();
        using var directory = new FileSystemDirectory(folder.Combine("index"));
        await File.WriteAllBytesAsync(
            folder.Combine(CommittedFile),
            [],
            TestContext.Current.CancellationToken
        );

        for (var kill = 1; kill <= Kills; kill++)
        {
            var until = new FileInfo(folder.Combine(CommittedFile)).Length + random.Next(2, 12);
            using var process = Start(folder.Path);
            while (new FileInfo(folder.Combine(CommittedFile)).Length < until)
            {
                Assert.False(process.HasExited, "the writing process ended by itself");
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
            Assert.Throws<IndexLockedException>(() => Open(directory));
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);

            AssertOneCommit(directory, atLeast: new FileInfo(folder.Combine(CommittedFile)).Length);
        }

        using (var writer = Open(directory))
            writer.Commit();
        TwoCommits.AssertNothingLeftOver(directory);
    }

    /// <summary>What the other process does: round after round each document is replaced, then committed.</summary>
    [Fact(Explicit = true)]
    public void WriteUntilKilled()
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(folder is null, $"is started by another test, with {Variable}");
        using var directory = new FileSystemDirectory(Path.Combine(folder, "index"));
        using var writer = Open(directory);
        using var committed = File.Open(
            Path.Combine(folder, CommittedFile),
            FileMode.Append,
            FileAccess.Write,
            FileShare.ReadWrite
        );
        for (
            var round = committed.Length + 1;
            !TestContext.Current.CancellationToken.IsCancellationRequested;
            round++
        )
        {
            var body = round.ToString(CultureInfo.InvariantCulture);
            Parallel.For(
                0,
                Ids,
                id => writer.UpdateDocument(new Term("id", $"{id}"), Document($"{id}", body))
            );
            writer.Commit(new Dictionary<string, string>(StringComparer.Ordinal) { ["round"] = body });
            committed.WriteByte(1);
            committed.Flush();
        }
    }

    private static void AssertOneCommit(FileSystemDirectory directory, long atLeast)
    {
        using var reader = DirectoryReader.Open(directory);
        var round = reader.UserData["round"];
        Assert.InRange(long.Parse(round, CultureInfo.InvariantCulture), atLeast, atLeast + 1);
        Assert.Equal(Enumerable.Repeat(round, Ids), Bodies.Of(reader));
        reader.CheckIntegrity();
    }

    private static Process Start(string folder)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                typeof(KilledProcessTests).Assembly.Location,
                "-explicit",
                "only",
                "-method",
                $"{typeof(KilledProcessTests).FullName}.{nameof(WriteUntilKilled)}",
            ]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment[Variable] = folder;
        return Process.Start(start)!;
    }

    private static IndexWriter Open(FileSystemDirectory directory) =>
        new(
            directory,
            new IndexWriterOptions
            {
                Analyzer = new WordAnalyzer(),
                MaxBufferedDocuments = 7,
                MergePolicy = new TieredMergePolicy { MaxMergeAtOnce = 3, SegmentsPerTier = 3 },
            }
        );

    private static Document Document(string id, string body) =>
        [Field.OfText("id", id, FieldType.StoredKeyword), Field.OfText("body", body, FieldType.StoredText)];
}
