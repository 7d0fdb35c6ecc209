using System.Diagnostics;
using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Searching;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Judge;

namespace SearchKhadr.Cli.Tests;

/// <summary>A rebuild that is killed leaves the index that was there.</summary>
public sealed class KillTests
{
    private const int Seed = 20060611;
    private const int Kills = 10;

    [Fact]
    public async Task Rebuild_KilledAnywhere_LeavesAWholeIndex()
    {
        var judge = LuceneJudge.Require();
        using var folder = new TemporaryFolder();
        var cancellation = TestContext.Current.CancellationToken;
        new ArchiveIndexer(folder.Path).Index(
            [RepositoryRoot.Combine("seeds")],
            progress: null,
            cancellation
        );
        var before = Browse(folder.Path);
        var random = new Random(Seed);
        var killed = 0;

        for (var i = 0; i < Kills; i++)
        {
            killed += await RebuildAndKillAsync(folder.Path, random, cancellation) ? 1 : 0;

            Assert.Equal(before, Browse(folder.Path));
            judge.AssertClean(folder.Path);
        }

        Assert.True(killed > 0, $"seed {Seed}: every rebuild was done before it was killed");
    }

    // Kills after a random line of progress and a random while; the last line comes just before the commit.
    private static async Task<bool> RebuildAndKillAsync(
        string index,
        Random random,
        CancellationToken cancellation
    )
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                typeof(Program).Assembly.Location,
                "rebuild",
                RepositoryRoot.Combine("seeds"),
                "--index",
                index,
            },
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var rebuild = Process.Start(start)!;
        var lines = random.Next(12);
        for (var line = 0; line < lines; line++)
        {
            if (await rebuild.StandardError.ReadLineAsync(cancellation) is null)
                break;
        }
        await Task.Delay(random.Next(60), cancellation);
        rebuild.Kill();
        await rebuild.WaitForExitAsync(cancellation);
        return rebuild.ExitCode != 0;
    }

    private static string Browse(string index)
    {
        using var service = new SearchService(index);
        var response = service.Search(
            new SearchRequest { PageSize = 100 },
            TestContext.Current.CancellationToken
        );
        return string.Join(' ', response.Hits.Select(hit => hit.Id));
    }
}
