using SearchKhadr.Lucene.Checking;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Codecs;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Checking;

public sealed class IndexCheckerTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Check_OfASoundIndex_TellsWhatItCounted(bool isCompound)
    {
        using var directory = new MemoryDirectory();
        CheckedIndex.Write(directory, TestSeed.Random("sound"), isCompound);
        var lines = new List<string>();

        var report = IndexChecker.Check(directory, lines.Add, TestContext.Current.CancellationToken);

        Assert.Empty(report.Problems);
        Assert.True(report.IsSound);
        Assert.Equal(2, report.Segments.Count);
        Assert.Equal(17, report.Segments[0].DeletedDocs);
        Assert.Contains("    test: points..............OK [2 fields; 300 points]", lines);
        Assert.Contains("    test: term vectors........OK [150 vectors of 150 documents]", lines);
        Assert.Equal("nothing wrong was found", lines[^1]);
    }

    [Fact]
    public void Check_OfNoIndex_SaysSo()
    {
        using var directory = new MemoryDirectory();

        var problem = Record.Exception(() =>
            IndexChecker.Check(directory, cancellation: TestContext.Current.CancellationToken)
        );

        Assert.IsType<IndexNotFoundException>(problem);
    }

    // One bit at a random place of every file, four times; the checksum of each file knows.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Check_AfterAFlippedBit_FindsItAndNamesTheFile(bool isCompound)
    {
        var random = TestSeed.Random("flips");
        using var directory = new MemoryDirectory();
        CheckedIndex.Write(directory, random, isCompound);

        foreach (var file in CheckedIndex.SegmentFiles(directory).ToArray())
        {
            var sound = FileBytes.Read(directory, file);
            for (var round = 0; round < 4; round++)
            {
                var damaged = sound.ToArray();
                damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
                FileBytes.Write(directory, file, damaged);

                var report = IndexChecker.Check(
                    directory,
                    cancellation: TestContext.Current.CancellationToken
                );

                Assert.False(report.IsSound, $"a flipped bit in {file} was not found");
                Assert.Contains(report.Problems, problem => problem.Contains(file, StringComparison.Ordinal));
            }
            FileBytes.Write(directory, file, sound);
        }
    }

    [Fact]
    public void Check_AfterAFlippedBitInTheCommit_SaysThatItCannotBeRead()
    {
        using var directory = new MemoryDirectory();
        CheckedIndex.Write(directory, TestSeed.Random("commit"));
        var file = directory.ListAll().Single(name => name.StartsWith("segments_", StringComparison.Ordinal));
        var bytes = FileBytes.Read(directory, file);

        for (var i = 0; i < bytes.Length; i += 5)
        {
            var damaged = bytes.ToArray();
            damaged[i] ^= 1;
            FileBytes.Write(directory, file, damaged);

            var report = IndexChecker.Check(directory, cancellation: TestContext.Current.CancellationToken);

            Assert.False(report.IsSound);
            Assert.NotNull(report.Problem);
        }
    }

    [Fact]
    public void Check_WithoutAFile_NamesIt()
    {
        using var directory = new MemoryDirectory();
        CheckedIndex.Write(directory, TestSeed.Random("missing"));
        directory.DeleteFile("_0.kdi");

        var report = IndexChecker.Check(directory, cancellation: TestContext.Current.CancellationToken);

        var parts = report.Segments[0].Parts;
        Assert.Contains(parts, part => part.File == "_0.kdi" && !part.IsSound);
        Assert.True(report.Segments[1].IsSound);
    }
}
