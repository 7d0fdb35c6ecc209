using System.Text;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Cataloguing;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.TestKit.Files;

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

    [Theory]
    [InlineData("windows-1252", "Café du Port", 1)]
    [InlineData("windows-1251", "Вечерний порт и гавань города", 1)]
    [InlineData("utf-8", "Café du Port", 0)]
    [InlineData("utf-16", "Café du Port", 0)]
    public void Open_CatalogOfATableProgram_IsReadInItsEncodingAndWithItsSeparator(
        string name,
        string outlet,
        int warnings
    )
    {
        var encoding = name is "utf-16" ? Encoding.Unicode : DeclaredEncoding.ByLabel(name)!;
        foreach (
            var (separator, mark) in (List<(char, bool)>)
                [(',', false), (';', false), ('\t', false), (';', true)]
        )
        {
            using var folder = new TemporaryFolder();
            var text = $"file;outlet;note\na.txt;{outlet};kept\nb.txt;Post;\n".Replace(';', separator);
            byte[] preamble =
                name is "utf-16" ? [0xFF, 0xFE]
                : name is "utf-8" && mark ? [0xEF, 0xBB, 0xBF]
                : [];
            File.WriteAllBytes(folder.Combine("catalog.csv"), [.. preamble, .. encoding.GetBytes(text)]);

            var catalog = Catalog.Open(folder.Path, Day.Of2020);

            Assert.Equal(outlet, catalog.Find("a.txt")?.Outlet);
            Assert.Equal("Post", catalog.Find("b.txt")?.Outlet);
            Assert.Equal(warnings, catalog.Warnings.Count);
        }
    }

    [Fact]
    public void Read_CellsWithCommasBetweenSemicolons_AreWhole()
    {
        var catalog = Read("file;outlet;note\na.txt;The Post, The Times, The Globe;one, two, three, four\n");

        Assert.Equal("The Post, The Times, The Globe", catalog.Find("a.txt")?.Outlet);
        Assert.Empty(catalog.Warnings);
    }
}
