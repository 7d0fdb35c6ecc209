using SearchKhadr.Lucene.Store;
using SearchKhadr.TestKit.Faults;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Indexing.Concurrency;

/// <summary>The disk fails, or the power, while threads add and others merge.</summary>
public sealed class ConcurrentFaultTests
{
    private const int Threads = 3;
    private const int Rounds = 40;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Changes_WhereAnyOperationFails_LeaveTheLastCommitOrTheNext(bool staysBroken)
    {
        var random = TestSeed.Random($"{nameof(ConcurrentFaultTests)} {staysBroken}");
        var failures = 0;

        for (var round = 0; round < Rounds; round++)
        {
            using var memory = new MemoryDirectory();
            var faulty = new FaultyDirectory(memory)
            {
                FailsAt = random.Next(1, 1500),
                StaysBroken = staysBroken,
            };
            var run = new CommittingRun(Threads);
            var refused = Record.Exception(() => run.Change(faulty, random.Next()));
            Assert.True(refused is null || IsExpected(refused), refused?.ToString());
            failures += refused is null ? 0 : 1;

            run.AssertOneOfTheCommits(memory, run.CommitCount);
        }

        Assert.InRange(failures, 1, Rounds);
    }

    [Fact]
    public void Changes_WhenThePowerFailsAtAnyMoment_LeaveACommitThatWasMade()
    {
        var random = TestSeed.Random("power and threads");
        using var disk = new PowerLossDirectory();
        var run = new CommittingRun(Threads);
        var moments = new List<(MemoryDirectory Left, int Commits)>();
        var watched = new FaultyDirectory(disk)
        {
            Watch = _ =>
            {
                if (random.Next(40) == 0)
                    moments.Add((disk.AfterPowerLoss(random), run.CommitCount));
            },
        };

        run.Change(watched, random.Next());

        Assert.NotEmpty(moments);
        foreach (var (left, commits) in moments)
        {
            using (left)
                run.AssertOneOfTheCommits(left, commits);
        }
    }

    private static bool IsExpected(Exception problem) =>
        problem switch
        {
            IOException => true,
            InvalidOperationException => true,
            AggregateException several => several.InnerExceptions.All(IsExpected),
            _ => false,
        };
}
