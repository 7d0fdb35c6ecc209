using SearchKhadr.Lucene.Bits;

namespace SearchKhadr.Lucene.Tests.Bits;

public sealed class SmallFloatTests
{
    // Pairs printed by Lucene 8.7's SmallFloat for Java.
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(39, 39, 39)]
    [InlineData(40, 40, 40)]
    [InlineData(41, 40, 40)]
    [InlineData(100, 57, 96)]
    [InlineData(1000, 87, 984)]
    [InlineData(123456, 143, 122904)]
    [InlineData(2147483647, 255, 2013265944)]
    public void Int32ToByte4_Length_IsWhatLuceneWrites(int length, int expectedByte, int expectedLength)
    {
        var encoded = SmallFloat.Int32ToByte4(length);

        var decoded = SmallFloat.Byte4ToInt32(encoded);

        Assert.Equal(expectedByte, encoded);
        Assert.Equal(expectedLength, decoded);
    }
}
