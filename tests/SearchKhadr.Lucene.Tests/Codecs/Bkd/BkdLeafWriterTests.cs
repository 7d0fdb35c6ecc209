using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Bkd;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Tests.Codecs.Bkd;

public sealed class BkdLeafWriterTests
{
    // The example in BkdLeafWriter's comment.
    [Fact]
    public void Write_TwoPointsOfTwoBytes_IsTheWorkedExample()
    {
        using var directory = new MemoryDirectory();

        using (var output = directory.CreateOutput("leaf"))
            new BkdLeafWriter(new BkdShape(1, 1, 2)).Write(output, [1, 2, 1, 3], [0, 1], [1], 0);

        Assert.Equal("020000010101000201" + "0301", Convert.ToHexString(FileBytes.Read(directory, "leaf")));
    }

    // The example in BkdIndexWriter's comment.
    [Fact]
    public void Pack_TwoLeaves_IsTheWorkedExample()
    {
        var tree = new BkdTree(new BkdShape(1, 1, 1), maxDoc: 1);
        tree.LeafStarts.AddRange([5, 9]);
        tree.SplitValues.WriteByte(3);
        tree.SplitDimensions.Add(0);

        var packed = BkdIndexWriter.Pack(tree).ToArray();

        Assert.Equal([5, 6, 4], packed);
    }

    // The examples in BkdDocIds' comment.
    [Theory]
    [InlineData(new[] { 5, 5, 7 }, "00050002")]
    [InlineData(new[] { 7, 5 }, "18000007000005")]
    [InlineData(new[] { 0x1000000, 5 }, "200100000000000005")]
    public void Write_DocIds_IsTheWorkedExample(int[] docIds, string expected)
    {
        var sink = new ByteSink();

        BkdDocIds.Write(sink, docIds);

        Assert.Equal(expected, Convert.ToHexString(sink.Written));
    }
}
