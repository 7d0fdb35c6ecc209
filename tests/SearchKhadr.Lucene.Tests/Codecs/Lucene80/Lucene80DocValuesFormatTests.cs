using SearchKhadr.Lucene.Codecs.Lucene87;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Tests.Codecs.Lucene80;

public sealed class Lucene80DocValuesFormatTests
{
    // magic 4, "Lucene80DocValuesMetadata" 26, version 4, id 16, suffix 11; the data's name is four letters shorter.
    private const int MetaHeaderBytes = 61;

    [Fact]
    public void Consumer_OneValue_WritesTheWorkedBytes()
    {
        using var directory = new MemoryDirectory();

        RandomColumns.OfNumbers([7, 7]).Write(directory);

        Assert.Equal(
            "00000000"
                + "00"
                + "FFFFFFFFFFFFFFFF0000000000000000FFFFFF"
                + "0000000000000002"
                + "FFFFFFFF"
                + "00"
                + "0000000000000007"
                + "0000000000000000"
                + "0000000000000039"
                + "0000000000000000"
                + "FFFFFFFFFFFFFFFF"
                + "FFFFFFFF",
            FileBytes.Body(directory, "_0_Lucene80_0.dvm", MetaHeaderBytes)
        );
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 64)]
    [InlineData(3, 700)]
    [InlineData(4, 5000)]
    public void Producer_WhatWasWritten_IsTheSame(int seed, int maxDoc)
    {
        using var directory = new MemoryDirectory();
        var columns = new RandomColumns(seed, maxDoc);

        columns.Write(directory);
        using var producer = columns.Open(directory);

        columns.AssertSame(producer);
        producer.CheckIntegrity();
    }

    [Fact]
    public void LookupTerm_EachValueAndWhatLiesBetween_IsItsPlace()
    {
        using var golden = new GoldenIndex("columns-compound");
        using var producer = Lucene87Codec.OpenDocValues(golden.ReadState);
        var sorted = producer.Sorted(golden.Field("unique"));

        for (var ord = sorted.ValueCount - 1; ord >= 0; ord -= 3)
        {
            var value = sorted.LookupOrd(ord).ToArray();
            byte[] after = [.. value, 0];
            Assert.Equal(ord, sorted.LookupTerm(value));
            Assert.Equal(~(ord + 1), sorted.LookupTerm(after));
        }

        Assert.Equal(1100, sorted.ValueCount);
        Assert.Equal(~0, sorted.LookupTerm([]));
        Assert.Equal(~1100, sorted.LookupTerm([255]));
        Assert.Throws<ArgumentOutOfRangeException>(() => sorted.LookupOrd(1100).Length);
    }

    [Fact]
    public void Open_MetaFlippedOrCutOff_IsFound()
    {
        using var directory = new MemoryDirectory();
        var columns = new RandomColumns(seed: 7, maxDoc: 100);
        columns.Write(directory);
        var damage = new Damage(directory, "_0_Lucene80_0.dvm");

        void Open()
        {
            using var producer = columns.Open(directory);
        }

        damage.AssertEachFlipIsFound(Open, step: 11);
        damage.AssertEachCutIsFound(Open, step: 11);
    }

    // The checksum is made right again, so that only the structure tells.
    [Fact]
    public void Open_MetaForged_NeverFailsInAnotherWay()
    {
        const int Seed = 23;
        var random = new Random(Seed);
        using var directory = new MemoryDirectory();
        var columns = new RandomColumns(seed: 8, maxDoc: 100);
        columns.Write(directory);
        var sound = FileBytes.Read(directory, "_0_Lucene80_0.dvm");

        for (var turn = 0; turn < 400; turn++)
        {
            var forged = sound.ToArray();
            forged[random.Next(MetaHeaderBytes, forged.Length - 16)] ^= (byte)random.Next(1, 256);
            FileBytes.Seal(forged);
            FileBytes.Write(directory, "_0_Lucene80_0.dvm", forged);
            var exception = Record.Exception(() =>
            {
                using var producer = columns.Open(directory);
                columns.Touch(producer);
            });
            Assert.True(exception is null or IndexException, $"seed {Seed} turn {turn}: {exception}");
        }
    }

    [Fact]
    public void CheckIntegrity_DataFlippedOrCutOff_IsFound()
    {
        using var directory = new MemoryDirectory();
        var columns = new RandomColumns(seed: 9, maxDoc: 100);
        columns.Write(directory);
        var damage = new Damage(directory, "_0_Lucene80_0.dvd");

        void Check()
        {
            using var producer = columns.Open(directory);
            producer.CheckIntegrity();
        }

        damage.AssertEachFlipIsFound(Check, step: 211);
        damage.AssertEachCutIsFound(Check, step: 211);
    }

    [Fact]
    public void Read_DataFlipped_NeverFailsInAnotherWay()
    {
        using var directory = new MemoryDirectory();
        var columns = new RandomColumns(seed: 10, maxDoc: 100);
        columns.Write(directory);
        var damage = new Damage(directory, "_0_Lucene80_0.dvd");

        damage.AssertNoFlipBreaks(
            () =>
            {
                using var producer = columns.Open(directory);
                columns.Touch(producer);
            },
            step: 97
        );

        columns.AssertSame(columns.Open(directory));
    }

    [Fact]
    public void Open_FieldOfAnotherFormat_NamesIt()
    {
        using var golden = new GoldenIndex("columns");
        golden.Field("constant").Attributes["PerFieldDocValuesFormat.format"] = "Memory";

        var exception = Assert.Throws<UnsupportedIndexException>(() =>
            Lucene87Codec.OpenDocValues(golden.ReadState)
        );

        Assert.Contains("actual=Memory", exception.Message, StringComparison.Ordinal);
        Assert.Equal("_0.fnm", exception.Resource);
    }

    [Fact]
    public void Numeric_FieldOfAnotherShape_IsFound()
    {
        using var golden = new GoldenIndex("columns");
        using var producer = Lucene87Codec.OpenDocValues(golden.ReadState);

        var exception = Assert.Throws<CorruptIndexException>(() => producer.Numeric(golden.Field("set")));

        Assert.EndsWith("_0_Lucene80_0.dvd", exception.Resource, StringComparison.Ordinal);
    }
}
