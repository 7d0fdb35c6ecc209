using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Indexing.Plain;
using SearchKhadr.TestKit.Faults;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Judge;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Indexing.Committing;

public sealed class CommitFaultTests
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Commit_WhereAnyOperationFails_LeavesTheEarlierOrTheNewCommit(
        bool startsOver,
        bool staysBroken
    )
    {
        var commits = new TwoCommits(startsOver);
        var operations = CountOperations(commits);
        var seconds = 0;

        for (var failsAt = 1; failsAt <= operations; failsAt++)
        {
            using var memory = new MemoryDirectory();
            commits.WriteFirst(memory);
            var faulty = new FaultyDirectory(memory) { FailsAt = failsAt, StaysBroken = staysBroken };
            var refused = Record.Exception(() => commits.WriteSecond(faulty));
            Assert.True(refused is null or IOException, refused?.ToString());
            var isSecond = commits.AssertOneOfBoth(memory);
            Assert.True(isSecond || refused is not null, $"operation {failsAt} failed and nobody said so");
            seconds += isSecond ? 1 : 0;
        }

        Assert.InRange(seconds, 1, operations - 1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Commit_KilledBeforeAnyOperation_LeavesTheEarlierOrTheNewCommit(bool startsOver)
    {
        var commits = new TwoCommits(startsOver);
        using var memory = new MemoryDirectory();
        commits.WriteFirst(memory);
        var moments = new List<MemoryDirectory>();
        var watched = new FaultyDirectory(memory)
        {
            Watch = _ => moments.Add(DirectoryCopy.ToMemory(memory)),
        };

        commits.WriteSecond(watched);

        var seconds = moments.Count(commits.AssertOneOfBoth);
        Assert.InRange(seconds, 1, moments.Count - 1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Commit_WhenThePowerFailsBeforeAnyOperation_LeavesTheEarlierOrTheNewCommit(bool startsOver)
    {
        var random = TestSeed.Random(nameof(CommitFaultTests));
        var commits = new TwoCommits(startsOver);
        using var disk = new PowerLossDirectory();
        commits.WriteFirst(disk);
        var moments = new List<MemoryDirectory>();
        var watched = new FaultyDirectory(disk) { Watch = _ => moments.Add(disk.AfterPowerLoss(random)) };

        commits.WriteSecond(watched);

        var seconds = moments.Count(commits.AssertOneOfBoth);
        Assert.InRange(seconds, 1, moments.Count - 1);
        Assert.True(commits.AssertOneOfBoth(disk.AfterPowerLoss(random)), "a commit that returned was lost");
    }

    [Fact]
    public void Commit_WhenThePowerFails_LeavesWhatJavaCallsClean()
    {
        var judge = LuceneJudge.Require();
        var random = TestSeed.Random(nameof(Commit_WhenThePowerFails_LeavesWhatJavaCallsClean));
        var commits = new TwoCommits(startsOver: false);
        using var disk = new PowerLossDirectory();
        commits.WriteFirst(disk);
        var moments = new List<MemoryDirectory>();
        var watched = new FaultyDirectory(disk) { Watch = _ => moments.Add(disk.AfterPowerLoss(random)) };
        commits.WriteSecond(watched);

        foreach (var moment in moments.OrderBy(_ => random.Next()).Take(10))
        {
            using var folder = new TemporaryFolder();
            using var copy = new FileSystemDirectory(folder.Path);
            DirectoryCopy.Write(DirectoryCopy.Read(moment), copy);

            judge.AssertClean(folder.Path);
        }
    }

    private static int CountOperations(TwoCommits commits)
    {
        using var memory = new MemoryDirectory();
        commits.WriteFirst(memory);
        var counted = new FaultyDirectory(memory);
        commits.WriteSecond(counted);
        return counted.Operations;
    }
}
