using Bunit;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Components.Comparing;

namespace SearchKhadr.Web.Tests.Components.Comparing;

public sealed class CompareLinksTests : ComponentTest
{
    [Fact]
    public void Links_OfResults_LeadToBothComparisons()
    {
        var links = Render<CompareLinks>(parameters =>
            parameters.Add(p => p.Request, new SearchRequest { Query = "trial", Page = 2 })
        );

        Assert.Equal(
            ["/compare?by=outlet&q=trial", "/compare?by=year&q=trial"],
            links.FindAll("a").Select(link => link.GetAttribute("href"))
        );
    }
}
