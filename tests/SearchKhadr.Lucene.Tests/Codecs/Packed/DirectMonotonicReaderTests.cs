using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Codecs.Packed;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Tests.Codecs.Packed;

public sealed class DirectMonotonicReaderTests
{
    [Fact]
    public void Writer_NumbersOnALine_WritesTheWorkedBytes()
    {
        using var directory = new MemoryDirectory();

        Write(directory, [0, 2, 4, 7], 10);

        Assert.Equal(
            "0000000000000000" + "40155555" + "0000000000000000" + "00",
            FileBytes.Body(directory, "meta", 0)
        );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Get_WhatWasWritten_IsTheSame(int seed)
    {
        var random = new Random(seed);

        foreach (var shift in new[] { 2, 5, 16 })
        {
            using var directory = new MemoryDirectory();
            var values = new long[random.Next(0, 1000)];
            var value = random.NextInt64(-1000, 1000);
            for (var i = 0; i < values.Length; i++)
                values[i] = value +=
                    random.Next(5) == 0 ? random.NextInt64(1L << random.Next(1, 45)) : random.Next(3);
            Write(directory, values, shift);

            using var data = directory.OpenInput("data");
            using var meta = directory.OpenInput("meta");
            var reader = DirectMonotonicReader.ReadMeta(meta, values.Length, shift).Open(data, 1);

            Assert.Equal(CodecUtil.FooterLengthBytes, meta.Length - meta.Position);
            Assert.Equal(values, Enumerable.Range(0, values.Length).Select(i => reader.Get(i)));
            foreach (var wanted in values.Append(long.MinValue).Append(long.MaxValue))
                Assert.Equal(
                    Array.FindLastIndex(values, number => number <= wanted),
                    reader.LastNotAbove(wanted, values.Length - 1)
                );
        }
    }

    [Theory]
    [InlineData(-1, 16)]
    [InlineData(1000, 2)]
    [InlineData(4, 1)]
    [InlineData(4, 31)]
    public void ReadMeta_MoreThanThereIs_IsFound(long count, int shift)
    {
        using var directory = new MemoryDirectory();
        Write(directory, [0, 2, 4, 7], 10);
        using var meta = directory.OpenInput("meta");

        var exception = Assert.Throws<CorruptIndexException>(() =>
            DirectMonotonicReader.ReadMeta(meta, count, shift)
        );

        Assert.Equal("meta", exception.Resource);
    }

    private static void Write(IndexDirectory directory, long[] values, int shift)
    {
        using var data = directory.CreateOutput("data");
        using var meta = directory.CreateOutput("meta");
        data.WriteByte(0xAA);
        var writer = new DirectMonotonicWriter(meta, data, values.Length, shift);
        foreach (var value in values)
            writer.Add(value);
        writer.Finish();
        CodecUtil.WriteFooter(data);
        CodecUtil.WriteFooter(meta);
    }
}
