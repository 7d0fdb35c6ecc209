using Bunit;
using SearchKhadr.Archive.Exporting;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Components.Exporting;

namespace SearchKhadr.Web.Tests.Components;

public sealed class ExportMenuTests : ComponentTest
{
    [Fact]
    public void Results_AreOfferedInEveryFormWithTheirSearch()
    {
        var menu = Render<ExportMenu>(parameters =>
            parameters.Add(
                p => p.Request,
                new SearchRequest
                {
                    Query = "a&b",
                    Sort = SortOrder.Newest,
                    Page = 4,
                }
            )
        );

        Assert.Equal(
            ExportFormat.All.Select(format => $"/api/export?format={format.Name}&q=a%26b&sort=newest"),
            menu.FindAll("a").Select(link => link.GetAttribute("href"))
        );
    }

    [Fact]
    public void Article_IsOfferedByItself()
    {
        var menu = Render<ExportMenu>(parameters => parameters.Add(p => p.ArticleId, "a1"));

        Assert.Equal("/api/articles/a1?format=csv", menu.Find("a").GetAttribute("href"));
    }
}
