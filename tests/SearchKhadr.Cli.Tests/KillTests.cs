using System.Globalization;
using SearchKhadr.TestKit.Judge;
using SearchKhadr.TestKit.Kills;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Cli.Tests;

/// <summary>A run that is killed leaves a whole index, with all that it said is kept.</summary>
/// <remarks><c>SEARCHKHADR_KILLS=1000</c> kills so many times; so does <c>SearchKhadr.Benchmarks kills</c>.</remarks>
public sealed class KillTests
{
    private static readonly int Kills = int.TryParse(
        Environment.GetEnvironmentVariable("SEARCHKHADR_KILLS"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out var asked
    )
        ? asked
        : 4;

    [Fact]
    public async Task Command_KilledAnywhere_LeavesASoundIndexWithAllThatItSaidIsKept()
    {
        using var rounds = new KillRounds(TestSeed.Random(nameof(KillTests)), LuceneJudge.Require());
        var wrong = new List<string>();

        for (var i = 0; i < Kills; i++)
            wrong.AddRange(
                await rounds.KillAsync(
                    KillRounds.Kinds[i % KillRounds.Kinds.Count],
                    TestContext.Current.CancellationToken
                )
            );

        Assert.Empty(wrong);
        Assert.True(rounds.Killed > 0, "every run was done before it was killed");
    }
}
