using SearchKhadr.Archive.Reading;
using SearchKhadr.Ingestion;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Archive.Tests.Reading;

public sealed class PageExtractorTests
{
    private const string Sentence =
        "The library on the corner lends out seeds in the spring, and people bring some back in the autumn.";

    [Fact]
    public void Extract_FilesOfOneNameInTwoFolders_ReadsBoth()
    {
        using var folder = new TemporaryFolder();
        var first = folder.Write("one/page.txt", "Seeds on loan\n\n" + Sentence);
        var second = folder.Write("two/page.txt", "Seeds returned\n\n" + Sentence);

        var results = PageExtractor.Extract([second, first]).ToArray();

        Assert.Equal(["Seeds returned", "Seeds on loan"], results.Select(result => result.Article!.Headline));
    }

    [Fact]
    public void Extract_PathWhereNothingIs_IsARejectionAmongTheOthers()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("page.txt", "Seeds on loan\n\n" + Sentence);

        var results = PageExtractor.Extract([folder.Combine("gone.txt"), page]).ToArray();

        Assert.Equal(RejectionReason.Unreadable, results[0].Rejection!.Reason);
        Assert.Equal("Seeds on loan", results[1].Article!.Headline);
    }

    [Fact]
    public void Extract_CatalogAboveAFile_Applies()
    {
        using var folder = new TemporaryFolder();
        folder.Write("catalog.csv", "file,outlet\nsub/page.txt,The Seed Times\n");
        var page = folder.Write("sub/page.txt", "Seeds on loan\n\n" + Sentence);

        var result = PageExtractor.Extract([page]).Single();

        Assert.Equal("sub/page.txt", result.File);
        Assert.Equal("The Seed Times", result.Article!.Outlet);
    }

    [Fact]
    public void ExtractWithText_Pages_GiveTheTextBesideTheArticle()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.html", $"<h1>Seeds on loan</h1><p>{Sentence}</p>");
        folder.Write("b.txt", "Seeds returned\n\n" + Sentence);

        var readings = PageExtractor.ExtractWithText([folder.Path]).ToArray();

        Assert.Equal([true, false], readings.Select(reading => reading.IsMarkup));
        Assert.StartsWith("<h1>Seeds on loan", readings[0].Text, StringComparison.Ordinal);
        Assert.Equal("Seeds returned", readings[1].Result.Article!.Headline);
    }
}
