using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Codecs.Lucene60;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Tests.Codecs.Lucene60;

public sealed class Lucene60FieldInfosFormatTests
{
    // magic 4, "Lucene60FieldInfos" 19, version 4, id 16, suffix 1.
    private const int HeaderBytes = 44;
    private static readonly byte[] Id = [.. Enumerable.Range(1, 16).Select(i => (byte)i)];

    [Fact]
    public void Write_OneField_WritesTheWorkedBytes()
    {
        using var directory = new MemoryDirectory();
        var field = new FieldInfo("id", 0) { OmitNorms = true, IndexOptions = IndexOptions.Docs };

        Lucene60FieldInfosFormat.Write(State(directory, field));

        Assert.Equal(
            "01" + "026964" + "00" + "02" + "01" + "00" + "FFFFFFFFFFFFFFFF" + "00" + "00",
            FileBytes.Body(directory, "_0.fnm", HeaderBytes)
        );
    }

    [Fact]
    public void Read_JavasFields_AreWhatTheProgramMade()
    {
        using var golden = new GoldenIndex("columns-compound");

        var fields = golden.Fields;

        Assert.Equal(
            ["id", "number", "unique", "fixed", "bytes", "some", "set", "numbers", "text", "same"],
            fields.Select(field => field.Name)
        );
        Assert.Equal(DocValuesType.SortedSet, fields.Find("set")!.DocValuesType);
        Assert.Equal("Lucene80", fields.Find("set")!.Attributes["PerFieldDocValuesFormat.format"]);
        Assert.Equal("BEST_SPEED", fields.Find("bytes")!.Attributes["Lucene80DocValuesFormat.mode"]);
        Assert.Equal("Lucene84", fields.Find("id")!.Attributes["PerFieldPostingsFormat.format"]);
        Assert.True(fields.Find("id")!.OmitNorms);
        Assert.Equal(IndexOptions.DocsAndFreqsAndPositions, fields.Find("text")!.IndexOptions);
    }

    [Theory]
    [InlineData("stored-fields-speed")]
    [InlineData("columns-packed-binary")]
    public void Write_JavasFields_KeepsAllOfThem(string name)
    {
        using var golden = new GoldenIndex(name);
        using var directory = new MemoryDirectory();

        Lucene60FieldInfosFormat.Write(golden.WriteState(directory));
        var read = Lucene60FieldInfosFormat.Read(directory, golden.Info.Name, golden.Info.Id);

        Assert.Equal(golden.Fields.Select(Text), read.Select(Text));
        Assert.Equal(golden.Folder.FileLength("_0.fnm"), directory.FileLength("_0.fnm"));
    }

    [Fact]
    public void Read_EveryProperty_ComesBack()
    {
        using var directory = new MemoryDirectory();
        var field = new FieldInfo("каждый", 300)
        {
            IndexOptions = IndexOptions.DocsAndFreqsAndPositionsAndOffsets,
            HasPayloads = true,
            HasTermVectors = true,
            DocValuesType = DocValuesType.SortedNumeric,
            PointDimensionCount = 2,
            PointIndexDimensionCount = 1,
            PointBytesPerDimension = 8,
            Attributes = { ["a"] = "b", ["c"] = "" },
        };

        Lucene60FieldInfosFormat.Write(State(directory, field));
        var read = Lucene60FieldInfosFormat.Read(directory, "_0", Id);

        Assert.Equal(Text(field), Text(Assert.Single(read)));
    }

    // The bits stand behind count, name and number: 8 is soft deletes.
    [Fact]
    public void Read_FieldOfSoftDeletes_IsUnsupported()
    {
        using var directory = new MemoryDirectory();
        Lucene60FieldInfosFormat.Write(State(directory, new FieldInfo("id", 0)));
        var bytes = FileBytes.Read(directory, "_0.fnm");
        bytes[HeaderBytes + 5] = 8;
        FileBytes.Seal(bytes);
        FileBytes.Write(directory, "_0.fnm", bytes);

        var exception = Assert.Throws<UnsupportedIndexException>(() =>
            Lucene60FieldInfosFormat.Read(directory, "_0", Id)
        );

        Assert.Contains("Lucene60FieldInfos", exception.Message, StringComparison.Ordinal);
        Assert.Equal("_0.fnm", exception.Resource);
    }

    [Fact]
    public void Read_AnyByteFlippedOrCutOff_IsFound()
    {
        using var folder = GoldenIndex.OpenFolder("stored-fields-speed");
        using var golden = new GoldenIndex("stored-fields-speed");
        using var directory = FileBytes.Copy(folder);
        var damage = new Damage(directory, "_0.fnm");

        void Read() => Lucene60FieldInfosFormat.Read(directory, "_0", golden.Info.Id);

        damage.AssertEachFlipIsFound(Read);
        damage.AssertEachCutIsFound(Read);
    }

    private static SegmentWriteState State(IndexDirectory directory, params FieldInfo[] fields) =>
        new()
        {
            Directory = directory,
            SegmentName = "_0",
            SegmentId = Id,
            MaxDoc = 1,
            FieldInfos = new FieldInfos(fields),
        };

    private static string Text(FieldInfo field) =>
        $"{field.Name} {field.Number} {field.IndexOptions} {field.OmitNorms} {field.HasPayloads} "
        + $"{field.HasTermVectors} {field.DocValuesType} {field.PointDimensionCount} {field.PointIndexDimensionCount} "
        + $"{field.PointBytesPerDimension} {string.Join(',', field.Attributes)}";
}
