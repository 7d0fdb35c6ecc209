using System.Diagnostics;
using System.Globalization;
using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Maintenance;
using SearchKhadr.Archive.Searching;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Judge;

namespace SearchKhadr.Cli.Tests;

/// <summary>A run that is killed leaves a whole index, with all that it said is kept.</summary>
/// <remarks><c>SEARCHKHADR_KILLS=1000</c> kills so many times.</remarks>
public sealed class KillTests
{
    private const int Seed = 20060611;

    private static readonly int Kills = int.TryParse(
        Environment.GetEnvironmentVariable("SEARCHKHADR_KILLS"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out var asked
    )
        ? asked
        : 5;

    [Fact]
    public async Task Rebuild_KilledAnywhere_LeavesAWholeIndex()
    {
        var judge = LuceneJudge.Require();
        using var folder = new TemporaryFolder();
        var cancellation = TestContext.Current.CancellationToken;
        new ArchiveIndexer(folder.Path).Index(
            [RepositoryRoot.Combine("seeds")],
            progress: null,
            cancellation: cancellation
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

    [Fact]
    public async Task Index_KilledAnywhere_HasEveryPageThatItSaidIsKept()
    {
        var judge = LuceneJudge.Require();
        var random = new Random(Seed);
        var cancellation = TestContext.Current.CancellationToken;
        using var pages = new TemporaryFolder();
        for (var i = 0; i < 300; i++)
            pages.Write(
                $"{i:000}.txt",
                $"Headline {i}\n\nKhadr was moved for the time number{i:000}, it was said.\n"
            );
        TemporaryFolder? index = null;
        var acknowledged = 0;

        for (var i = 0; i < Kills; i++)
        {
            // A run goes on where the one before was killed, until all is read; then another begins.
            index ??= new TemporaryFolder();
            var before = Count(index.Path);
            var kept = await IndexAndKillAsync(pages.Path, index.Path, random, cancellation);
            acknowledged += kept;

            Assert.True(
                Count(index.Path) >= before + kept,
                $"seed {Seed}, kill {i}: a page that was kept is gone"
            );
            if (Count(index.Path) == 0)
                continue;
            var report = IndexVerifier.Verify(index.Path, line: null, cancellation);
            Assert.True(report.IsSound, string.Join('\n', report.Faults));
            judge.AssertClean(index.Path);
            if (Count(index.Path) < 300)
                continue;
            index.Dispose();
            index = null;
        }

        index?.Dispose();
        Assert.True(acknowledged > 0, $"seed {Seed}: nothing was kept before a kill");
    }

    private static int Count(string index)
    {
        using var service = new SearchService(index);
        return service
            .Search(new SearchRequest { Query = "khadr" }, TestContext.Current.CancellationToken)
            .Total;
    }

    // Returns how many files the run said are kept.
    private static async Task<int> IndexAndKillAsync(
        string pages,
        string index,
        Random random,
        CancellationToken cancellation
    )
    {
        string[] arguments =
        [
            typeof(Program).Assembly.Location,
            "index",
            pages,
            "--index",
            index,
            "--commit-every",
            "0.05",
        ];
        using var run = Process.Start(
            new ProcessStartInfo("dotnet", arguments)
            {
                UseShellExecute = false,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            }
        )!;
        var kept = 0;
        for (var lines = random.Next(1, 12); lines > 0; lines--)
        {
            if (await run.StandardError.ReadLineAsync(cancellation) is not { } line)
                break;
            if (line.StartsWith("Kept ", StringComparison.Ordinal))
                kept = int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
        }
        await Task.Delay(random.Next(40), cancellation);
        run.Kill();
        await run.WaitForExitAsync(cancellation);
        return kept;
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
