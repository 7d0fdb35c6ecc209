using Bunit;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Components.Searching;

namespace SearchKhadr.Web.Tests.Components;

public sealed class PagerTests : ComponentTest
{
    [Theory]
    [InlineData(1, 10, "")]
    [InlineData(1, 11, "[1] 2 Next")]
    [InlineData(2, 30, "Previous 1 [2] 3 Next")]
    [InlineData(5, 100, "Previous 1 … 4 [5] 6 … 10 Next")]
    [InlineData(10, 100, "Previous 1 … 9 [10]")]
    public void Pages_AroundTheOneShown_AreLinks(int page, int total, string expected)
    {
        var pager = RenderAt(page, total);

        var shown = pager
            .FindAll("nav > a, li > *")
            .Select(item => item.HasAttribute("aria-current") ? $"[{item.TextContent}]" : item.TextContent);
        Assert.Equal(expected, string.Join(' ', shown));
    }

    [Fact]
    public void Links_OfPages_KeepTheSearch()
    {
        var pager = RenderAt(2, 30);

        Assert.Equal("/?q=a", pager.Find("a[rel=prev]").GetAttribute("href"));
        Assert.Equal("/?q=a&page=3", pager.Find("a[rel=next]").GetAttribute("href"));
    }

    [Fact]
    public void Page_BeyondTheLast_LeadsBackToIt()
    {
        var pager = RenderAt(99, 30);

        Assert.Equal("/?q=a&page=3", pager.Find("a[rel=prev]").GetAttribute("href"));
    }

    private IRenderedComponent<Pager> RenderAt(int page, int total) =>
        Render<Pager>(parameters =>
            parameters
                .Add(p => p.Request, new SearchRequest { Query = "a", Page = page })
                .Add(p => p.Total, total)
        );
}
