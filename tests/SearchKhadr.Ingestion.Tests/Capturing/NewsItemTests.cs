using static SearchKhadr.Ingestion.Tests.Capturing.SamplePages;

namespace SearchKhadr.Ingestion.Tests.Capturing;

/// <summary>News agencies' items: NITF, NewsML and NewsML-G2.</summary>
public sealed class NewsItemTests
{
    [Fact]
    public void ReadAll_NitfWithTitlesInItsBylines_NamesThePeopleAlone()
    {
        const string nitf = """
            <nitf><body><body.head><hedline><hl1>Pier closed</hl1></hedline><byline>By Ana Ruiz<byttl>Staff Writer</byttl></byline>
            <byline>By <person>Ben Li</person><byttl>Harbour Post</byttl></byline></body.head>
            <body.content><p>The board met.</p><hl2>Who came</hl2><p>Nobody.</p></body.content></body></nitf>
            """;

        var article = Assert.Single(ReadAll("a.xml", Bytes(nitf))).Article!;

        Assert.Equal(["Ana Ruiz", "Ben Li"], article.Byline);
        Assert.Null(article.Standfirst);
    }

    [Theory]
    [InlineData("<head><docdata><date.issue norm=\"20101026T143000Z\"/></docdata></head>", "")]
    [InlineData("<head><docdata><date.issue>October 26, 2010</date.issue></docdata></head>", "")]
    [InlineData(
        "",
        "<dateline><location>QUAY</location>, <story.date norm=\"20101026T143000-0400\">Tuesday</story.date></dateline>"
    )]
    [InlineData("", "<dateline><location>QUAY</location>, <story.date>Oct. 26, 2010</story.date></dateline>")]
    public void ReadAll_Nitf_HasTheDayOfItsIssueElseOfItsDateline(string head, string dateline)
    {
        var nitf =
            $"<nitf>{head}<body><body.head>{dateline}</body.head><body.content><p>The board met.</p></body.content></body></nitf>";

        Assert.Equal("2010-10-26", Assert.Single(ReadAll("a.xml", Bytes(nitf))).Article?.Published.Value);
    }

    [Fact]
    public void ReadAll_NewsMlWithSeveralItems_GivesEach()
    {
        var news =
            "<?xml version=\"1.0\"?><!DOCTYPE NewsML SYSTEM \"NewsML_1.2.dtd\"><NewsML><NewsEnvelope><DateAndTime>20101028T000000Z</DateAndTime></NewsEnvelope>"
            + Item("n1", "<p>The board met.</p><p>Nobody came.</p>")
            + Item(
                "n2",
                "<nitf><body><body.content><p>The board met.</p><p>Nobody came.</p></body.content></body></nitf>"
            )
            + Item("n3", "The board met.\n\nNobody came.")
            + "</NewsML>";

        var results = ReadAll("a.xml", Bytes(news));

        Assert.Equal(["a.xml!/n1", "a.xml!/n2", "a.xml!/n3"], results.Select(r => r.File));
        Assert.All(
            results.Select(r => r.Article!),
            article =>
            {
                Assert.Equal(["The board met.", "Nobody came."], article.Paragraphs);
                Assert.Equal(("Pier closed", "Harbour Wire"), (article.Headline, article.Outlet));
                Assert.Equal(("2010-10-26", "2010-10-27"), (article.Published.Value, article.Updated.Value));
                Assert.Equal(["Ana Ruiz"], article.Byline);
            }
        );
    }

    [Fact]
    public void ReadAll_PackageWithSeveralItems_GivesEachWithAllWhoWroteIt()
    {
        const string package = """
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
            <packageItem guid="p"><groupSet root="g"><group id="g"><itemRef residref="urn:n:1"/></group></groupSet></packageItem>
            <newsItem guid="urn:n:1"><contentMeta><headline>Pier closed</headline><by>Ana Ruiz</by><by>Ben Li</by></contentMeta><contentSet><inlineData>The board met.</inlineData></contentSet></newsItem>
            <newsItem guid="urn:n:2"><contentMeta><headline>Pier open</headline><creator literal="c"><name>Cleo Day</name></creator></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p><b>Nobody</b> <i>came</i>.</p></body></html></inlineXML></contentSet></newsItem>
            </itemSet></newsMessage>
            """;

        var results = ReadAll("a.xml", Bytes(package));

        Assert.Equal(["a.xml!/urn:n:1", "a.xml!/urn:n:2"], results.Select(r => r.File));
        Assert.Equal(["Ana Ruiz", "Ben Li", "Cleo Day"], results.SelectMany(r => r.Article!.Byline));
        Assert.Equal(["Nobody came."], results[1].Article?.Paragraphs);
    }

    private static string Item(string id, string content) =>
        $"""
            <NewsItem><Identification><NewsIdentifier><ProviderId>wire.example.org</ProviderId><DateId>20101026</DateId><NewsItemId>{id}</NewsItemId></NewsIdentifier></Identification>
            <NewsManagement><FirstCreated>20101026T091400Z</FirstCreated><ThisRevisionCreated>20101027T091400Z</ThisRevisionCreated></NewsManagement>
            <NewsComponent><NewsLines><HeadLine>Pier closed</HeadLine><ByLine>By Ana Ruiz</ByLine></NewsLines><AdministrativeMetadata><Provider><Party FormalName="Harbour Wire"/></Provider></AdministrativeMetadata>
            <ContentItem><DataContent>{content}</DataContent></ContentItem></NewsComponent></NewsItem>
            """;
}
