using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Cataloguing;

namespace SearchKhadr.Ingestion.Tests.Cataloguing;

public sealed class CatalogTests
{
    [Fact]
    public void Read_RowWithEmptyCells_SaysNothingInThem()
    {
        var catalog = Read("file,outlet,published,url,kind,note\na.txt,,2010,,blog,\"one, two\"\n");

        var entry = catalog.Find("a.txt");
        Assert.NotNull(entry);
        Assert.Null(entry.Outlet);
        Assert.Equal(
            new ArticleDate("2010", DatePrecision.Year, DateSource.Catalog, "2010"),
            entry.Published
        );
        Assert.Equal("blog", entry.Kind);
        Assert.Equal("one, two", entry.Note);
        Assert.Empty(catalog.Warnings);
    }

    [Fact]
    public void Read_BadDateUnknownColumnAndRepeatedRow_WarnsWithTheLineAndKeepsTheRest()
    {
        var catalog = Read("file,colour,published,outlet\na.txt,red,soon,Gazette\n\na.txt,,2011,Post\n,,,\n");

        Assert.Equal("Gazette", catalog.Find("a.txt")?.Outlet);
        Assert.Null(catalog.Find("a.txt")?.Published);
        Assert.Equal([1, 2, 4, 5], catalog.Warnings.Select(static w => w.Line));
    }

    [Fact]
    public void FindMissing_EntryWithoutFile_IsReported()
    {
        var catalog = Read("file,outlet\na.txt,Gazette\nb/c.txt,Post\n");

        var warnings = catalog.FindMissing([new SourceFile("a.txt", "/x/a.txt")]);

        var warning = Assert.Single(warnings);
        Assert.Equal(3, warning.Line);
        Assert.Contains("b/c.txt", warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("outlet\nGazette\n")]
    [InlineData("file,outlet\n\"a.txt,Gazette")]
    public void Read_Rubbish_NeverThrows(string text)
    {
        var catalog = Read(text);

        Assert.Null(catalog.Find("b.txt"));
    }

    private static Catalog Read(string text) => Catalog.Read(new StringReader(text), Day.Of2020);

    [Fact]
    public void FindMissing_PageOfAContainerThatIsThere_IsNotMissing()
    {
        var catalog = Catalog.Read(
            new StringReader("file,outlet\na.zip!/one.html,Post\nb.zip!/two.html,Post\n")
        );

        var missing = catalog.FindMissing([new("a.zip", "/a.zip")]);

        Assert.Contains("b.zip!/two.html", Assert.Single(missing).Message, StringComparison.Ordinal);
    }
}
