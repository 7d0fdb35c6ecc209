using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Codecs.Lucene86;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Tests.Codecs.Lucene86;

public sealed class Lucene86SegmentInfoFormatTests
{
    // magic 4, "Lucene86SegmentInfo" 20, version 4, id 16, suffix 1.
    private const int HeaderBytes = 45;
    private static readonly byte[] Id = [.. Enumerable.Range(1, 16).Select(i => (byte)i)];

    [Fact]
    public void Write_TwoDocuments_WritesTheWorkedBytes()
    {
        using var directory = new MemoryDirectory();
        var info = new SegmentInfo("_0", Id, 2);

        Lucene86SegmentInfoFormat.Write(directory, info);

        Assert.Equal(
            "000000080000000800000000"
                + "01000000080000000800000000"
                + "00000002"
                + "FF"
                + "00"
                + "01055F302E7369"
                + "00"
                + "00",
            FileBytes.Body(directory, "_0.si", HeaderBytes)
        );
    }

    [Fact]
    public void Read_JavasFile_GivesWhatJavaKnew()
    {
        using var golden = new GoldenIndex("stored-fields-compression");

        var info = golden.Info;

        Assert.Equal(1500, info.MaxDoc);
        Assert.Equal(new LuceneVersion(8, 8, 1), info.Version);
        Assert.Equal(new LuceneVersion(8, 8, 1), info.MinVersion);
        Assert.False(info.IsCompoundFile);
        Assert.False(info.IsSorted);
        Assert.Equal("flush", info.Diagnostics["source"]);
        Assert.Equal("BEST_COMPRESSION", info.Attributes["Lucene87StoredFieldsFormat.mode"]);
        Assert.Equal(["_0.fdm", "_0.fdt", "_0.fdx", "_0.fnm", "_0.si"], info.Files);
    }

    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        using var directory = new MemoryDirectory();
        var info = new SegmentInfo("_a", Id, 77) { IsCompoundFile = true, MinVersion = null };
        info.Diagnostics["source"] = "merge";
        info.Attributes["key"] = "välue";
        info.Files.Add("_a.cfs");

        Lucene86SegmentInfoFormat.Write(directory, info);
        var read = Lucene86SegmentInfoFormat.Read(directory, "_a", Id);

        Assert.Equal((77, true, null), (read.MaxDoc, read.IsCompoundFile, read.MinVersion));
        Assert.Equal(info.Diagnostics, read.Diagnostics);
        Assert.Equal(info.Attributes, read.Attributes);
        Assert.Equal(["_a.cfs", "_a.si"], read.Files);
    }

    // How Lucene 8.8 serializes: new SortField("f", LONG, true) with missing value 7; a sorted set field; a numeric one.
    [Theory]
    [InlineData(
        "01 09 536F72744669656C64 01 66 04 4C4F4E47 00000001 00000001 0000000000000007",
        "{ Field = f, Type = LONG, IsReverse = True, Selector = , Missing = 7 }"
    )]
    [InlineData(
        "01 12 536F727465645365 74536F72744669656C64 01 66 00000000 00000000 00000002",
        "{ Field = f, Type = STRING, IsReverse = False, Selector = 0, Missing = 1 }"
    )]
    [InlineData(
        "01 16 536F727465644E756D65726963536F72744669656C64 01 66 03 494E54 00000000 00000001 00000000",
        "{ Field = f, Type = INT, IsReverse = False, Selector = 1, Missing =  }"
    )]
    public void Read_SortedSegment_TellsItsSort(string sort, string expected)
    {
        using var directory = new MemoryDirectory();
        WriteWithSort(directory, Convert.FromHexString(sort.Replace(" ", "", StringComparison.Ordinal)));

        var read = Lucene86SegmentInfoFormat.Read(directory, "_0", Id);

        Assert.True(read.IsSorted);
        Assert.Equal($"IndexSortField {expected}", Assert.Single(read.Sort).ToString());
    }

    [Fact]
    public void Read_SortedByAnUnknownProvider_IsUnsupported()
    {
        using var directory = new MemoryDirectory();
        WriteWithSort(directory, [1, 3, (byte)'a', (byte)'b', (byte)'c', 1, (byte)'f']);

        var exception = Assert.Throws<UnsupportedIndexException>(() =>
            Lucene86SegmentInfoFormat.Read(directory, "_0", Id)
        );

        Assert.Contains("actual=abc", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnotherSegmentsId_IsFound()
    {
        using var directory = new MemoryDirectory();
        Lucene86SegmentInfoFormat.Write(directory, new SegmentInfo("_0", Id, 2));

        var exception = Assert.Throws<CorruptIndexException>(() =>
            Lucene86SegmentInfoFormat.Read(directory, "_0", new byte[16])
        );

        Assert.Equal("_0.si", exception.Resource);
    }

    private static void WriteWithSort(IndexDirectory directory, byte[] sort)
    {
        Lucene86SegmentInfoFormat.Write(directory, new SegmentInfo("_0", Id, 2));
        var bytes = FileBytes.Read(directory, "_0.si");
        byte[] sorted =
        [
            .. bytes[..^(CodecUtil.FooterLengthBytes + 1)],
            .. sort,
            .. bytes[^CodecUtil.FooterLengthBytes..],
        ];
        FileBytes.Seal(sorted);
        FileBytes.Write(directory, "_0.si", sorted);
    }
}
