using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Tests.Indexing.Plain;

namespace SearchKhadr.Lucene.Tests.Indexing;

public sealed class OpenReaderTests : IDisposable
{
    private readonly MemoryDirectory _directory = new();
    private readonly IndexWriter _writer;

    public OpenReaderTests() =>
        _writer = new IndexWriter(_directory, new IndexWriterOptions { Analyzer = new WordAnalyzer() });

    public void Dispose()
    {
        _writer.Dispose();
        _directory.Dispose();
    }

    [Fact]
    public void OpenReader_WithoutACommit_SeesAddsAndDeletes()
    {
        Add("a");
        Add("b");
        _writer.DeleteDocuments(new Term("body", "a"));

        using var reader = _writer.OpenReader();

        Assert.Equal(["b"], Bodies.Of(reader));
        Assert.Equal(1, reader.NumDocs);
        Assert.False(DirectoryReader.IndexExists(_directory));
    }

    [Fact]
    public void OpenIfChanged_OfAWritersReader_FollowsTheWriter()
    {
        Add("a");
        using var first = DirectoryReader.Open(_writer);
        Assert.True(first.IsCurrent());
        Assert.Null(first.OpenIfChanged());
        _writer.DeleteDocuments(new Term("body", "a"));
        Add("b");

        using var second = first.OpenIfChanged();

        Assert.Equal(["a"], Bodies.Of(first));
        Assert.Equal(["b"], Bodies.Of(second!));
        Assert.Null(second!.OpenIfChanged(_writer));
    }

    [Fact]
    public void OpenIfChanged_OfACommitWithAWriter_GoesOnToTheWriter()
    {
        Add("a");
        _writer.Commit();
        using var committed = DirectoryReader.Open(_directory);
        Add("b");

        using var later = committed.OpenIfChanged(_writer);

        Assert.Equal(["a", "b"], Bodies.Of(later!));
    }

    [Fact]
    public void Dispose_OfAReader_DeletesFilesThatOnlyItNeeded()
    {
        Add("a");
        _writer.Flush();
        Add("b");
        var reader = _writer.OpenReader();
        _writer.ForceMerge(1);
        _writer.Commit();
        var held = reader.HeldFiles.Except(DirectoryReader.ListCommits(_directory)[0].FileNames).ToArray();
        Assert.NotEmpty(held);
        Assert.Equal(held, held.Intersect(_directory.ListAll()));
        reader.CheckIntegrity();

        reader.Dispose();

        TwoCommits.AssertNothingLeftOver(_directory);
    }

    [Fact]
    public void Dispose_OfTheWriter_LeavesReadersOpenAndTheirFilesThere()
    {
        Add("a");
        using var reader = _writer.OpenReader();

        _writer.Dispose();

        Assert.Equal(["a"], Bodies.Of(reader));
        reader.CheckIntegrity();
        Assert.Throws<ObjectDisposedException>(() => reader.OpenIfChanged());
    }

    [Fact]
    public void SearcherManager_Refresh_KeepsWhatIsAcquiredOpen()
    {
        Add("a");
        using var manager = new SearcherManager(_writer);
        var before = manager.Acquire();
        Add("b");

        Assert.True(manager.Refresh());
        Assert.False(manager.Refresh());

        var after = manager.Acquire();
        Assert.Equal(1, before.Reader.NumDocs);
        Assert.Equal(["a"], Bodies.Of(before.Reader));
        Assert.Equal(["a", "b"], Bodies.Of(after.Reader));
        SearcherManager.Release(before);
        SearcherManager.Release(after);
        Assert.False(before.Reader.TryIncRef());
    }

    [Fact]
    public void SearcherManager_Disposed_HandsNothingOut()
    {
        var manager = new SearcherManager(_writer);

        manager.Dispose();

        Assert.Throws<ObjectDisposedException>(() => manager.Acquire());
        Assert.Throws<ObjectDisposedException>(() => manager.Refresh());
    }

    [Fact]
    public async Task SearcherManager_UsedByManyWhileDocumentsAreReplaced_AlwaysFindsEachIdOnce()
    {
        const int Ids = 10;
        for (var id = 0; id < Ids; id++)
            Add($"id{id}");
        using var manager = new SearcherManager(_writer);
        using var done = new CancellationTokenSource();
        var searching = Enumerable
            .Range(0, 2)
            .Select(_ =>
                Task.Run(() => SearchUntil(manager, Ids, done.Token), TestContext.Current.CancellationToken)
            )
            .ToArray();

        for (var round = 0; round < 60; round++)
        {
            for (var id = 0; id < Ids; id++)
                _writer.UpdateDocument(new Term("body", $"id{id}"), Document($"id{id}"));
            manager.Refresh();
        }
        await done.CancelAsync();

        var wrong = await Task.WhenAll(searching);
        Assert.Equal([0, 0], wrong);
    }

    private static int SearchUntil(SearcherManager manager, int expected, CancellationToken done)
    {
        var wrong = 0;
        do
        {
            var searcher = manager.Acquire();
            wrong += searcher.Count(new MatchAllDocsQuery(), CancellationToken.None) == expected ? 0 : 1;
            SearcherManager.Release(searcher);
        } while (!done.IsCancellationRequested);
        return wrong;
    }

    private void Add(string body) => _writer.AddDocument(Document(body));

    private static Document Document(string body) => [Field.OfText("body", body, FieldType.StoredText)];
}
