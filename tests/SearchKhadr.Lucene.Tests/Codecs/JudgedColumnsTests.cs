using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Lucene87;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Codecs.Lucene80;
using SearchKhadr.Lucene.Tests.Codecs.Lucene87;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Judge;

namespace SearchKhadr.Lucene.Tests.Codecs;

public sealed class JudgedColumnsTests
{
    // Java's CheckIndex reads every stored field and every value of every column of each shape.
    [Theory]
    [InlineData(1, 1, false)]
    [InlineData(2, 600, false)]
    [InlineData(3, 300, true)]
    public void Commit_RandomColumnsAndStoredFields_IsCleanToJava(int seed, int maxDoc, bool isCompound)
    {
        var judge = LuceneJudge.Require();
        using var folder = new TemporaryFolder();
        using var directory = new FileSystemDirectory(folder.Path);
        var columns = new RandomColumns(seed, maxDoc);
        var documents = new RandomStoredDocuments(seed, maxDoc);

        var info = documents.Write(directory, "_0");
        columns.Write(directory, info);
        var infos = new SegmentInfos();
        infos.NextSegmentName();
        if (isCompound)
        {
            foreach (var packed in Lucene87Codec.WriteCompound(directory, info))
                directory.DeleteFile(packed);
        }
        Lucene87Codec.WriteSegmentInfo(directory, info);
        var segment = new SegmentCommitInfo(info, SegmentIds.Create());
        infos.Segments.Add(segment);
        DeleteSome(directory, segment);
        infos.PrepareCommit(directory);
        infos.FinishCommit(directory);

        judge.AssertClean(folder.Path);
    }

    private static void DeleteSome(IndexDirectory directory, SegmentCommitInfo segment)
    {
        var live = new FixedBitSet(segment.Info.MaxDoc);
        live.SetAll();
        for (var doc = 3; doc < live.Length; doc += 5)
            live.Clear(doc);
        var deleted = live.Length - live.Cardinality();
        if (deleted == 0)
            return;
        Lucene87Codec.WriteLiveDocs(directory, segment.Info, segment.NextDelGen, live);
        segment.SetDeletions(segment.NextDelGen, deleted, SegmentIds.Create());
    }
}
