using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SearchKhadr.Web.Components.Pages;

namespace SearchKhadr.Web.Tests.Components;

public sealed class ArticlePageTests : ComponentTest
{
    [Fact]
    public void Hits_InPageOrder_AreNumberedAndLinkedToTheirNeighbours()
    {
        var page = RenderAt("tribunal", "?q=tribunal");

        Assert.Equal(
            Enumerable.Range(1, 7).Select(number => $"hit-{number}"),
            page.FindAll(".sheet mark").Select(mark => mark.Id)
        );
        Assert.Equal(
            ["/article/tribunal?q=tribunal#hit-1", "/article/tribunal?q=tribunal#hit-3"],
            page.FindAll("#hit-2 + .steps a").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal("7 hits", page.Find("[data-hit-now]").TextContent);
    }

    [Fact]
    public void Steps_AtTheFirstAndLastHit_EndThere()
    {
        var page = RenderAt("tribunal", "?q=tribunal");

        Assert.Equal(
            "Next hit, 2 of 7",
            Assert.Single(page.FindAll("#hit-1 + .steps a")).GetAttribute("aria-label")
        );
        Assert.Equal(
            "Previous hit, 6 of 7",
            Assert.Single(page.FindAll("#hit-7 + .steps a")).GetAttribute("aria-label")
        );
    }

    [Fact]
    public void Text_AroundHits_KeepsItsSpacesAndGainsNone()
    {
        var page = RenderAt("tribunal", "?q=tribunal");

        Assert.Equal(
            "Nine days, and the tribunal still gives no date.",
            WithoutSteps(page).Find("#comment-0 .text").TextContent
        );
    }

    [Fact]
    public void Search_OfTheReader_IsKeptInBoxAndWayBack()
    {
        var page = RenderAt("tribunal", "?q=tribunal&outlet=Harbour+Dispatch&page=2");

        Assert.Equal("tribunal", page.Find("#q").GetAttribute("value"));
        Assert.Equal("Harbour Dispatch", page.Find("input[type=hidden][name=outlet]").GetAttribute("value"));
        Assert.Equal(
            "/?q=tribunal&outlet=Harbour+Dispatch&page=2",
            page.Find(".back a").GetAttribute("href")
        );
    }

    [Fact]
    public void Dates_WithTheirOrigin_AreSaidAsTheyAreKnown()
    {
        var day = RenderAt("tribunal", "").Find(".facts");
        var year = RenderAt("letter", "").Find(".facts");
        var none = RenderAt("undated", "").Find(".facts");

        Assert.Contains(
            "26 October 2010 from the page’s metadata",
            day.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("2010 (day not known) from the catalog", year.TextContent, StringComparison.Ordinal);
        Assert.Contains("no date", none.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_AsAThread_NameAuthorsAndWhomTheyAnswer()
    {
        var page = RenderAt("tribunal", "");

        Assert.Equal(
            ["quiet_harbour", "Old Ferryman", "No name", "M. Tern", "Old Ferryman"],
            page.FindAll("#comments .author").Select(author => author.TextContent)
        );
        Assert.Equal("in reply to Old Ferryman", page.Find("#comment-2 .reply").TextContent);
        Assert.Equal("reply-2", page.Find("#comment-2").ClassName);
        Assert.Equal("5 comments", page.Find("#comments h2").TextContent);
        Assert.Contains(
            "The page says it has 7 comments",
            page.Find(".announced").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Comments_OnlyWithHits_LeaveOutTheOthersButKeepNumbers()
    {
        var toggle = RenderAt("tribunal", "?q=tribunal").Find(".toggle").GetAttribute("href");
        var some = RenderAt("tribunal", "?q=tribunal&thread=hits");

        Assert.Equal("/article/tribunal?q=tribunal&thread=hits#comments", toggle);
        Assert.Equal(["comment-0", "comment-2"], some.FindAll("#comments li").Select(comment => comment.Id));
        Assert.Equal(["hit-6", "hit-7"], some.FindAll("#comments mark").Select(mark => mark.Id));
        Assert.Equal("/article/tribunal?q=tribunal#comments", some.Find(".toggle").GetAttribute("href"));
    }

    [Fact]
    public void Provenance_OfAnArticle_IsSaidInFull()
    {
        var page = RenderAt("tribunal", "");

        var facts = page.Find(".provenance").TextContent;
        Assert.Contains("samples/tribunal.html", facts, StringComparison.Ordinal);
        Assert.Contains("18,204 bytes", facts, StringComparison.Ordinal);
        Assert.Contains("HTML, utf-8", facts, StringComparison.Ordinal);
        Assert.Contains("3b1f0c6d", facts, StringComparison.Ordinal);
    }

    [Fact]
    public void Url_OfTheWeb_IsALinkThatTellsNothing()
    {
        var page = RenderAt("tribunal", "");

        var link = page.Find(".provenance a");
        Assert.Equal(
            "https://harbour-dispatch.example/world/2010/10/26/closing-words",
            link.GetAttribute("href")
        );
        Assert.Equal("noreferrer noopener nofollow external", link.GetAttribute("rel"));
    }

    [Fact]
    public void Url_ThatWouldRun_IsText()
    {
        var page = RenderAt("hostile", "");

        Assert.Empty(page.FindAll(".provenance a"));
        Assert.Contains(
            "javascript:alert(1)",
            page.Find(".provenance").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Text_FromAPage_IsNeverMarkup()
    {
        var page = RenderAt("hostile", "?q=tribunal");

        Assert.Empty(page.FindAll("script, img, .sheet b, .sheet i"));
        Assert.Equal(
            "</p><script>alert('comment')</script> tribunal",
            WithoutSteps(page).Find("#comment-0 .text").TextContent
        );
    }

    [Fact]
    public void Headline_MadeFromTheText_IsSaidToBe()
    {
        var page = RenderAt("undated", "");

        Assert.Contains(
            "made from its first sentence",
            page.Find(".made").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Article_OfAnotherLanguage_SaysSo()
    {
        var page = RenderAt("audience", "");

        Assert.Equal("fr", page.Find("article").GetAttribute("lang"));
        Assert.Contains("French", page.Find(".provenance").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Id_OfNoArticle_IsNotFound()
    {
        var page = RenderAt("none", "");

        Assert.Empty(page.FindAll("*"));
    }

    private static IRenderedComponent<ArticlePage> WithoutSteps(IRenderedComponent<ArticlePage> page)
    {
        foreach (var steps in page.FindAll(".steps").ToArray())
            steps.Remove();
        return page;
    }

    private IRenderedComponent<ArticlePage> RenderAt(string id, string query)
    {
        var address = $"/article/{id}{query}";
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<ArticlePage>(parameters => parameters.Add(p => p.Id, id));
    }
}
