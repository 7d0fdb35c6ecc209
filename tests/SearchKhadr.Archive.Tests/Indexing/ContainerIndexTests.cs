using System.IO.Compression;
using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Copies;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Archive.Tests.Indexing;

public sealed class ContainerIndexTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Pages => _folder.Combine("pages");

    public ContainerIndexTests() => Directory.CreateDirectory(Pages);

    [Fact]
    public void Index_AnArchiveAgain_TakesOutThePagesThatItLost()
    {
        Zip(
            "a.zip",
            ("one.txt", "Khadr was moved to another camp."),
            ("two.txt", "Khadr was heard in court.")
        );
        Index();
        Zip("a.zip", ("two.txt", "Khadr was heard in court."), ("three.txt", "Khadr came home at last."));

        var report = Index();

        Assert.Equal(2, report.Articles);
        Assert.Equal(["a.zip!/three.txt", "a.zip!/two.txt"], Find("khadr"));
    }

    [Fact]
    public void Index_AnArchiveThatBroke_KeepsWhatItHeld()
    {
        Zip("a.zip", ("one.txt", "Khadr was moved to another camp."));
        Index();
        File.WriteAllText(Path.Combine(Pages, "a.zip"), "PK\u0003\u0004 broken");

        var report = Index();

        Assert.Single(report.Read.Rejections);
        Assert.Equal(["a.zip!/one.txt"], Find("khadr"));
    }

    [Fact]
    public void Index_CopyOfAnArticleOfAnEarlierRun_IsLinkedAndCountedAndBothAreKept()
    {
        File.WriteAllText(Path.Combine(Pages, "a.txt"), Story("moved on Tuesday"));
        Index();
        File.WriteAllText(Path.Combine(Pages, "b.txt"), Story("moved on Friday"));

        var report = new ArchiveIndexer(_folder.Combine("index")).Index(
            [Path.Combine(Pages, "b.txt")],
            progress: null,
            cancellation: TestContext.Current.CancellationToken
        );

        var (file, link) = Assert.Single(report.Read.Copies);
        Assert.Equal(("b.txt", "a.txt", CopyKind.SameText), (file, link.File, link.Kind));
        Assert.Equal(2, report.Articles);
    }

    [Fact]
    public void Read_ArticleWithCopies_NamesThemAndNotOnesThatAreGone()
    {
        Zip("a.zip", ("one.txt", Story("moved on Tuesday")), ("two.txt", Story("moved on Friday")));
        Zip("b.zip", ("three.txt", Story("moved on Monday")));
        Index();
        Zip("b.zip", ("four.txt", "Another text, about the harbour."));
        Index();

        var copies = View("a.zip!/one.txt");

        Assert.Equal(["a.zip!/two.txt"], copies.Select(copy => copy.Link.File));
    }

    public void Dispose() => _folder.Dispose();

    private static string Story(string how) =>
        $"Prisoner {how}\n\nOmar Khadr was {how}.\n\n"
        + string.Join(' ', Enumerable.Range(0, 150).Select(i => $"word{i * 7919 % 1000}"))
        + ".\n";

    private void Zip(string name, params (string Name, string Text)[] files)
    {
        using var zip = new ZipArchive(File.Create(Path.Combine(Pages, name)), ZipArchiveMode.Create);
        foreach (var (file, text) in files)
        {
            using var writer = new StreamWriter(zip.CreateEntry(file).Open());
            writer.Write(
                text.Contains('\n', StringComparison.Ordinal)
                    ? text
                    : $"News of the day\n\n{text} The court said so on Tuesday, and nobody was surprised by it.\n"
            );
        }
    }

    private IndexingReport Index() =>
        new ArchiveIndexer(_folder.Combine("index")).Index(
            [Pages],
            progress: null,
            cancellation: TestContext.Current.CancellationToken
        );

    private string[] Find(string query)
    {
        using var service = new SearchService(_folder.Combine("index"));
        var found = service.Search(
            new SearchRequest { Query = query },
            TestContext.Current.CancellationToken
        );
        return [.. found.Hits.Select(hit => hit.File).Order(StringComparer.Ordinal)];
    }

    private IReadOnlyList<Archive.Reading.SavedCopy> View(string file)
    {
        using var service = new SearchService(_folder.Combine("index"));
        var view = service.Read(
            Archive.Schema.ArticleId.Of(file),
            new SearchRequest(),
            TestContext.Current.CancellationToken
        );
        return view!.Copies;
    }
}
