using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Bits;

public sealed class PackedBlockTests
{
    [Fact]
    public void ForUtil_EveryWidth_IsUnpackedAgain()
    {
        var random = TestSeed.Random("packed blocks");
        for (var bits = 1; bits <= ForUtil.MaxBits; bits++)
        {
            var values = Values(random, bits);
            var packed = new byte[ForUtil.LengthBytes(bits)];
            var unpacked = new int[ForUtil.BlockSize];

            ForUtil.Encode(values, bits, packed);
            ForUtil.Decode(packed, bits, unpacked);

            Assert.Equal(values, unpacked);
        }
    }

    [Theory]
    [InlineData(1, 1, 255, 255)]
    [InlineData(0, 1, 0, 255)]
    public void ForUtil_OneBit_IsTheBytesOfItsDescription(int even, int odd, byte firstEight, byte nextEight)
    {
        var values = Enumerable.Range(0, ForUtil.BlockSize).Select(i => i % 2 == 0 ? even : odd).ToArray();
        var packed = new byte[ForUtil.LengthBytes(1)];

        ForUtil.Encode(values, 1, packed);

        Assert.Equal(Enumerable.Repeat(firstEight, 8).Concat(Enumerable.Repeat(nextEight, 8)), packed);
    }

    [Fact]
    public void ForDeltaUtil_OneAfterAnother_IsOneByte()
    {
        var packed = new byte[ForDeltaUtil.MaxLengthBytes];
        var values = new int[ForUtil.BlockSize];

        var length = ForDeltaUtil.EncodeDeltas([.. Enumerable.Repeat(1, ForUtil.BlockSize)], packed);
        var reader = new ByteReader(packed, "block");
        ForDeltaUtil.DecodeAndPrefixSum(ref reader, 0, int.MaxValue, values);

        Assert.Equal(1, length);
        Assert.Equal(Enumerable.Range(1, ForUtil.BlockSize), values);
    }

    [Fact]
    public void ForDeltaUtil_EveryWidth_IsAddedUpAgain()
    {
        var random = TestSeed.Random("packed blocks");
        for (var bits = 1; bits <= 24; bits++)
        {
            var deltas = Values(random, bits);
            var packed = new byte[ForDeltaUtil.MaxLengthBytes];
            var values = new int[ForUtil.BlockSize];
            var (sum, expected) = (7, new int[ForUtil.BlockSize]);
            for (var i = 0; i < deltas.Length; i++)
                expected[i] = sum += deltas[i] = bits > 23 ? deltas[i] & 0x7FFFFF : deltas[i];

            var length = ForDeltaUtil.EncodeDeltas(deltas, packed);
            var reader = new ByteReader(packed, "block");
            ForDeltaUtil.DecodeAndPrefixSum(ref reader, 7, int.MaxValue, values);

            Assert.Equal(expected, values);
            Assert.Equal(length, reader.Position);
        }
    }

    [Fact]
    public void ForDeltaUtil_PastTheLimit_IsCorrupt()
    {
        var packed = new byte[ForDeltaUtil.MaxLengthBytes];
        ForDeltaUtil.EncodeDeltas([.. Enumerable.Repeat(3, ForUtil.BlockSize)], packed);

        var error = Assert.Throws<CorruptIndexException>(() =>
        {
            var reader = new ByteReader(packed, "block");
            ForDeltaUtil.DecodeAndPrefixSum(ref reader, 0, 383, new int[ForUtil.BlockSize]);
        });

        Assert.Contains("resource=block", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, 5, "0005", "0005")]
    [InlineData(260, 5, "23", "0020")]
    [InlineData(201, 1, "2001", "00C8")]
    public void PForUtil_FirstValueApart_IsPatched(int first, int others, string begins, string ends)
    {
        var values = Enumerable.Repeat(others, ForUtil.BlockSize).ToArray();
        values[0] = first;
        var expected = values.ToArray();
        var packed = new byte[PForUtil.MaxLengthBytes];
        var unpacked = new int[ForUtil.BlockSize];

        var length = PForUtil.Encode(values, packed);
        var reader = new ByteReader(packed, "block");
        PForUtil.Decode(ref reader, unpacked);

        var hex = Convert.ToHexString(packed.AsSpan(0, length));
        Assert.StartsWith(begins, hex, StringComparison.Ordinal);
        Assert.EndsWith(ends, hex, StringComparison.Ordinal);
        Assert.Equal(expected, unpacked);
        Assert.Equal(length, reader.Position);
    }

    [Fact]
    public void PForUtil_RandomBlocks_AreUnpackedAndPassedOver()
    {
        var random = TestSeed.Random("packed blocks");
        for (var i = 0; i < 500; i++)
        {
            var values = Values(random, random.Next(1, 20));
            for (var outliers = random.Next(9); outliers > 0; outliers--)
                values[random.Next(values.Length)] = random.Next();
            var expected = values.ToArray();
            var packed = new byte[PForUtil.MaxLengthBytes];
            var unpacked = new int[ForUtil.BlockSize];

            var length = PForUtil.Encode(values, packed);
            var reader = new ByteReader(packed, "block");
            var passing = new ByteReader(packed, "block");
            PForUtil.Decode(ref reader, unpacked);
            PForUtil.Skip(ref passing);

            Assert.Equal(expected, unpacked);
            Assert.Equal(length, reader.Position);
            Assert.Equal(length, passing.Position);
        }
    }

    private static int[] Values(Random random, int bits)
    {
        var values = new int[ForUtil.BlockSize];
        for (var i = 0; i < values.Length; i++)
            values[i] = (int)random.NextInt64(1L << bits);
        values[random.Next(values.Length)] = (int)((1L << bits) - 1);
        return values;
    }
}
