using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Indexing.Plain;

namespace SearchKhadr.Lucene.Tests.Indexing;

public sealed class IndexWriterCommitTests : IDisposable
{
    private readonly MemoryDirectory _directory = new();
    private readonly IndexWriter _writer;

    public IndexWriterCommitTests() =>
        _writer = new IndexWriter(_directory, new IndexWriterOptions { Analyzer = new WordAnalyzer() });

    public void Dispose()
    {
        _writer.Dispose();
        _directory.Dispose();
    }

    [Fact]
    public void PrepareCommit_UntilCommit_ShowsNothingToReaders()
    {
        Add("first");
        _writer.Commit();
        Add("second");

        var upTo = _writer.PrepareCommit();
        var prepared = Committed();
        Add("third");
        var finished = _writer.Commit();

        Assert.Equal(["first"], prepared);
        Assert.Equal(["first", "second"], Committed());
        Assert.Equal(upTo, finished);
        Assert.True(_writer.HasUncommittedChanges);
    }

    [Fact]
    public void PrepareCommit_RolledBack_LeavesTheCommitBefore()
    {
        Add("first");
        _writer.Commit();
        var before = _directory.ListAll();
        Add("second");

        _writer.PrepareCommit();
        _writer.Rollback();

        Assert.Equal(before, _directory.ListAll());
        Assert.Equal(["first"], Committed());
    }

    [Fact]
    public void PrepareCommit_Twice_IsRefusedAndTheFirstStands()
    {
        Add("first");
        _writer.PrepareCommit();

        Assert.Throws<InvalidOperationException>(() => _writer.PrepareCommit());

        _writer.Commit();
        Assert.Equal(["first"], Committed());
    }

    [Fact]
    public void PrepareCommit_OfWhatIsMergedMeanwhile_StillCommitsIt()
    {
        foreach (var body in new[] { "a", "b", "c" })
        {
            Add(body);
            _writer.Flush();
        }

        _writer.PrepareCommit();
        _writer.ForceMerge(1);
        _writer.Commit();

        Assert.Equal(["a", "b", "c"], Committed());
        using var reader = DirectoryReader.Open(_directory);
        Assert.Equal(3, reader.Leaves.Count);
    }

    [Fact]
    public void HasUncommittedChanges_FollowsEachChange()
    {
        Assert.True(_writer.HasUncommittedChanges);
        _writer.Commit();
        Assert.False(_writer.HasUncommittedChanges);
        Add("first");
        Assert.True(_writer.HasUncommittedChanges);
        _writer.Commit();

        _writer.DeleteDocuments(new Term("body", "no such word"));

        Assert.True(_writer.HasUncommittedChanges);
        Assert.Equal(-1, _writer.Commit());
        Assert.False(_writer.HasUncommittedChanges);
    }

    [Fact]
    public void Commit_WithUserDataAfterPrepareCommit_IsRefused()
    {
        Add("first");
        _writer.PrepareCommit();

        Assert.Throws<InvalidOperationException>(() => _writer.Commit(new Dictionary<string, string>()));
    }

    [Fact]
    public void AddDocument_LongerThanAllowed_IsRefusedAndTheWriterGoesOn()
    {
        using var directory = new MemoryDirectory();
        var options = new IndexWriterOptions { Analyzer = new WordAnalyzer(), MaxDocumentLength = 9 };
        using var writer = new IndexWriter(directory, options);

        Assert.Throws<ArgumentException>(() => writer.AddDocument(Document("ten  chars")));
        writer.AddDocument(Document("nine char"));
        writer.Commit();

        using var reader = DirectoryReader.Open(directory);
        Assert.Equal(["nine char"], Bodies.Of(reader));
    }

    [Fact]
    public void DeleteDocuments_ByAQuery_ReachesMemoryAndSegmentsButNothingLater()
    {
        Add("old one");
        _writer.Flush();
        Add("old two");
        _writer.DeleteDocuments(new PrefixQuery("body", "ol"));
        Add("old three");

        _writer.Commit();

        Assert.Equal(["old three"], Committed());
    }

    [Fact]
    public void DeleteAll_ThenAdd_LeavesWhatCameAfter()
    {
        Add("committed");
        _writer.Commit();
        Add("in memory");

        _writer.DeleteAll();
        Add("after");
        _writer.Commit();

        Assert.Equal(["after"], Committed());
        TwoCommits.AssertNothingLeftOver(_directory);
    }

    [Theory]
    [InlineData(0.0, false)]
    [InlineData(0.1, false)]
    [InlineData(0.9, true)]
    [InlineData(1.0, true)]
    public void ForceMerge_OfAWholeIndex_IsPackedWhereTheRatioAllows(double ratio, bool isPacked)
    {
        using var directory = new MemoryDirectory();
        var policy = new TieredMergePolicy { NoCfsRatio = ratio };
        var options = new IndexWriterOptions { Analyzer = new WordAnalyzer(), MergePolicy = policy };
        using var writer = new IndexWriter(directory, options);
        for (var i = 0; i < 2; i++)
        {
            writer.AddDocument(Document($"body {i}"));
            writer.Flush();
        }

        writer.ForceMerge(1);
        writer.Commit();

        Assert.Equal(
            isPacked,
            directory.ListAll().Any(name => name.EndsWith(".cfs", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void IndexWriter_WithNumbersOutOfRange_IsRefused()
    {
        var options = new IndexWriterOptions { Analyzer = new WordAnalyzer() };
        IndexWriterOptions[] wrong =
        [
            options with
            {
                MaxThreads = 0,
            },
            options with
            {
                RamBufferBytes = 0,
            },
            options with
            {
                MaxBytesPerThread = 1L << 31,
            },
            options with
            {
                MaxDocumentLength = 0,
            },
            options with
            {
                MergePolicy = new TieredMergePolicy { NoCfsRatio = 1.1 },
            },
            options with
            {
                MergeScheduler = new ConcurrentMergeScheduler { MaxThreadCount = 0 },
            },
        ];
        using var directory = new MemoryDirectory();

        Assert.All(
            wrong,
            refused => Assert.Throws<ArgumentOutOfRangeException>(() => new IndexWriter(directory, refused))
        );
        Assert.Throws<IndexNotFoundException>(() => DirectoryReader.ListCommits(directory));
    }

    private void Add(string body) => _writer.AddDocument(Document(body));

    private static Document Document(string body) => [Field.OfText("body", body, FieldType.StoredText)];

    private List<string> Committed()
    {
        using var reader = DirectoryReader.Open(_directory);
        return Bodies.Of(reader);
    }
}
