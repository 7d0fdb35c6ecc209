using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Indexing.Plain;
using SearchKhadr.TestKit.Faults;

namespace SearchKhadr.Lucene.Tests.Indexing;

public sealed class SnapshotDeletionPolicyTests : IDisposable
{
    private readonly MemoryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Snapshot_WhileCommitsGoOn_CanBeCopiedAndOpened()
    {
        var policy = new SnapshotDeletionPolicy();
        using var writer = Open(policy);
        Commit(writer, "first");
        var held = policy.Snapshot();
        Commit(writer, "second");
        writer.DeleteDocuments(new Term("body", "first"));
        Commit(writer, "third");
        writer.ForceMerge(1);
        writer.Commit();

        using var backup = new MemoryDirectory();
        var files = DirectoryCopy.Read(_directory);
        DirectoryCopy.Write(held.FileNames.Select(name => KeyValuePair.Create(name, files[name])), backup);

        Assert.Equal(["first"], BodiesOf(DirectoryReader.Open(backup)));
        Assert.Equal(["first"], BodiesOf(DirectoryReader.Open(_directory, held)));
        Assert.Equal(["second", "third"], BodiesOf(DirectoryReader.Open(_directory)));
    }

    [Fact]
    public void Release_ThenDeleteUnusedFiles_LeavesTheLastCommitOnly()
    {
        var policy = new SnapshotDeletionPolicy();
        using var writer = Open(policy);
        Commit(writer, "first");
        var held = policy.Snapshot();
        writer.DeleteAll();
        Commit(writer, "second");
        Assert.Equal(2, DirectoryReader.ListCommits(_directory).Count);

        policy.Release(held);
        writer.DeleteUnusedFiles();

        TwoCommits.AssertNothingLeftOver(_directory);
        Assert.Throws<InvalidOperationException>(() => policy.Release(held));
        Assert.Throws<IndexNotFoundException>(() => DirectoryReader.Open(_directory, held));
    }

    [Fact]
    public void Snapshot_TwiceOfOneCommit_LastsUntilBothAreReleased()
    {
        var policy = new SnapshotDeletionPolicy();
        using var writer = Open(policy);
        Commit(writer, "first");
        var held = policy.Snapshot();
        Assert.Same(held, policy.Snapshot());
        policy.Release(held);

        Commit(writer, "second");

        Assert.Equal([held], policy.Snapshots);
        Assert.Equal(["first"], BodiesOf(DirectoryReader.Open(_directory, held)));
    }

    [Fact]
    public void Snapshot_BeforeAnyCommit_IsRefused()
    {
        var policy = new SnapshotDeletionPolicy();
        using var writer = Open(policy);

        Assert.Throws<InvalidOperationException>(() => policy.Snapshot());
    }

    [Fact]
    public void KeepLastCommits_OfThree_KeepsThreeAcrossWriters()
    {
        for (var round = 0; round < 2; round++)
        {
            using var writer = Open(new KeepLastCommitsDeletionPolicy(3));
            foreach (var body in new[] { "a", "b", "c" })
                Commit(writer, $"{body}{round}");
        }

        var commits = DirectoryReader.ListCommits(_directory);

        Assert.Equal([4L, 5L, 6L], commits.Select(commit => commit.Generation));
        Assert.Equal(["a0", "b0", "c0", "a1"], BodiesOf(DirectoryReader.Open(_directory, commits[0])));
    }

    [Fact]
    public void Rollback_WithOlderCommitsKept_KeepsThem()
    {
        using (var writer = Open(new KeepLastCommitsDeletionPolicy(2)))
        {
            Commit(writer, "first");
            Commit(writer, "second");
            writer.ForceMerge(1);
        }

        var commits = DirectoryReader.ListCommits(_directory);

        Assert.Equal(["first"], BodiesOf(DirectoryReader.Open(_directory, commits[0])));
        Assert.Equal(["first", "second"], BodiesOf(DirectoryReader.Open(_directory, commits[1])));
    }

    private IndexWriter Open(IndexDeletionPolicy policy) =>
        new(_directory, new IndexWriterOptions { Analyzer = new WordAnalyzer(), DeletionPolicy = policy });

    private static void Commit(IndexWriter writer, string body)
    {
        writer.AddDocument([Field.OfText("body", body, FieldType.StoredText)]);
        writer.Commit();
    }

    private static List<string> BodiesOf(DirectoryReader reader)
    {
        using (reader)
            return Plain.Bodies.Of(reader);
    }
}
