namespace SearchKhadr.Ingestion.Tests.Html.MainContent;

public sealed class FigureTablesTests
{
    private const string Figures = """
        <table><caption>Ferries that were late</caption>
        <tr><th>Year</th><th>Late</th><th>Share</th></tr>
        <tr><td>2009</td><td>41</td><td>12 %</td></tr>
        <tr><td>2010</td><td>77</td><td>24 %</td></tr></table>
        """;

    [Fact]
    public void Read_TableOfFiguresInTheArticle_IsKeptRowByRowInItsPlace()
    {
        var draft = HtmlPages.Read(
            $"<body><article><h1>Late again</h1>{HtmlPages.Body}{Figures}<p>The board will look at the figures again when there are more of them to look at.</p></article></body>"
        );

        Assert.Equal(
            ["Ferries that were late", "Year | Late | Share", "2009 | 41 | 12 %", "2010 | 77 | 24 %"],
            draft.Paragraphs.Skip(3).Take(4)
        );
        Assert.StartsWith("The board will look", draft.Paragraphs[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TableOfTextInTheArticle_IsNoTableOfFigures()
    {
        const string words =
            "<table><tr><td>Calm</td><td>Windy</td></tr><tr><td>Dry</td><td>Wet</td></tr></table>";

        var draft = HtmlPages.Read(
            $"<body><article><h1>Late again</h1>{HtmlPages.Body}{words}{HtmlPages.Body}</article></body>"
        );

        Assert.DoesNotContain(draft.Paragraphs, static text => text.Contains('|', StringComparison.Ordinal));
    }
}
