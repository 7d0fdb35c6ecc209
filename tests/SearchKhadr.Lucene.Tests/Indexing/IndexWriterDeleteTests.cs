using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Indexing.Plain;

namespace SearchKhadr.Lucene.Tests.Indexing;

public sealed class IndexWriterDeleteTests : IDisposable
{
    private readonly MemoryDirectory _directory = new();
    private readonly IndexWriter _writer;

    public IndexWriterDeleteTests() =>
        _writer = new IndexWriter(
            _directory,
            new IndexWriterOptions { Analyzer = new WordAnalyzer(), MergePolicy = new NoMergePolicy() }
        );

    public void Dispose()
    {
        _writer.Dispose();
        _directory.Dispose();
    }

    [Fact]
    public void DeleteDocuments_BetweenTwoOfOneTerm_DeletesOnlyTheFirst()
    {
        Add("a", "first");
        _writer.DeleteDocuments(new Term("id", "a"));
        Add("a", "second");

        _writer.Commit();

        Assert.Equal(["second"], Bodies());
    }

    [Fact]
    public void DeleteDocuments_OfEarlierSegments_ReachesAllOfThem()
    {
        Add("a", "first");
        _writer.Flush();
        Add("a", "second");
        _writer.Commit();
        _writer.DeleteDocuments(new Term("id", "a"));
        Add("a", "third");
        _writer.Flush();
        Add("b", "fourth");

        _writer.Commit();

        Assert.Equal(["third", "fourth"], Bodies());
    }

    [Fact]
    public void DeleteDocuments_OfAWholeSegment_DropsIt()
    {
        Add("a", "first");
        _writer.Commit();
        Add("b", "second");
        _writer.DeleteDocuments(new Term("id", "a"));

        _writer.Commit();

        using var reader = DirectoryReader.Open(_directory);
        Assert.Single(reader.Leaves);
        Assert.Equal(1, reader.MaxDoc);
        TwoCommits.AssertNothingLeftOver(_directory);
    }

    [Fact]
    public void DeleteDocuments_InThreeCommits_KeepsOneFileOfLiveDocuments()
    {
        foreach (var id in "abcd")
            Add(id.ToString(), "body");
        _writer.Commit();

        foreach (var id in "abc")
        {
            _writer.DeleteDocuments(new Term("id", id.ToString()));
            _writer.Commit();
        }

        Assert.Equal(
            ["_0_3.liv"],
            _directory.ListAll().Where(name => name.EndsWith(".liv", StringComparison.Ordinal))
        );
        Assert.Single(Bodies());
    }

    [Fact]
    public void DeleteDocuments_OfATermThatIsNotThere_ChangesNothing()
    {
        Add("a", "first");
        _writer.Commit();
        _writer.DeleteDocuments(new Term("id", "z"));
        _writer.DeleteDocuments(new Term("no such field", "a"));

        var after = _writer.Commit();

        Assert.Equal(-1, after);
    }

    [Fact]
    public void UpdateDocument_AThousandTimesWithOneId_LeavesTheLast()
    {
        using var directory = new MemoryDirectory();
        using var writer = new IndexWriter(
            directory,
            new IndexWriterOptions { Analyzer = new WordAnalyzer(), MaxBufferedDocuments = 7 }
        );

        for (var i = 0; i < 1000; i++)
            writer.UpdateDocument(new Term("id", "a"), Document("a", $"version{i}"));
        writer.Commit();

        using var reader = DirectoryReader.Open(directory);
        Assert.Equal(
            ["text version999"],
            ReaderDescription
                .Of(reader)["a"]
                .Where(line => line.StartsWith("stored 001", StringComparison.Ordinal))
                .Select(line => line[16..])
        );
    }

    private void Add(string id, string body) => _writer.AddDocument(Document(id, body));

    private static Document Document(string id, string body) =>
        [Field.OfText("id", id, FieldType.StoredKeyword), Field.OfText("body", body, FieldType.StoredText)];

    private List<string> Bodies()
    {
        using var reader = DirectoryReader.Open(_directory);
        var bodies = new Bodies();
        foreach (var leaf in reader.Leaves)
        {
            for (var docId = 0; docId < leaf.Reader.MaxDoc; docId++)
            {
                if (leaf.Reader.LiveDocs?.Get(docId) != false)
                    leaf.Reader.StoredFields(docId, bodies);
            }
        }
        return bodies.Values;
    }
}
