using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Codecs.Lucene80;
using SearchKhadr.Lucene.Codecs.Lucene87;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using SearchKhadr.TestKit.Memory;

namespace SearchKhadr.Lucene.Tests.Codecs.Lucene80;

public sealed class Lucene80NormsFormatTests
{
    // magic 4, "Lucene80NormsMetadata" 22, version 4, id 16, suffix 1.
    private const int MetaHeaderBytes = 47;
    private static readonly byte[] Id = [.. Enumerable.Range(1, 16).Select(i => (byte)i)];

    [Fact]
    public void Consumer_OneValue_WritesTheWorkedBytes()
    {
        using var directory = new MemoryDirectory();

        Write(directory, [7, 7]);

        Assert.Equal(
            "00000003"
                + "FFFFFFFFFFFFFFFF0000000000000000FFFFFF"
                + "00000002"
                + "00"
                + "0000000000000007"
                + "FFFFFFFF",
            FileBytes.Body(directory, "_0.nvm", MetaHeaderBytes)
        );
    }

    [Theory]
    [InlineData("columns-compound")]
    [InlineData("columns-packed-binary")]
    public void Consumer_NormsReadFromJavasFiles_WritesTheSameBytes(string name)
    {
        using var golden = new GoldenIndex(name);
        using var norms = Lucene87Codec.OpenNorms(golden.ReadState);
        using var written = new MemoryDirectory();

        using (var consumer = Lucene87Codec.CreateNorms(golden.WriteState(written)))
        {
            foreach (var field in golden.Fields.Where(field => field.HasNorms))
                consumer.AddNorms(field, () => norms.Norms(field));
            consumer.Finish();
        }

        Assert.Equal(["_0.nvd", "_0.nvm"], written.ListAll());
        foreach (var file in written.ListAll())
            Assert.Equal(FileBytes.Read(golden.Files, file), FileBytes.Read(written, file));
    }

    // ColumnsGolden.java: every second document has i % 90 + 1 words; lengths below 40 are kept exactly.
    [Fact]
    public void Norms_JavasFile_AreTheLengths()
    {
        using var golden = new GoldenIndex("columns-compound");
        using var producer = Lucene87Codec.OpenNorms(golden.ReadState);

        var text = producer.Norms(golden.Field("text"));
        var same = producer.Norms(golden.Field("same"));

        for (var doc = 0; doc < 1100; doc++)
        {
            Assert.Equal(doc % 2 == 0, text.AdvanceExact(doc));
            if (doc % 2 == 0 && doc % 90 < 39)
                Assert.Equal((doc % 90) + 1, text.LongValue);
            Assert.True(same.AdvanceExact(doc));
            Assert.Equal(3, same.LongValue);
        }
        producer.CheckIntegrity();
    }

    [Theory]
    [InlineData(sbyte.MinValue, sbyte.MaxValue)]
    [InlineData(short.MinValue, short.MaxValue)]
    [InlineData(int.MinValue, int.MaxValue)]
    [InlineData(long.MinValue, long.MaxValue)]
    [InlineData(5, 5)]
    public void Norms_WhatWasWritten_IsTheSame(long least, long greatest)
    {
        const int Seed = 3;
        var random = new Random(Seed);

        foreach (var density in new[] { 0, 0.01, 0.5, 1 })
        {
            using var directory = new MemoryDirectory();
            var values = new long?[70_000];
            for (var doc = 0; doc < values.Length; doc++)
                values[doc] =
                    random.NextDouble() >= density ? null
                    : random.Next(100) == 0 ? least
                    : random.NextInt64(least, greatest) + (least < greatest ? 1 : 0);
            Write(directory, values);

            using var producer = new Lucene80NormsProducer(ReadState(directory, values.Length));
            var norms = producer.Norms(NewField());

            for (var doc = norms.NextDoc(); doc != DocIdSetIterator.NoMoreDocs; doc = norms.NextDoc())
            {
                Assert.Equal(values[doc], norms.LongValue);
                values[doc] = null;
            }
            Assert.DoesNotContain(values, value => value is not null);
        }
    }

    [Fact]
    public void Open_MetaFlippedOrCutOff_IsFound()
    {
        using var directory = new MemoryDirectory();
        Write(directory, [1, null, 300]);
        var damage = new Damage(directory, "_0.nvm");

        void Open()
        {
            using var producer = new Lucene80NormsProducer(ReadState(directory, 3));
        }

        damage.AssertEachFlipIsFound(Open);
        damage.AssertEachCutIsFound(Open);
    }

    [Fact]
    public void CheckIntegrity_DataFlippedOrCutOff_IsFound()
    {
        using var directory = new MemoryDirectory();
        Write(directory, [1, null, 300]);
        var damage = new Damage(directory, "_0.nvd");

        void Check()
        {
            using var producer = new Lucene80NormsProducer(ReadState(directory, 3));
            producer.CheckIntegrity();
        }

        damage.AssertEachFlipIsFound(Check);
        damage.AssertEachCutIsFound(Check);
    }

    private static void Write(IndexDirectory directory, long?[] values)
    {
        using var consumer = new Lucene80NormsConsumer(
            new SegmentWriteState
            {
                Directory = directory,
                SegmentName = "_0",
                SegmentId = Id,
                MaxDoc = values.Length,
                FieldInfos = new FieldInfos([NewField()]),
            }
        );
        consumer.AddNorms(NewField(), () => new MemoryNumbers(values));
        consumer.Finish();
    }

    private static SegmentReadState ReadState(IndexDirectory directory, int maxDoc) =>
        new()
        {
            Directory = directory,
            SegmentName = "_0",
            SegmentId = Id,
            MaxDoc = maxDoc,
            FieldInfos = new FieldInfos([NewField()]),
        };

    private static FieldInfo NewField() => new("text", 3) { IndexOptions = IndexOptions.DocsAndFreqs };
}
