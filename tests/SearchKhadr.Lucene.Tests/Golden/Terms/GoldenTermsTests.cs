using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Codecs.Lucene87;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Codecs.Terms;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Golden.Terms;

/// <summary>Terms and postings that Lucene 8.7 for Java wrote.</summary>
public sealed class GoldenTermsTests
{
    private static readonly string Folder = RepositoryRoot.Combine(
        "tests",
        "SearchKhadr.Lucene.Tests",
        "Golden",
        "Terms"
    );

    [Fact]
    public void GoldenTerms_ReadFromBeginningToEnd_AreTheTokens()
    {
        using var golden = new GoldenSegment(Folder);

        using var actual = golden.Open();

        actual.CheckIntegrity();
        PostingsCheck.AssertSame(golden.Expected, actual);
    }

    [Theory]
    [InlineData("doc")]
    [InlineData("pos")]
    [InlineData("pay")]
    [InlineData("tim")]
    [InlineData("tip")]
    [InlineData("tmd")]
    public void GoldenTerms_WrittenAgain_AreTheSameBytes(string extension)
    {
        using var golden = new GoldenSegment(Folder);
        using var directory = new MemoryDirectory();

        SegmentOfTerms.Write(directory, golden.Expected, golden.Id, golden.MaxDoc, golden.Infos);

        var name = $"_0_Lucene84_0.{extension}";
        using var ours = directory.OpenInput(name);
        using var theirs = golden.Directory.OpenInput(name);
        var expected = theirs.ReadSpan((int)theirs.Length);
        var actual = ours.ReadSpan((int)ours.Length);
        Assert.Equal(-1, FirstDifference(expected, actual));
    }

    [Fact]
    public void GoldenTerms_SoughtAtRandom_AreFound()
    {
        using var golden = new GoldenSegment(Folder);
        using var actual = golden.Open();
        var random = TestSeed.Random("golden terms");

        foreach (var name in golden.Expected.Names)
        {
            PostingsCheck.AssertSeeks(golden.Expected.Terms(name)!, actual.Terms(name)!, random, 300);
            PostingsCheck.AssertAdvances(golden.Expected.Terms(name)!, actual.Terms(name)!, random, 100);
        }

        Assert.Equal(8, actual.Names.Count);
    }

    private static int FirstDifference(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        var common = expected.CommonPrefixLength(actual);
        return common == expected.Length && common == actual.Length ? -1 : common;
    }

    private sealed class GoldenSegment : IDisposable
    {
        public GoldenSegment(string folder)
        {
            Directory = new FileSystemDirectory(folder);
            var info = SegmentInfos.ReadLatest(Directory).Segments[0].Info;
            (Id, MaxDoc) = (info.Id.ToArray(), info.MaxDoc);
            Infos = Lucene87Codec.ReadFieldInfos(Directory, info);
            Expected = GoldenTokens.Build(MaxDoc, Infos);
        }

        public IndexDirectory Directory { get; }

        public byte[] Id { get; }

        public int MaxDoc { get; }

        public FieldInfos Infos { get; }

        public ModelFields Expected { get; }

        public FieldsProducer Open() => SegmentOfTerms.Open(Directory, Id, MaxDoc, Infos);

        public void Dispose() => Directory.Dispose();
    }
}
