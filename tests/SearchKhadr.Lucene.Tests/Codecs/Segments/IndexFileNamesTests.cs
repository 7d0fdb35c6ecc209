using SearchKhadr.Lucene.Codecs.Segments;

namespace SearchKhadr.Lucene.Tests.Codecs.Segments;

public sealed class IndexFileNamesTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(35, "z")]
    [InlineData(36, "10")]
    [InlineData(long.MaxValue, "1y2p0ij32e8e7")]
    public void ToBase36_Number_IsAsJavaWritesIt(long number, string expected)
    {
        var text = IndexFileNames.ToBase36(number);

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("segments_a", 10)]
    [InlineData("segments_10", 36)]
    [InlineData("segments", 0)]
    [InlineData("segments_", -1)]
    [InlineData("segments.gen", -1)]
    [InlineData("segments_A", -1)]
    [InlineData("pending_segments_1", -1)]
    [InlineData("_0.si", -1)]
    public void CommitGeneration_FileName_IsItsGeneration(string name, long expected)
    {
        var generation = IndexFileNames.CommitGeneration(name);

        Assert.Equal(expected, generation);
    }

    [Theory]
    [InlineData("_0.fdt", "_0")]
    [InlineData("_1a_Lucene84_0.doc", "_1a")]
    [InlineData("_z_1.liv", "_z")]
    public void SegmentOf_FileName_IsTheSegment(string name, string expected)
    {
        var segment = IndexFileNames.SegmentOf(name);

        Assert.Equal(expected, segment);
    }

    [Fact]
    public void LiveDocs_Generation37_IsInBase36()
    {
        var name = IndexFileNames.LiveDocs("_0", 37);

        Assert.Equal("_0_11.liv", name);
    }
}
