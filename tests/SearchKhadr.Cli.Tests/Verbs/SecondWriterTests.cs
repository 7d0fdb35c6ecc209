using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Cli.Tests.Verbs;

/// <summary>One process writes an index at a time; a second one says who does, or waits.</summary>
public sealed class SecondWriterTests(SmallFolder folder) : IClassFixture<SmallFolder>
{
    private static readonly Dictionary<string, string?> Nothing = new(StringComparer.Ordinal);

    [Fact]
    public async Task Index_WhileAnotherProcessWrites_NamesItOrWaitsForIt()
    {
        using var own = new TemporaryFolder();
        await Command.RunAsync("index", folder.Pages, "--index", own.Combine("index"));
        for (var i = 0; i < 2_000; i++)
            own.Write(
                $"more/{i}.txt",
                $"Headline {i}\n\nThe prisoner was moved for the time {i}, it was said.\n"
            );
        using var first = CommandProcess.Start(
            Nothing,
            "rebuild",
            own.Combine("more"),
            "--index",
            own.Combine("index")
        );
        // It has the lock when it says how far it is.
        await first.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        var rest = first.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

        var refused = await Command.RunAsync("index", "--index", own.Combine("index"));
        var waited = await Command.RunAsync("index", "--wait", "120", "--index", own.Combine("index"));
        await first.WaitForExitAsync(TestContext.Current.CancellationToken);
        await rest;

        Assert.Equal((2, 0, 0), (refused.ExitCode, waited.ExitCode, first.ExitCode));
        Assert.Contains($"process {first.Id}", refused.Error, StringComparison.Ordinal);
        Assert.Contains("--wait", refused.Error, StringComparison.Ordinal);
        Assert.Contains($"process {first.Id}", waited.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Index_AfterAWriterThatWasKilled_GoesOnAtOnce()
    {
        using var own = new TemporaryFolder();
        for (var i = 0; i < 2_000; i++)
            own.Write(
                $"more/{i}.txt",
                $"Headline {i}\n\nThe prisoner was moved for the time {i}, it was said.\n"
            );
        using var first = CommandProcess.Start(
            Nothing,
            "index",
            own.Combine("more"),
            "--commit-every",
            "0",
            "--index",
            own.Combine("index")
        );
        await first.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        first.Kill();
        await first.WaitForExitAsync(TestContext.Current.CancellationToken);

        var (exitCode, _, error) = await Command.RunAsync(
            "index",
            folder.Pages,
            "--index",
            own.Combine("index")
        );

        Assert.True(exitCode == 0, error);
        Assert.DoesNotContain("Waiting", error, StringComparison.Ordinal);
    }
}
