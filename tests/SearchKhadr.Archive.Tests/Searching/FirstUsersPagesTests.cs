using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Archive.Tests.Searching;

/// <summary>The three pages of the first users, searched as they would.</summary>
public sealed class FirstUsersPagesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SearchService _service;

    public FirstUsersPagesTests()
    {
        new ArchiveIndexer(_folder.Path).Index([SharedData.Require("seeds")]);
        _service = new SearchService(_folder.Path);
    }

    [Theory]
    [InlineData("Kouchner", "001 002")]
    [InlineData("\"loose bullets\"", "000")]
    [InlineData("\"Skip to main content\"", "")]
    [InlineData("\"Interact with The Globe\"", "")]
    [InlineData("\"comments to Obama\"", "")]
    [InlineData("cancer", "001 002")]
    [InlineData("date:none", "000")]
    [InlineData("published:2010", "001 002")]
    [InlineData("published:2010-12", "")]
    public void Search_WhatTheyLookFor_FindsTheirPages(string query, string expected)
    {
        var found = Answer(new SearchRequest { Query = query }).Hits.Select(hit => hit.File[..3]);

        Assert.Equal(expected, string.Join(' ', found.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Search_LooseBullets_IsInACommentByMil1ion()
    {
        var hit = Assert.Single(Answer(new SearchRequest { Query = "\"loose bullets\"" }).Hits);

        Assert.Equal(["comments"], hit.Matched.Select(match => match.Part));
        Assert.Equal("Mil1ion", Assert.Single(hit.Passages).CommentAuthor);
    }

    [Fact]
    public void Search_HandgunInBody_FindsNothing()
    {
        var response = Answer(new SearchRequest { Query = "handgun", In = ["body"] });

        Assert.Equal(0, response.Total);
    }

    [Fact]
    public void Search_Everything_CountsEachOutletOnceAndDatesTwoByTheirYearAlone()
    {
        var response = Answer(new SearchRequest());
        var facets = _service.Facets(new SearchRequest(), TestContext.Current.CancellationToken);

        Assert.Equal(
            ["CBC News 1", "The Globe and Mail 1", "unknown 1"],
            facets.Of(FacetNames.Outlet).Values.Select(outlet => $"{outlet.Value} {outlet.Count}")
        );
        Assert.Equal([new DateBar("2010", 2, 2, Selected: false) { Held = 2 }], facets.Dates.Bars);
        Assert.Equal(1, facets.Dates.UndatedCount);
        Assert.All(
            response.Hits.Where(hit => hit.Outlet is not null),
            hit => Assert.Equal(("2010", DatePrecision.Year), (hit.Published.Value, hit.Published.Precision))
        );
    }

    public void Dispose()
    {
        _service?.Dispose();
        _folder.Dispose();
    }

    private SearchResponse Answer(SearchRequest request) =>
        _service.Search(request, TestContext.Current.CancellationToken);
}
