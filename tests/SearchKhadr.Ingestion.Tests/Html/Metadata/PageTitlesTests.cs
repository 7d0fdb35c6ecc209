using SearchKhadr.Ingestion.Html.Metadata;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Tests.Html.Metadata;

public sealed class PageTitlesTests
{
    [Theory]
    [InlineData("<h1>Late</h1>", true)]
    [InlineData("<h1><a href='/late'>Late</a></h1><form><h1>Late</h1></form>", false)] // the form's says it again
    [InlineData("<h1>Late</h1><h3>Ferry late for the ninth week</h3>", false)] // the title's other part is the headline
    public void AreOpenedBy_HeadingThatIsTheTitlesFirstPart_CountsWhereNothingOnThePageSpeaksAgainst(
        string headings,
        bool expected
    )
    {
        var page = PageTree.Parse($"<title>Late - Ferry late for the ninth week - Post</title>{headings}");
        var titles = new PageTitles(page, new MetaTags(page.Loose.Metas), LinkedDataReader.Read([]));

        var isOpened = titles.AreOpenedBy("Late");

        Assert.Equal(expected, isOpened);
    }
}
