using System.Globalization;
using SearchKhadr.Lucene.Store;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Judge;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Indexing.RandomIndexes;

/// <summary>
/// Indexes of random schemas, changed at random. <c>SEARCHKHADR_LONG=2000</c> makes as many instead of 50; with
/// <c>SEARCHKHADR_SEED</c> a run is repeated.
/// </summary>
public sealed class RandomIndexTests
{
    private const string Variable = "SEARCHKHADR_LONG";
    private const int Few = 50;

    private static int Count { get; } =
        int.TryParse(
            Environment.GetEnvironmentVariable(Variable),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var many
        )
            ? many
            : Few;

    [Fact]
    public void Commit_OfAnyIndex_HoldsWhatAPlainModelHoldsAndIsCleanForLucene()
    {
        var judge = LuceneJudge.Require();
        var random = TestSeed.Random(nameof(RandomIndexTests));

        for (var i = 0; i < Count; i++)
        {
            var seed = random.Next();
            using var folder = new TemporaryFolder();
            using var directory = new FileSystemDirectory(folder.Path);
            var problem = Record.Exception(() => Make(seed, directory));
            Assert.True(problem is null, $"index {i} of seed {seed}: {problem}");

            var check = judge.Check(folder.Path);

            Assert.True(check.IsClean, $"index {i} of seed {seed}: {check.Log}");
        }
    }

    private static void Make(int seed, FileSystemDirectory directory)
    {
        using var index = new RandomIndex(seed, directory);
        index.Run();
    }
}
