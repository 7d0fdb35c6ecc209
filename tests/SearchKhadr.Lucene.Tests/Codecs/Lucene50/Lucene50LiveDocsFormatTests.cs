using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Lucene50;
using SearchKhadr.Lucene.Codecs.Lucene87;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Tests.Codecs.Lucene50;

public sealed class Lucene50LiveDocsFormatTests
{
    // magic 4, "Lucene50LiveDocs" 17, version 4, id 16, suffix of one digit 2.
    private const int HeaderBytes = 43;

    [Fact]
    public void Write_ThreeDocuments_WritesTheWorkedBytes()
    {
        using var directory = new MemoryDirectory();
        var live = new FixedBitSet(3);
        live.Set(0);
        live.Set(2);

        var name = Lucene50LiveDocsFormat.Write(directory, NewSegment(3), 1, live);

        Assert.Equal("_0_1.liv", name);
        Assert.Equal("0000000000000005", FileBytes.Body(directory, name, HeaderBytes));
    }

    [Fact]
    public void Read_JavasFile_HasEachEleventhDeleted()
    {
        using var golden = new GoldenIndex("columns-compound");

        var live = Lucene87Codec.ReadLiveDocs(golden.Folder, golden.Commit)!;

        for (var doc = 0; doc < 1100; doc++)
            Assert.Equal(doc % 11 != 0, live.Get(doc));
    }

    [Fact]
    public void Write_WhatJavaWrote_WritesTheSameBytes()
    {
        using var golden = new GoldenIndex("columns-compound");
        using var directory = new MemoryDirectory();
        var live = Lucene50LiveDocsFormat.Read(golden.Folder, golden.Commit);

        var name = Lucene50LiveDocsFormat.Write(directory, golden.Info, 1, live);

        Assert.Equal(FileBytes.Read(golden.Folder, name), FileBytes.Read(directory, name));
    }

    [Fact]
    public void ReadLiveDocs_NothingDeleted_IsNull()
    {
        using var directory = new MemoryDirectory();

        var live = Lucene87Codec.ReadLiveDocs(directory, new SegmentCommitInfo(NewSegment(3), id: null));

        Assert.Null(live);
    }

    [Fact]
    public void Read_AnotherCountOfDeletes_IsFound()
    {
        using var directory = new MemoryDirectory();
        var info = NewSegment(100);
        var live = new FixedBitSet(100);
        live.SetAll();
        live.Clear(5);
        Lucene50LiveDocsFormat.Write(directory, info, 1, live);
        var commit = new SegmentCommitInfo(info, id: null);
        commit.SetDeletions(1, 2, id: null);

        var exception = Assert.Throws<CorruptIndexException>(() =>
            Lucene50LiveDocsFormat.Read(directory, commit)
        );

        Assert.Contains("actual=1 expected=2", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnyByteFlippedOrCutOff_IsFound()
    {
        using var golden = new GoldenIndex("columns-compound");
        using var directory = FileBytes.Copy(golden.Folder);
        var damage = new Damage(directory, "_0_1.liv");

        void Read() => Lucene50LiveDocsFormat.Read(directory, golden.Commit);

        damage.AssertEachFlipIsFound(Read);
        damage.AssertEachCutIsFound(Read);
    }

    private static SegmentInfo NewSegment(int maxDoc) => new("_0", SegmentIds.Create(), maxDoc);
}
