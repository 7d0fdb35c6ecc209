using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Maintenance;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.TestKit.Judge;

namespace SearchKhadr.Archive.Tests.Maintenance;

public sealed class GenerationsTests : IDisposable
{
    private readonly ChangingFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Rollback_AfterARebuild_AnswersAsBeforeAndGoesForthAgain()
    {
        MakeTwo();

        var back = Generations.Rollback(_folder.IndexPath, cancellation: Cancellation);
        var found = _folder.Find("khadr");
        var forth = Generations.Rollback(_folder.IndexPath, cancellation: Cancellation);

        Assert.Equal((1, 1), (back.Number, back.Articles));
        Assert.Equal(["a.txt"], found);
        Assert.Equal(2, forth.Number);
        Assert.Equal(["b.txt"], _folder.Find("khadr"));
    }

    [Fact]
    public void Index_AfterARollback_ReadsWhatThatGenerationDoesNotKnow()
    {
        MakeTwo();
        Generations.Rollback(_folder.IndexPath, cancellation: Cancellation);

        var report = _folder.Index();

        Assert.Equal((1, "a.txt"), (report.Changes.New, Assert.Single(report.Changes.Vanished)));
        Assert.Equal(["b.txt"], _folder.Find("khadr"));
        Assert.Equal([1, 2], Generations.List(_folder.IndexPath).Select(generation => generation.Number));
    }

    [Fact]
    public void Rebuild_KeepsAsManyGenerationsAsAsked()
    {
        _folder.Page("a.txt", "Khadr was moved.");
        _folder.Index();
        var keepsTwo = IndexingOptions.Default with { Keep = 2 };

        for (var i = 0; i < 4; i++)
            _folder.Rebuild(i == 0 ? keepsTwo : null);

        Assert.Equal([5, 4, 3], Generations.List(_folder.IndexPath).Select(generation => generation.Number));
    }

    [Fact]
    public void Rebuild_KeepingNone_LeavesNothingToGoBackTo()
    {
        MakeTwo(keep: 0);

        var error = Assert.Throws<IndexNotFoundException>(() =>
            Generations.Rollback(_folder.IndexPath, cancellation: Cancellation)
        );

        Assert.Contains("rebuild --keep", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rollback_FromADamagedIndex_GoesToTheOneBefore()
    {
        MakeTwo();
        var last = Directory.GetFiles(_folder.IndexPath, "segments_*").Order(StringComparer.Ordinal).Last();
        File.WriteAllBytes(last, File.ReadAllBytes(last)[..^9]);

        Generations.Rollback(_folder.IndexPath, cancellation: Cancellation);

        Assert.Equal(["a.txt"], _folder.Find("khadr"));
    }

    [Fact]
    public void Search_WhileGenerationsChange_AlwaysAnswersOneOfThem()
    {
        MakeTwo();
        using var service = new SearchService(_folder.IndexPath);
        using var stop = new CancellationTokenSource();
        var answers = Enumerable.Range(0, 2).Select(_ => Task.Run(Ask, Cancellation)).ToArray();

        for (var i = 0; i < 10; i++)
            Generations.Rollback(_folder.IndexPath, cancellation: Cancellation);
        stop.Cancel();

        var seen = answers
            .SelectMany(task => task.GetAwaiter().GetResult())
            .ToHashSet(StringComparer.Ordinal);
        Assert.Subset(new HashSet<string>(["a.txt", "b.txt"], StringComparer.Ordinal), seen);
        Assert.NotEmpty(seen);

        List<string> Ask()
        {
            var files = new List<string>();
            do
            {
                var found = service.Search(new SearchRequest { Query = "khadr" }, CancellationToken.None);
                files.Add(Assert.Single(found.Hits).File);
            } while (!stop.IsCancellationRequested);
            return files;
        }
    }

    [Fact]
    public void Search_WhenALaterCommitIsDamaged_AnswersFromTheOneBeforeAndSaysWhy()
    {
        MakeTwo();
        using var service = new SearchService(_folder.IndexPath);
        var before = service.Status;
        Generations.Rollback(_folder.IndexPath, cancellation: Cancellation);
        var last = Directory.GetFiles(_folder.IndexPath, "segments_*").Order(StringComparer.Ordinal).Last();
        File.WriteAllBytes(last, File.ReadAllBytes(last)[..^9]);

        var found = service.Search(
            new SearchRequest { Query = "khadr" },
            TestContext.Current.CancellationToken
        );

        Assert.Null(before.Problem);
        Assert.Equal("b.txt", Assert.Single(found.Hits).File);
        Assert.Contains(Path.GetFileName(last), service.Status.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Rollback_IsCleanToLuceneForJava()
    {
        var judge = LuceneJudge.Require();
        MakeTwo();

        Generations.Rollback(_folder.IndexPath, cancellation: Cancellation);

        judge.AssertClean(_folder.IndexPath);
    }

    public void Dispose() => _folder.Dispose();

    private void MakeTwo(int keep = 1)
    {
        _folder.Page("a.txt", "Khadr was moved.");
        _folder.Index();
        File.Delete(_folder.PathOf("a.txt"));
        _folder.Page("b.txt", "Khadr was heard in court.");
        _folder.Rebuild(IndexingOptions.Default with { Keep = keep });
    }
}
