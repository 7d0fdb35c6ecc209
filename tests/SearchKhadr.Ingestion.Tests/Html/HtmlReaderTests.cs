using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Tests.Html;

public sealed class HtmlReaderTests
{
    private const int Seed = 20101026;

    [Fact]
    public void Read_DateWithAZone_KeepsItsOwnDay()
    {
        var draft = HtmlPages.Read(
            "<meta property='article:published_time' content='2015-05-07T23:50:00-07:00'><p>x</p>"
        );

        Assert.Equal("2015-05-07", Assert.Single(draft.Dates).Value);
    }

    [Fact]
    public void Read_PublishedAndUpdatedLine_KeepsThemApart()
    {
        var draft = HtmlPages.Read(
            $"<h1>Ferry late again</h1><p>Published May 7, 2015 | Updated May 9, 2015</p>{HtmlPages.Body}"
        );

        Assert.Equal(
            [("2015-05-07", false), ("2015-05-09", true)],
            draft.Dates.Select(d => (d.Value, d.IsUpdated))
        );
        Assert.All(draft.Dates, date => Assert.Equal(DateSource.Visible, date.Source));
    }

    [Fact]
    public void Read_CanonicalAddressWithADay_IsADateFromTheUrl()
    {
        var draft = HtmlPages.Read("<link rel=canonical href='http://kite.example/2015/05/07/late'><p>x</p>");

        Assert.Equal("http://kite.example/2015/05/07/late", draft.Url);
        Assert.Equal(
            ("2015-05-07", DateSource.Url),
            (Assert.Single(draft.Dates).Value, draft.Dates[0].Source)
        );
    }

    [Theory]
    [InlineData("<meta property='og:site_name' content='The Kite'>", "og:site_name")]
    [InlineData("<meta name='application-name' content='The Kite'>", "application-name")]
    [InlineData(
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"h\",\"publisher\":{\"name\":\"The Kite\"}}</script>",
        "json-ld publisher"
    )]
    public void Read_Outlet_ComesWithItsEvidence(string head, string evidence)
    {
        var draft = HtmlPages.Read($"<head>{head}</head><h1>Ferry late again</h1>{HtmlPages.Body}");

        Assert.Equal(("The Kite", evidence), (draft.Outlet?.Name, draft.Outlet?.Evidence));
    }

    [Theory]
    [InlineData("<p class='byline'>By Ana Ruiz and Bo Li</p>", new[] { "Ana Ruiz", "Bo Li" })]
    [InlineData("<p>By Ana Ruiz, The Daily Kite</p>", new[] { "Ana Ruiz" })]
    [InlineData("<small>May 7th, 2015 by Ana Ruiz</small>", new[] { "Ana Ruiz" })]
    [InlineData("<a rel='author' href='/ana'>Ana Ruiz</a>", new[] { "Ana Ruiz" })]
    public void Read_VisibleByline_GivesThePeople(string line, string[] expected)
    {
        var draft = HtmlPages.Read($"<h1>Ferry late again</h1>{line}{HtmlPages.Body}");

        Assert.Equal(expected, draft.Byline);
        Assert.Equal(3, draft.Paragraphs.Count);
    }

    [Fact]
    public void Read_HeadlineOnThePage_IsPreferredToTheOneInTheMetadata()
    {
        var draft = HtmlPages.Read(
            $"<title>Ferry late again, board hears - The Kite</title><meta property='og:site_name' content='The Kite'><h1><a href='/'>The Kite</a></h1><h2>Ferry late again</h2>{HtmlPages.Body}"
        );

        Assert.Equal("Ferry late again", draft.Headline);
    }

    [Fact]
    public void Read_MarkupInText_StaysText()
    {
        var draft = HtmlPages.Read(
            $"<h1>&lt;script&gt;alert(1)&lt;/script&gt; and other headlines</h1>{HtmlPages.Body}"
        );

        Assert.Equal("<script>alert(1)</script> and other headlines", draft.Headline);
    }

    [Fact]
    public void Read_MutatedPages_NeverThrows()
    {
        var random = new Random(Seed);
        var page =
            $"<html lang=en><head><title>Ferry - The Kite</title><script type='application/ld+json'>{{\"@type\":\"Article\"}}</script></head><body><h1>Ferry</h1>{HtmlPages.Body}<ol class='commentlist'><li class='comment'><cite>a</cite> says: May 8, 2015 <p>text</p></li></ol></body></html>";

        for (var round = 0; round < 400; round++)
        {
            var html = Mutate(page, random);
            var failure = Record.Exception(() => HtmlPages.Read(html));
            Assert.True(failure is null, $"seed {Seed}, round {round}: {failure}");
        }
    }

    private static string Mutate(string page, Random random)
    {
        var text = page.ToCharArray().ToList();
        for (var i = 0; i < 12; i++)
        {
            var at = random.Next(text.Count);
            switch (random.Next(3))
            {
                case 0:
                    text.RemoveRange(at, Math.Min(random.Next(40), text.Count - at));
                    break;
                case 1:
                    text.InsertRange(at, text.GetRange(at, Math.Min(random.Next(60), text.Count - at)));
                    break;
                default:
                    text[at] = "<>&\"'/\0\u0967\ud83d"[random.Next(9)];
                    break;
            }
        }

        return new string([.. text]);
    }

    [Fact]
    public void Read_LinkThatIsMarkedAsCategory_IsTheSection()
    {
        var draft = HtmlPages.Read(
            $"<body><h1>Ferry late again</h1><p>Posted in <a rel='category tag' href='/c/harbour'>Harbour News</a></p>{HtmlPages.Body}</body>"
        );

        Assert.Equal("Harbour News", draft.Section);
    }
}
