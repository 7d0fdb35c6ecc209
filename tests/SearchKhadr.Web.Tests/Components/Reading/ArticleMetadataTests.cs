using Bunit;
using Microsoft.AspNetCore.Components.Web;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Web.Components.Reading;
using SearchKhadr.Web.Tests.Samples;

namespace SearchKhadr.Web.Tests.Components.Reading;

public sealed class ArticleMetadataTests : ComponentTest
{
    [Fact]
    public void Metadata_OfAnArticle_IsWhatACitationManagerReads()
    {
        var head = Show(SampleArticles.All[0]);

        Assert.Equal("newspaperArticle", Of(head, "z:itemType"));
        Assert.StartsWith(
            "Tribunal hears closing words",
            Of(head, "citation_title"),
            StringComparison.Ordinal
        );
        Assert.Equal("Maren Oduya|Tom Alvik", Of(head, "citation_author"));
        Assert.Equal("2010/10/26", Of(head, "citation_publication_date"));
        Assert.Equal("Harbour Dispatch", Of(head, "citation_journal_title"));
        Assert.Equal("en", Of(head, "citation_language"));
        Assert.Equal(
            "https://harbour-dispatch.example/world/2010/10/26/closing-words",
            Of(head, "citation_public_url")
        );
        Assert.Equal("http://localhost/article/a", head.Find("link[rel=canonical]").GetAttribute("href"));
    }

    [Fact]
    public void Metadata_OfWhatIsNotKnown_IsAbsent()
    {
        var article = SampleArticles.All[0] with
        {
            Byline = [],
            Outlet = null,
            Published = ArticleDate.None,
            Url = "javascript:alert(1)",
            Language = "und",
            Kind = "blog",
        };

        var head = Show(article);

        Assert.Equal("blogPost", Of(head, "z:itemType"));
        Assert.Equal("http://localhost/article/a", Of(head, "citation_public_url"));
        Assert.Empty(
            head.FindAll(
                "[name=citation_author], [name='DC.date'], [name=citation_journal_title], [name=citation_language]"
            )
        );
    }

    [Fact]
    public void Headline_WithMarkupAndTurnedWriting_IsPlainCharacters()
    {
        var head = Show(SampleArticles.All[0] with { Headline = "\"><script>\u202Ealert(1)</script>\nTwo" });

        Assert.Equal("\"><script>alert(1)</script> Two", Of(head, "citation_title"));
        Assert.Empty(head.FindAll("script"));
    }

    private static string Of(IRenderedComponent<HeadOutlet> head, string name) =>
        string.Join('|', head.FindAll($"meta[name='{name}']").Select(meta => meta.GetAttribute("content")));

    private IRenderedComponent<HeadOutlet> Show(Article article)
    {
        var head = Render<HeadOutlet>();
        Render<ArticleMetadata>(parameters =>
            parameters.Add(p => p.Article, article).Add(p => p.Canonical, "http://localhost/article/a")
        );
        return head;
    }
}
