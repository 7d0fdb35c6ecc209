using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Codecs.Packed;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Tests.Codecs.Packed;

public sealed class DirectReaderTests
{
    [Fact]
    public void Writer_OneTwoThree_WritesTheWorkedBytes()
    {
        using var directory = new MemoryDirectory();

        Write(directory, [1, 2, 3], 4);

        Assert.Equal("1230000000", FileBytes.Body(directory, "packed", 0));
    }

    [Fact]
    public void Get_WhatWasWrittenAtEachWidth_IsTheSame()
    {
        const int Seed = 11;
        var random = new Random(Seed);

        foreach (var bits in new[] { 1, 2, 4, 8, 12, 16, 20, 24, 28, 32, 40, 48, 56, 64 })
        {
            using var directory = new MemoryDirectory();
            var values = new long[random.Next(1, 300)];
            foreach (ref var value in values.AsSpan())
                value = (long)((ulong)random.NextInt64(long.MinValue, long.MaxValue) >> (64 - bits));
            Write(directory, values, bits);

            using var input = directory.OpenInput("packed");
            var reader = new DirectReader(input, 0, values.Length, bits);

            Assert.Equal(values, Enumerable.Range(0, values.Length).Select(i => reader.Get(i)));
            Assert.Equal(
                DirectWriter.LengthBytes(values.Length, bits),
                input.Length - CodecUtil.FooterLengthBytes
            );
        }
    }

    [Theory]
    [InlineData(0, 40, 4)]
    [InlineData(0, 1, 3)]
    [InlineData(0, 1, 0)]
    [InlineData(-1, 1, 4)]
    [InlineData(100, 1, 4)]
    [InlineData(0, -1, 4)]
    [InlineData(0, long.MaxValue, 64)]
    public void Open_NumbersPastTheFile_IsFound(long start, long count, int bits)
    {
        using var directory = new MemoryDirectory();
        Write(directory, [1, 2, 3], 4);
        using var input = directory.OpenInput("packed");

        var exception = Assert.Throws<CorruptIndexException>(() =>
            new DirectReader(input, start, count, bits)
        );

        Assert.Equal("packed", exception.Resource);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 2)]
    [InlineData(4, 4)]
    [InlineData(256, 12)]
    [InlineData(1L << 32, 40)]
    [InlineData(-1, 64)]
    public void BitsRequired_GreatestNumber_IsAWidthThatIsWritten(long greatest, int expected)
    {
        var bits = DirectWriter.BitsRequired(greatest);

        Assert.Equal(expected, bits);
        Assert.True(DirectWriter.IsWidth(bits));
    }

    private static void Write(IndexDirectory directory, long[] values, int bits)
    {
        using var output = directory.CreateOutput("packed");
        var writer = new DirectWriter(output, values.Length, bits);
        foreach (var value in values)
            writer.Add(value);
        writer.Finish();
        CodecUtil.WriteFooter(output);
    }
}
