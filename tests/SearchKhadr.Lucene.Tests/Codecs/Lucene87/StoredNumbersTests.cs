using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Lucene87;
using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Lucene.Tests.Codecs.Lucene87;

public sealed class StoredNumbersTests
{
    private const long Day = 86_400_000;

    [Fact]
    public void Write_WorkedNumbers_WritesTheWorkedBytes()
    {
        var output = new ByteSink();

        StoredNumbers.WriteSingle(output, 3f);
        StoredNumbers.WriteSingle(output, -2f);
        StoredNumbers.WriteDouble(output, 0.5);
        StoredNumbers.WriteInt64(output, 2 * Day);

        Assert.Equal("84" + "FFC0000000" + "FE3F000000" + "C4", Convert.ToHexString(output.Written));
    }

    [Theory]
    [InlineData(0f)]
    [InlineData(-1e-40f)]
    [InlineData(-1f)]
    [InlineData(125f)]
    [InlineData(126f)]
    [InlineData(0.1f)]
    [InlineData(float.MinValue)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    [InlineData(float.NaN)]
    public void ReadSingle_WhatWasWritten_IsTheSame(float value)
    {
        var output = new ByteSink();
        StoredNumbers.WriteSingle(output, value);
        var input = new StoredBytes(output.Written, "test");

        var read = StoredNumbers.ReadSingle(ref input);

        Assert.Equal(
            float.IsNaN(value) ? 0x7FC00000 : BitConverter.SingleToInt32Bits(value),
            BitConverter.SingleToInt32Bits(read)
        );
        Assert.True(input.IsAtEnd);
    }

    [Theory]
    [InlineData(0d)]
    [InlineData(-1e-310d)]
    [InlineData(-1d)]
    [InlineData(124d)]
    [InlineData(125d)]
    [InlineData(0.1d)]
    [InlineData(-0.1d)]
    [InlineData(double.MaxValue)]
    [InlineData(double.NegativeInfinity)]
    public void ReadDouble_WhatWasWritten_IsTheSame(double value)
    {
        var output = new ByteSink();
        StoredNumbers.WriteDouble(output, value);
        var input = new StoredBytes(output.Written, "test");

        var read = StoredNumbers.ReadDouble(ref input);

        Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(read));
        Assert.True(input.IsAtEnd);
    }

    [Fact]
    public void Write_NegativeZero_KeepsItsSign()
    {
        var output = new ByteSink();

        StoredNumbers.WriteSingle(output, -0f);
        StoredNumbers.WriteDouble(output, -0d);

        Assert.Equal("FF80000000" + "FE80000000", Convert.ToHexString(output.Written));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1000)]
    [InlineData(-3_600_000)]
    [InlineData(17_000 * Day)]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void ReadInt64_WhatWasWritten_IsTheSame(long value)
    {
        var output = new ByteSink();
        StoredNumbers.WriteInt64(output, value);
        var input = new StoredBytes(output.Written, "test");

        var read = StoredNumbers.ReadInt64(ref input);

        Assert.Equal(value, read);
        Assert.True(input.IsAtEnd);
    }

    [Theory]
    [InlineData("FF0000")]
    [InlineData("")]
    [InlineData("41")]
    public void ReadSingle_CutOff_IsFound(string bytes)
    {
        var exception = Assert.Throws<CorruptIndexException>(() =>
        {
            var input = new StoredBytes(Convert.FromHexString(bytes), "_0.fdt");
            return StoredNumbers.ReadSingle(ref input);
        });

        Assert.Equal("_0.fdt", exception.Resource);
    }
}
