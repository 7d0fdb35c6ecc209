using System.Text;
using System.Text.Json;
using CsvHelper;
using SearchKhadr.Archive.Exporting;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Tests.Exporting;

public sealed class ExportTests
{
    private static readonly WalkedHit Hit = new("id1", Samples.Full("a/b.txt", "fr"), "cursor");

    [Fact]
    public async Task Csv_OfAnything_IsReadBackCellByCell()
    {
        var article = Samples.Bare("a,b\".txt", "A \"quoted\", headline\nof two lines", "B") with
        {
            Outlet = "Ledger; Tide",
        };

        var rows = Rows(await Export(ExportFormat.Csv, article));

        Assert.Equal("id", rows[0][0]);
        Assert.Equal(article.Headline, rows[1][Array.IndexOf(rows[0], "headline")]);
        Assert.Equal(article.Outlet, rows[1][Array.IndexOf(rows[0], "outlet")]);
        Assert.Equal(article.Capture.File, rows[1][Array.IndexOf(rows[0], "file")]);
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\uFF1D1+1")]
    public async Task Csv_OfAFormula_HasAnApostropheBeforeIt(string headline)
    {
        var rows = Rows(await Export(ExportFormat.Csv, Samples.Bare("a.txt", headline)));

        Assert.Equal("'" + headline, rows[1][Array.IndexOf(rows[0], "headline")]);
    }

    [Fact]
    public async Task Csv_HeaderCutAtItsCommas_BeginsNoCellWithASign()
    {
        var request = new SearchRequest { Query = "a,=1+1,@x;+2\n=3" };

        var csv = await Export(ExportFormat.Csv, request, Samples.Bare("a.txt"));

        var cells = csv.TrimStart('\uFEFF')
            .Split("\r\n")
            .TakeWhile(line => line.StartsWith('#'))
            .SelectMany(line => line.Split([',', ';'], StringSplitOptions.None))
            .ToArray();
        Assert.Contains(" =1+1", cells);
        Assert.DoesNotContain(cells, cell => cell is ['=' or '+' or '-' or '@', ..]);
    }

    [Theory]
    [InlineData("2010-10-26", "PY  - 2010\r\nDA  - 2010/10/26/\r\n")]
    [InlineData("2010-10", "PY  - 2010\r\nDA  - 2010/10//\r\n")]
    [InlineData("2010", "PY  - 2010\r\nDA  - 2010///\r\n")]
    [InlineData(null, "N1  - Date of publication not known; not before 2009-02-19.\r\n")]
    public void Ris_OfADate_SaysWhatIsKnown(string? date, string expected)
    {
        var ris = ArchiveExport.Write(Dated(date), ExportFormat.Ris);

        Assert.Contains(expected, ris, StringComparison.Ordinal);
        Assert.Equal(date is null, !ris.Contains("PY  - ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ris_BeforeItsFirstRecord_HasNoMoreLinesThanCitationManagersSkip()
    {
        var ris = await Export(ExportFormat.Ris, Samples.Bare("a.txt", "One\r\nER  - \r\nTY  - two"));

        var lines = ris.Split("\r\n");
        Assert.InRange(Array.FindIndex(lines, line => line.StartsWith("TY", StringComparison.Ordinal)), 1, 4);
        Assert.Single(lines, line => line.StartsWith("TY  - ", StringComparison.Ordinal));
        Assert.Single(lines, line => line.StartsWith("ER  - ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2010-10-26", "  year = {2010},\n  month = oct,\n  day = {26},\n")]
    [InlineData("2010-10", "  year = {2010},\n  month = oct,\n  language")]
    [InlineData("2010", "  year = {2010},\n  language")]
    [InlineData(null, "not before 2009-02-19")]
    public void BibTex_OfADate_SaysWhatIsKnown(string? date, string expected)
    {
        var entry = ArchiveExport.Write(Dated(date), ExportFormat.BibTex);

        Assert.Contains(expected, entry, StringComparison.Ordinal);
        Assert.Equal(date is null, !entry.Contains("year = ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task BibTex_OfWhatMeansSomethingToIt_KeepsItsBracesAndItsOneEntry()
    {
        var article = Samples.Bare("a_b.txt", "100% of {A} & B_c \\ $5 #1 ~x^2 @article{b}") with
        {
            Byline = ["Doe, Jane", "Ann and Bob"],
        };

        var text = await Export(ExportFormat.BibTex, new SearchRequest { Query = "jane@example" }, article);

        Assert.Contains(
            "title = {{100\\% of \\textbraceleft{}A\\textbraceright{} \\& B\\_c \\textbackslash{} \\$5 \\#1 "
                + "\\textasciitilde{}x\\textasciicircum{}2 @article\\textbraceleft{}b\\textbraceright{}}}",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("author = {{Doe, Jane} and {Ann and Bob}}", text, StringComparison.Ordinal);
        Assert.Equal(text.Count(c => c == '{'), text.Count(c => c == '}'));
        Assert.DoesNotContain(
            "@",
            text[..text.IndexOf("@misc", StringComparison.Ordinal)],
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2010-10-26", "[[2010,10,26]]")]
    [InlineData("2010-10", "[[2010,10]]")]
    [InlineData("2010", "[[2010]]")]
    [InlineData(null, null)]
    public void CslJson_OfADate_HasThePartsThatAreKnown(string? date, string? expected)
    {
        using var items = JsonDocument.Parse(ArchiveExport.Write(Dated(date), ExportFormat.CslJson));

        var item = Assert.Single(items.RootElement.EnumerateArray());
        var issued = item.TryGetProperty("issued", out var found)
            ? found.GetProperty("date-parts").GetRawText()
            : null;
        Assert.Equal(expected, issued);
    }

    [Fact]
    public async Task CslJson_OfSeveral_IsOneArrayWhoseFirstSaysWhatItIsOf()
    {
        var text = await Export(ExportFormat.CslJson, Samples.Bare("a.txt"), Samples.Bare("b.txt"));

        using var items = JsonDocument.Parse(text);
        Assert.Equal(2, items.RootElement.GetArrayLength());
        var export = items.RootElement[0].GetProperty("custom").GetProperty("export");
        Assert.Equal(2, export.GetProperty("total").GetInt32());
        Assert.Equal("2026-11-22T05:04:03Z", export.GetProperty("exportedAt").GetString());
        Assert.False(items.RootElement[1].GetProperty("custom").TryGetProperty("export", out _));
    }

    [Fact]
    public async Task JsonLines_OfAnArticle_HasAllOfIt()
    {
        var text = await Export(ExportFormat.JsonLines, Samples.Full("a.txt", "fr"));

        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var header = JsonDocument.Parse(lines[0]);
        using var hit = JsonDocument.Parse(Assert.Single(lines[1..]));
        Assert.Equal(1, header.RootElement.GetProperty("export").GetProperty("total").GetInt32());
        var article = hit.RootElement.GetProperty("article");
        Assert.Equal("Le procès — the trial", article.GetProperty("headline").GetString());
        Assert.Equal("month", article.GetProperty("published").GetProperty("precision").GetString());
        Assert.Equal(0, article.GetProperty("comments")[1].GetProperty("parent").GetInt32());
    }

    [Theory]
    [InlineData("2010-10-26", "Le Quotidien, 26 October 2010. ")]
    [InlineData("2010-10", "Le Quotidien, October 2010. ")]
    [InlineData("2010", "Le Quotidien, 2010. ")]
    [InlineData(null, "Le Quotidien, n.d. (not before 19 February 2009). ")]
    public void Citation_OfADate_SaysWhatIsKnown(string? date, string expected)
    {
        var text = ArchiveExport.Write(Dated(date), ExportFormat.Citation);

        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.StartsWith("Jane Doe and Noé Brûlé. “Le procès", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_ThatAreNotOfTheWeb_LeaveOnlyAsText()
    {
        var hit = Hit with { Article = Hit.Article with { Url = "javascript:alert(1)" } };

        ExportFormat[] forms =
        [
            ExportFormat.Ris,
            ExportFormat.BibTex,
            ExportFormat.CslJson,
            ExportFormat.Citation,
        ];

        Assert.All(
            forms,
            form =>
                Assert.DoesNotContain("javascript:", ArchiveExport.Write(hit, form), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Comment_ThatWasFound_LeavesWithItsAuthorInEveryForm()
    {
        var hit = Hit with { CommentIndex = 0 };

        Assert.All(
            ExportFormat.All,
            format => Assert.Contains("Mil1ion", ArchiveExport.Write(hit, format), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Format_ByItsName_IsFoundWhateverItsCase()
    {
        Assert.All(
            ExportFormat.All,
            format => Assert.Same(format, ExportFormat.Find(format.Name.ToUpperInvariant()))
        );
        Assert.Null(ExportFormat.Find("pdf"));
    }

    private static WalkedHit Dated(string? date) =>
        Hit with
        {
            Article = Hit.Article with
            {
                Published = date is null ? ArticleDate.None : Samples.Dated(date),
                NotBefore = new DateOnly(2009, 2, 19),
                Url = null,
            },
        };

    private static Task<string> Export(ExportFormat format, params Article[] articles) =>
        Export(format, new SearchRequest(), articles);

    private static async Task<string> Export(
        ExportFormat format,
        SearchRequest request,
        params Article[] articles
    )
    {
        using var walk = new HitWalk
        {
            Request = request,
            Understood = "all articles",
            Total = articles.Length,
            Hits = articles.Select((article, i) => new WalkedHit($"id{i}", article, "")),
        };
        using var stream = new MemoryStream();
        await ArchiveExport.WriteAsync(
            walk,
            format,
            stream,
            new StoppedClock(),
            cancellation: TestContext.Current.CancellationToken
        );
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string[][] Rows(string csv)
    {
        using var reader = CsvReader.Create(
            new StringReader(csv.TrimStart('\uFEFF')),
            new CsvReaderOptions { HasHeader = false, CommentPrefix = '#' },
            leaveOpen: false
        );
        var rows = new List<string[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i))]);
        return [.. rows];
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 5, 4, 3, TimeSpan.Zero);
    }
}
