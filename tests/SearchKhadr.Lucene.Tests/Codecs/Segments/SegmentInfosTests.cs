using SearchKhadr.Lucene.Codecs.Lucene86;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Tests.Codecs.Segments;

public sealed class SegmentInfosTests
{
    // magic 4, "segments" 9, version 4, id 16, suffix 2.
    private const int HeaderBytes = 35;

    [Fact]
    public void Read_JavasCommit_GivesItsNumbersAndUserData()
    {
        using var golden = new GoldenIndex("stored-fields-speed");

        var infos = golden.Infos;

        Assert.Equal(1, infos.Generation);
        Assert.Equal("segments_1", infos.FileName);
        Assert.Equal(new LuceneVersion(8, 8, 1), infos.WriterVersion);
        Assert.Equal(8, infos.CreatedMajor);
        Assert.Equal(1, infos.Counter);
        Assert.Equal("StoredFieldsGolden", infos.UserData["made by"]);
        Assert.Equal(1500, infos.TotalMaxDoc);
        Assert.Equal(16, golden.Commit.Id!.Value.Length);
    }

    [Fact]
    public void Read_JavasCommitWithDeletes_GivesCountAndGeneration()
    {
        using var golden = new GoldenIndex("columns-compound");

        var segment = golden.Commit;

        Assert.Equal(100, segment.DelCount);
        Assert.Equal(1, segment.DelGen);
        Assert.Equal(
            ["_0.cfe", "_0.cfs", "_0.si", "_0_1.liv"],
            segment.Files().Order(StringComparer.Ordinal)
        );
        Assert.True(golden.Infos.Files().SetEquals(golden.Folder.ListAll()));
    }

    [Fact]
    public void FinishCommit_OfNoSegments_WritesTheWorkedBytes()
    {
        using var directory = new MemoryDirectory();
        var infos = new SegmentInfos();

        infos.PrepareCommit(directory);
        var name = infos.FinishCommit(directory);

        Assert.Equal("segments_1", name);
        Assert.Equal(["segments_1"], directory.ListAll());
        Assert.Equal(
            "080800" + "08" + "0000000000000000" + "00" + "00000000" + "00",
            FileBytes.Body(directory, name, HeaderBytes)
        );
    }

    [Fact]
    public void ReadLatest_WhatWasCommitted_IsTheSame()
    {
        using var directory = new MemoryDirectory();
        var infos = new SegmentInfos();
        infos.UserData["key"] = "value";
        for (var i = 0; i < 40; i++)
            infos.Segments.Add(NewSegment(directory, infos.NextSegmentName(), maxDoc: 10 + i));
        infos.Segments[3].SetDeletions(37, 4, SegmentIds.Create());

        infos.PrepareCommit(directory);
        infos.FinishCommit(directory);
        var read = SegmentInfos.ReadLatest(directory);

        Assert.Equal(infos.Id, read.Id);
        Assert.Equal((1, 40, 40), (read.Generation, read.Counter, read.Version));
        Assert.Equal("value", read.UserData["key"]);
        Assert.Equal("_13", read.Segments[^1].Info.Name);
        Assert.Equal(
            infos.Segments.Select(segment => segment.Info.MaxDoc),
            read.Segments.Select(segment => segment.Info.MaxDoc)
        );
        Assert.Equal((37, 4), (read.Segments[3].DelGen, read.Segments[3].DelCount));
        Assert.Equal(infos.Segments[3].Id!.Value.ToArray(), read.Segments[3].Id!.Value.ToArray());
        Assert.Contains("_3_11.liv", read.Files());
    }

    [Fact]
    public void PrepareCommit_NotFinished_LeavesTheLastCommitInPlace()
    {
        using var directory = new MemoryDirectory();
        var infos = new SegmentInfos();
        infos.PrepareCommit(directory);
        infos.FinishCommit(directory);
        infos.UserData["key"] = "new";

        infos.PrepareCommit(directory);
        var whilePending = SegmentInfos.ReadLatest(directory);
        infos.RollbackCommit(directory);

        Assert.Empty(whilePending.UserData);
        Assert.Equal(["segments_1"], directory.ListAll());
        Assert.Equal(1, infos.Generation);
    }

    [Fact]
    public void PrepareCommit_LeftOverFromACrash_IsWrittenOver()
    {
        using var directory = new MemoryDirectory();
        FileBytes.Write(directory, "pending_segments_1", [1, 2, 3]);
        var infos = new SegmentInfos();

        infos.PrepareCommit(directory);
        infos.FinishCommit(directory);

        Assert.Equal(["segments_1"], directory.ListAll());
        Assert.Equal(1, SegmentInfos.ReadLatest(directory).Generation);
    }

    [Fact]
    public void ReadLatest_EmptyFolder_IsNoIndex()
    {
        using var directory = new MemoryDirectory();

        var exception = Assert.Throws<IndexNotFoundException>(() => SegmentInfos.ReadLatest(directory));

        Assert.Equal("memory", exception.Resource);
        Assert.False(SegmentInfos.Exists(directory));
    }

    [Fact]
    public void ReadLatest_SegmentOfAnotherCodec_NamesFileAndCodec()
    {
        using var folder = GoldenIndex.OpenFolder("stored-fields-speed");
        using var directory = FileBytes.Copy(folder);
        FileBytes.Forge(directory, "segments_1", "Lucene87", "Lucene80");

        var exception = Assert.Throws<UnsupportedIndexException>(() => SegmentInfos.ReadLatest(directory));

        Assert.Equal("segments_1", exception.Resource);
        Assert.Contains("actual=Lucene80", exception.Message, StringComparison.Ordinal);
    }

    // After the codec's name stand delete generation 8, delete count 4, then the three numbers in question.
    [Theory]
    [InlineData(12, "field infos updates")]
    [InlineData(20, "doc values updates")]
    [InlineData(28, "soft deletes")]
    public void ReadLatest_SegmentWithUpdates_IsUnsupported(int offset, string what)
    {
        using var folder = GoldenIndex.OpenFolder("stored-fields-speed");
        using var directory = FileBytes.Copy(folder);
        var bytes = FileBytes.Read(directory, "segments_1");
        var codec = bytes.AsSpan().IndexOf("Lucene87"u8);
        bytes[codec + "Lucene87".Length + offset] = 0;
        bytes[codec + "Lucene87".Length + offset + 3] = 1;
        FileBytes.Seal(bytes);
        FileBytes.Write(directory, "segments_1", bytes);

        var exception = Assert.Throws<UnsupportedIndexException>(() => SegmentInfos.ReadLatest(directory));

        Assert.Contains(what, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadLatest_AnyByteFlippedOrCutOff_IsFound()
    {
        using var folder = GoldenIndex.OpenFolder("stored-fields-speed");
        using var directory = FileBytes.Copy(folder);

        foreach (var file in new[] { "segments_1", "_0.si" })
        {
            var damage = new Damage(directory, file);
            damage.AssertEachFlipIsFound(() => SegmentInfos.ReadLatest(directory));
            damage.AssertEachCutIsFound(() => SegmentInfos.ReadLatest(directory));
        }

        Assert.Equal(1500, SegmentInfos.ReadLatest(directory).TotalMaxDoc);
    }

    private static SegmentCommitInfo NewSegment(IndexDirectory directory, string name, int maxDoc)
    {
        var info = new SegmentInfo(name, SegmentIds.Create(), maxDoc);
        Lucene86SegmentInfoFormat.Write(directory, info);
        return new SegmentCommitInfo(info, SegmentIds.Create());
    }
}
