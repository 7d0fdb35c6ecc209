using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Codecs.Lucene50;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Tests.Codecs.Lucene50;

public sealed class Lucene50CompoundFormatTests
{
    // magic 4, "Lucene50CompoundEntries" 24, version 4, id 16, suffix 1; the data's name is three letters shorter.
    private const int EntriesHeaderBytes = 49;

    [Fact]
    public void Write_OneFile_WritesTheWorkedBytes()
    {
        using var directory = new MemoryDirectory();
        var segment = NewSegment(directory, ("_0.fdt", 37));

        var packed = Lucene50CompoundFormat.Write(directory, segment);

        Assert.Equal(["_0.fdt"], packed);
        Assert.Equal(["_0.cfe", "_0.cfs"], segment.Files);
        Assert.True(segment.IsCompoundFile);
        Assert.Equal(
            "01" + "042E666474" + "000000000000002E" + "0000000000000050",
            FileBytes.Body(directory, "_0.cfe", EntriesHeaderBytes)
        );
    }

    [Fact]
    public void Open_JavasFile_HasTheFilesWithTheirChecksums()
    {
        using var golden = new GoldenIndex("columns-compound");

        var names = golden.Files.ListAll();

        Assert.Contains("_0_Lucene80_0.dvd", names);
        Assert.Contains("_0.fnm", names);
        foreach (var name in names)
        {
            using var input = golden.Files.OpenInput(name);
            CodecUtil.ChecksumEntireFile(input);
        }
    }

    [Fact]
    public void Open_WhatWasPacked_HasTheSameBytes()
    {
        using var golden = new GoldenIndex("columns-packed-binary");
        using var directory = FileBytes.Copy(golden.Folder);
        var segment = golden.Info;
        segment.Files.Remove("_0.si");

        var names = Lucene50CompoundFormat.Write(directory, segment);
        using var compound = new CompoundDirectory(directory, segment);

        Assert.Equal(names, compound.ListAll());
        foreach (var name in names)
            Assert.Equal(FileBytes.Read(golden.Folder, name), FileBytes.Read(compound, name));
        compound.CheckIntegrity();
    }

    [Fact]
    public void Write_FileOfAnotherSegment_IsFound()
    {
        using var directory = new MemoryDirectory();
        NewSegment(directory, ("_0.fdt", 4));
        var other = new SegmentInfo("_0", SegmentIds.Create(), 1);
        other.Files.Add("_0.fdt");

        var exception = Assert.Throws<CorruptIndexException>(() =>
            Lucene50CompoundFormat.Write(directory, other)
        );

        Assert.Equal("_0.fdt", exception.Resource);
    }

    [Fact]
    public void Open_EntriesFlippedOrCutOff_IsFound()
    {
        using var golden = new GoldenIndex("columns-compound");
        using var directory = FileBytes.Copy(golden.Folder);
        var damage = new Damage(directory, "_0.cfe");

        void Open()
        {
            using var compound = new CompoundDirectory(directory, golden.Info);
        }

        damage.AssertEachFlipIsFound(Open);
        damage.AssertEachCutIsFound(Open);
    }

    [Fact]
    public void CheckIntegrity_DataFlippedOrCutOff_IsFound()
    {
        using var golden = new GoldenIndex("columns-compound");
        using var directory = FileBytes.Copy(golden.Folder);
        var damage = new Damage(directory, "_0.cfs");

        void Check()
        {
            using var compound = new CompoundDirectory(directory, golden.Info);
            compound.CheckIntegrity();
        }

        damage.AssertEachFlipIsFound(Check, step: 3989);
        damage.AssertEachCutIsFound(Check, step: 3989);
    }

    [Fact]
    public void OpenInput_NoSuchFile_IsNotFound()
    {
        using var golden = new GoldenIndex("columns-compound");

        var exception = Assert.Throws<IndexNotFoundException>(() => golden.Files.OpenInput("_0.xyz"));

        Assert.Contains("_0.xyz", exception.Message, StringComparison.Ordinal);
    }

    private static SegmentInfo NewSegment(
        IndexDirectory directory,
        params (string Name, int ExtraBytes)[] files
    )
    {
        var segment = new SegmentInfo("_0", SegmentIds.Create(), 1);
        foreach (var (name, extraBytes) in files)
        {
            // A header of 27 bytes, as of a codec of one letter, and a footer of 16.
            using var output = directory.CreateOutput(name);
            CodecUtil.WriteIndexHeader(output, "A", 0, segment.Id.Span, "");
            output.WriteBytes(new byte[extraBytes]);
            CodecUtil.WriteFooter(output);
            segment.Files.Add(name);
        }
        return segment;
    }
}
