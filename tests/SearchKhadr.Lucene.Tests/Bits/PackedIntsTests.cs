using SearchKhadr.Lucene.Bits;

namespace SearchKhadr.Lucene.Tests.Bits;

public sealed class PackedIntsTests
{
    [Fact]
    public void Write_OneTwoThree_WritesTheWorkedBytes()
    {
        var output = new ByteSink();

        PackedInts.Write(output, [1, 2, 3], 3);

        Assert.Equal("2980", Convert.ToHexString(output.Written));
    }

    [Fact]
    public void Read_WhatWasWrittenAtEachWidth_IsTheSame()
    {
        const int Seed = 5;
        var random = new Random(Seed);

        for (var bits = 1; bits <= 31; bits++)
        {
            var values = new int[random.Next(1, 200)];
            foreach (ref var value in values.AsSpan())
                value = (int)random.NextInt64(1L << bits);
            var output = new ByteSink();
            var read = new int[values.Length];

            PackedInts.Write(output, values, bits);
            PackedInts.Read(output.Written, read, bits);

            Assert.Equal(PackedInts.LengthBytes(values.Length, bits), output.Length);
            Assert.Equal(values, read);
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(255, 8)]
    [InlineData(256, 9)]
    [InlineData(-1, 64)]
    public void BitsRequired_Number_IsItsWidth(long number, int expected)
    {
        var bits = PackedInts.BitsRequired(number);

        Assert.Equal(expected, bits);
    }

    // What PackedInts.getMutable(8192, bits, 0.25f).getBitsPerValue() of Lucene 8.8.1 answers.
    [Theory]
    [InlineData(4, 4)]
    [InlineData(7, 8)]
    [InlineData(11, 12)]
    [InlineData(13, 16)]
    [InlineData(16, 16)]
    [InlineData(17, 17)]
    [InlineData(18, 21)]
    [InlineData(20, 24)]
    public void FastestBits_Width_IsWhatLuceneTakes(int bits, int expected)
    {
        var taken = PackedInts.FastestBits(bits);

        Assert.Equal(expected, taken);
    }
}
