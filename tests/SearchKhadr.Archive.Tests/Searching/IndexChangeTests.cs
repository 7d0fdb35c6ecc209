using SearchKhadr.Archive.Searching;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Archive.Tests.Searching;

public sealed class IndexChangeTests
{
    [Fact]
    public void Status_WithoutAnIndex_IsEmptyAndMakesNoFolder()
    {
        using var folder = new TemporaryFolder();
        using var service = new SearchService(folder.Combine("none"));

        var response = service.Search(
            new SearchRequest { Query = "omar" },
            TestContext.Current.CancellationToken
        );

        Assert.True(service.Status.IsEmpty);
        Assert.Equal(0, response.Total);
        Assert.False(Directory.Exists(folder.Combine("none")));
    }

    [Fact]
    public void Search_AfterAnotherProcessCommitted_FindsWhatIsNew()
    {
        using var archive = new SmallArchive(Samples.Bare("a.txt", "Omar"));
        var before = archive.Find("omar");
        var commit = archive.Service.Status.Commit;

        archive.Write([Samples.Bare("b.txt", "Omar")]);

        Assert.Equal(["a.txt"], before);
        Assert.Equal(["a.txt", "b.txt"], archive.Find("omar"));
        Assert.True(archive.Service.Status.Commit > commit);
    }

    [Fact]
    public void Search_AfterTheIndexWasRemoved_IsEmpty()
    {
        using var archive = new SmallArchive(Samples.Bare("a.txt", "Omar"));
        var before = archive.Find("omar");

        foreach (var file in Directory.GetFiles(archive.Path))
            File.Delete(file);

        Assert.Equal(["a.txt"], before);
        Assert.Empty(archive.Find("omar"));
        Assert.True(archive.Service.Status.IsEmpty);
    }

    [Fact]
    public void Search_OfADamagedIndex_NamesTheFile()
    {
        using var archive = new SmallArchive(Samples.Bare("a.txt", "Omar"));
        var segments = Directory.GetFiles(archive.Path, "segments_*").Single();
        var bytes = File.ReadAllBytes(segments);
        bytes[^20] ^= 1;
        File.WriteAllBytes(segments, bytes);

        var error = Assert.ThrowsAny<IndexException>(() => archive.Find("omar"));

        Assert.Contains("segments_", error.Resource, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_OfAnIndexOfAnotherProgram_AsksForARebuild()
    {
        using var folder = new TemporaryFolder();
        using (var directory = new Lucene.Store.FileSystemDirectory(folder.Path))
        using (
            var writer = new Lucene.Indexing.IndexWriter(
                directory,
                new Lucene.Indexing.IndexWriterOptions { Analyzer = new Archive.Schema.ArchiveAnalyzer() }
            )
        )
        {
            writer.AddDocument(Archive.Schema.ArticleDocument.Of(Samples.Bare("a.txt")));
            writer.Commit();
        }
        using var service = new SearchService(folder.Path);

        var error = Assert.Throws<UnsupportedIndexException>(() => service.Status);

        Assert.Contains("searchkhadr rebuild", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_WhileTheIndexChanges_AlwaysAnswers()
    {
        using var archive = new SmallArchive(Samples.Bare("0.txt", "Omar"));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(
            TestContext.Current.CancellationToken
        );
        var readers = Enumerable
            .Range(0, 3)
            .Select(_ =>
                Task.Run(
                    () =>
                    {
                        var seen = 0;
                        while (!stop.IsCancellationRequested)
                        {
                            var total = archive.Find("omar").Length;
                            Assert.True(total >= seen, $"{total} after {seen}");
                            seen = total;
                        }
                        return seen;
                    },
                    TestContext.Current.CancellationToken
                )
            )
            .ToArray();

        for (var i = 1; i < 8; i++)
            archive.Write([Samples.Bare($"{i}.txt", "Omar")]);
        await stop.CancelAsync();
        await Task.WhenAll(readers);

        Assert.Equal(8, archive.Find("omar").Length);
    }
}
