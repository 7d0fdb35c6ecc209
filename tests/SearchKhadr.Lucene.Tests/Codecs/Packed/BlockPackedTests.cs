using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Packed;
using SearchKhadr.Lucene.Store;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Codecs.Packed;

public sealed class BlockPackedTests
{
    // The examples in BlockPackedWriter's comment.
    [Theory]
    [InlineData(new[] { 7, 7, 7 }, "000D")]
    [InlineData(new[] { 0, 1, 2, 3 }, "051B")]
    public void Write_AFewNumbers_IsTheWorkedExample(int[] values, string expected) =>
        Assert.Equal(expected, Convert.ToHexString(Write(values)));

    [Fact]
    public void Read_OfRandomNumbers_GivesThemBack()
    {
        var random = TestSeed.Random("packed blocks");
        for (var round = 0; round < 200; round++)
        {
            var width = random.Next(32);
            var values = new int[random.Next(300)];
            foreach (ref var value in values.AsSpan())
                value = (int)(random.NextInt64(1L << 32) >> (31 - width)) + (round % 3 * 1000) - 500;
            using var directory = new MemoryDirectory();
            FileBytes.Write(directory, "blocks", Write(values));

            using var input = directory.OpenInput("blocks");
            var read = BlockPackedReader.ReadInt32(input, values.Length);

            Assert.Equal(values, read);
            Assert.Equal(input.Length, input.Position);
        }
    }

    private static byte[] Write(int[] values)
    {
        var sink = new ByteSink();
        var writer = new BlockPackedWriter(sink);
        writer.AddAll(values);
        writer.Finish();
        return sink.Written.ToArray();
    }
}
