using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Decoding;
using static SearchKhadr.Ingestion.Tests.Capturing.SamplePages;

namespace SearchKhadr.Ingestion.Tests.Capturing;

public sealed class RecordTests
{
    [Fact]
    public void ReadAll_JsonLines_GivesAnArticleALineAndNamesABrokenOne()
    {
        const string lines = """
            {"id":"a-1","headline":"Pier closed","body":"The board met.\n\nNobody came.","published":"2010-10-26","outlet":"Harbour Post","author":"By Ana Ruiz","url":"https://example.org/1"}
            {"id":"a-2","headline":
            {"id":"a-3","title":"Café open","content":"<p>The caf&eacute; is open.</p><p>Guests <b>came</b>.</p>","comments":[{"author":"Ben","text":"At last!","replies":[{"author":"Cleo","text":"Indeed."}]}]}
            """;

        var results = ReadAll("a.jsonl", Bytes(lines));

        Assert.Equal(["a.jsonl!/a-1", "a.jsonl!/line 2", "a.jsonl!/a-3"], results.Select(r => r.File));
        var first = results[0].Article!;
        Assert.Equal(
            ("Pier closed", "Harbour Post", "2010-10-26"),
            (first.Headline, first.Outlet, first.Published.Value)
        );
        Assert.Equal(["The board met.", "Nobody came."], first.Paragraphs);
        Assert.Equal(["Ana Ruiz"], first.Byline);
        Assert.Equal(RejectionReason.Damaged, results[1].Rejection?.Reason);
        Assert.Equal(["The café is open.", "Guests came."], results[2].Article!.Paragraphs);
        Assert.Equal([null, 0], results[2].Article!.Comments.Select(c => c.Parent));
    }

    [Fact]
    public void ReadAll_WhatJsonWrites_IsReadAgain()
    {
        const string more = """
            <figure><img src='x.jpg'><figcaption>The old pier. <span class='credit'>Bo Li/The Post</span></figcaption></figure>
            <h3>What was asked for</h3><ol start='3'><li>A gate at the end of the pier.</li><li>A rope along all of it.</li></ol>
            <blockquote><p>We have asked for both of these since the winter before last.</p><p>Nobody has written back to us.</p></blockquote>
            <p>The clerk wrote all of it down, and the meeting was closed a little before nine in the evening.</p>
            """;
        var written = ReadAll("a.html", Bytes(Page("Pier closed", more)))[0];

        var read = Assert.Single(ReadAll("b.jsonl", Bytes(ArticleJson.Write(written))));

        Assert.Equal(9, written.Article!.Body.Count);
        Assert.Equal(written.Article.Body, read.Article?.Body);
        Assert.Equal(
            new Caption("The old pier.", "Bo Li/The Post") { Before = 3 },
            Assert.Single(written.Article.Captions)
        );
        Assert.Equal(written.Article.Captions, read.Article?.Captions);
        Assert.Equal("Pier closed", read.Article?.Headline);
        Assert.Equal("b.jsonl!/a.html", read.File);
    }

    [Theory]
    [InlineData("""[{"id":1,"body":"One is here."},{"id":2,"body":"Two, \"here\" [too]."}]""")]
    [InlineData(
        """{"title":"Feed","items":[{"id":"1","content_text":"One is here."},{"id":"2","content_html":"<p>Two, \"here\" [too].</p>"}]}"""
    )]
    [InlineData("{\"id\":1,\"body\":\"One is here.\"}\n{\"id\":2,\"body\":\"Two, \\\"here\\\" [too].\"}")]
    public void ReadAll_Json_GivesEachArticle(string json)
    {
        var results = ReadAll("a.json", Bytes(json));

        Assert.Equal(["a.json!/1", "a.json!/2"], results.Select(r => r.File));
        Assert.Equal(["Two, \"here\" [too]."], results[1].Article?.Paragraphs);
    }

    [Fact]
    public void ReadAll_JsonWithAPageInIt_IsReadAsThatPage()
    {
        var json = System.Text.Json.JsonSerializer.Serialize(
            new
            {
                url = "https://example.org/1",
                html = Page("Pier closed"),
                outlet = "Harbour Post",
            }
        );

        var article = Assert.Single(ReadAll("a.json", Bytes(json))).Article;

        Assert.Equal(
            ("Pier closed", "Harbour Post", "a.json"),
            (article?.Headline, article?.Outlet, article?.Capture.File)
        );
        Assert.Equal(3, article?.Body.Count);
    }

    [Fact]
    public void ReadAll_Table_GivesARowAnArticle()
    {
        const string table =
            "url,Title,Body,Date\nhttps://e.org/1,Pier closed,\"The board met.\n\nNobody came.\",2010-10-26\n,Two,Text of two.,\n";

        var results = ReadAll("a.csv", Bytes(table));

        Assert.Equal(["a.csv!/https://e.org/1", "a.csv!/#2"], results.Select(r => r.File));
        Assert.Equal(["The board met.", "Nobody came."], results[0].Article?.Paragraphs);
        Assert.Equal("2010-10-26", results[0].Article?.Published.Value);
    }

    [Fact]
    public void ReadAll_TableWithoutText_SaysWhatIsMissing()
    {
        var result = Assert.Single(ReadAll("a.csv", Bytes("name,price\nx,1\n")));

        Assert.Contains("No column", result.Rejection?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadAll_Rss_GivesEachItem()
    {
        const string feed = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Harbour Post</title><language>en</language>
            <item><title>Pier closed</title><link>https://example.org/1</link><guid>g-1</guid><dc:creator>Ana Ruiz</dc:creator>
            <pubDate>Tue, 26 Oct 2010 23:30:00 -0400</pubDate><description>In short.</description>
            <content:encoded><![CDATA[<p>The board met.</p><p>Nobody came.</p>]]></content:encoded></item>
            <item><title>Open again</title><link>https://example.org/2</link><description>The pier is open.</description></item>
            </channel></rss>
            """;

        var results = ReadAll("feed.xml", Bytes(feed));

        Assert.Equal(["feed.xml!/g-1", "feed.xml!/https://example.org/2"], results.Select(r => r.File));
        var first = results[0].Article!;
        Assert.Equal(["The board met.", "Nobody came."], first.Paragraphs);
        Assert.Equal(
            ("Harbour Post", "2010-10-26", "In short."),
            (first.Outlet, first.Published.Value, first.Standfirst)
        );
        Assert.Equal(["Ana Ruiz"], first.Byline);
        Assert.Equal(["The pier is open."], results[1].Article!.Paragraphs);
    }

    [Fact]
    public void ReadAll_Atom_GivesEachEntry()
    {
        const string feed = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Post</title>
            <entry><id>urn:1</id><title type="html">Pier &amp;amp; caf&#xE9;</title><link rel="alternate" href="https://example.org/1"/>
            <published>2010-10-26T09:14:00Z</published><author><name>Ana Ruiz</name></author>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The board met.</p><p>Nobody came.</p></div></content></entry>
            </feed>
            """;

        var article = Assert.Single(ReadAll("feed.atom", Bytes(feed))).Article!;

        Assert.Equal(("Pier & café", "https://example.org/1"), (article.Headline, article.Url));
        Assert.Equal(["The board met.", "Nobody came."], article.Paragraphs);
        Assert.Equal(["Ana Ruiz"], article.Byline);
    }

    [Fact]
    public void ReadAll_Nitf_IsOneArticle()
    {
        const string nitf = """
            <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
            <nitf><head><title>Pier</title><pubdata date.publication="20101026T000000" name="Harbour Post"/></head>
            <body><body.head><hedline><hl1>Pier closed</hl1></hedline><byline>By Ana Ruiz</byline></body.head>
            <body.content><block><p>The board met.</p><media><media-caption>The pier.</media-caption></media><p>Nobody came.</p></block></body.content></body></nitf>
            """;

        var article = Assert.Single(ReadAll("a.xml", Bytes(nitf))).Article!;

        Assert.Equal(
            ("Pier closed", "Harbour Post", "2010-10-26"),
            (article.Headline, article.Outlet, article.Published.Value)
        );
        Assert.Equal(["The board met.", "Nobody came."], article.Paragraphs);
        Assert.Equal("The pier.", Assert.Single(article.Captions).Text);
    }

    [Fact]
    public void ReadAll_NitfWithSubheadsQuotesListsAndMedia_KeepsKindsAndPlaces()
    {
        const string nitf = """
            <nitf><body><body.head><hedline><hl1>Pier closed</hl1></hedline></body.head>
            <body.content><p>The board met.</p><hl2>Who came</hl2><bq><block><p>Nobody came.</p></block></bq>
            <media><media-caption>The pier.</media-caption><media-producer>Bo Li</media-producer></media>
            <ol><li>A gate</li><li>A rope</li></ol></body.content></body></nitf>
            """;

        var article = Assert.Single(ReadAll("a.xml", Bytes(nitf))).Article!;

        Assert.Equal(
            [
                new("The board met."),
                new("Who came", BlockKind.Subhead),
                new("Nobody came.", BlockKind.Quote),
                new("A gate", BlockKind.ListItem) { Number = 1 },
                new("A rope", BlockKind.ListItem) { Number = 2 },
            ],
            article.Body
        );
        Assert.Equal(new Caption("The pier.", "Bo Li") { Before = 3 }, Assert.Single(article.Captions));
    }

    [Fact]
    public void ReadAll_FeedWithAFigureInItsText_KeepsTheCaptionApart()
    {
        const string feed = """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Post</title>
            <item><guid>1</guid><title>Pier closed</title><content:encoded><![CDATA[<p>The board met.</p><figure><img src="x.jpg"><figcaption>The pier.</figcaption></figure><h2>Who came</h2><p>Nobody came.</p>]]></content:encoded></item>
            </channel></rss>
            """;

        var article = Assert.Single(ReadAll("feed.rss", Bytes(feed))).Article!;

        Assert.Equal(
            [new("The board met."), new("Who came", BlockKind.Subhead), new("Nobody came.")],
            article.Body
        );
        Assert.Equal(new Caption("The pier.", null) { Before = 1 }, Assert.Single(article.Captions));
    }

    [Fact]
    public void ReadAll_NewsMl_GivesEachItem()
    {
        const string news = """
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:n:1" version="1">
            <itemMeta><provider literal="Harbour Wire"/><firstCreated>2010-10-26T09:14:00Z</firstCreated></itemMeta>
            <contentMeta><headline>Pier closed</headline><by>Ana Ruiz</by><language tag="en"/></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>The board met.</p><p>Nobody came.</p></body></html></inlineXML></contentSet>
            </newsItem></itemSet></newsMessage>
            """;

        var result = Assert.Single(ReadAll("a.xml", Bytes(news)));

        Assert.Equal("a.xml!/urn:n:1", result.File);
        Assert.Equal(["The board met.", "Nobody came."], result.Article?.Paragraphs);
        Assert.Equal(
            ("Harbour Wire", "2010-10-26"),
            (result.Article?.Outlet, result.Article?.Published.Value)
        );
    }

    [Fact]
    public void ReadAll_BillionLaughs_UnfoldsNothing()
    {
        const string laughs = """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>
            <rss><channel><item><title>&c;</title><description>Text</description></item></channel></rss>
            """;

        var result = Assert.Single(ReadAll("a.xml", Bytes(laughs)));

        Assert.Equal(RejectionReason.Damaged, result.Rejection?.Reason);
    }

    [Fact]
    public void ReadAll_XmlTooDeep_IsNamed()
    {
        var deep = "<rss>" + string.Concat(Enumerable.Repeat("<item>", 5000));

        var result = Assert.Single(ReadAll("a.xml", Bytes(deep)));

        Assert.Equal(RejectionReason.TooDeep, result.Rejection?.Reason);
    }

    [Fact]
    public void ReadAll_LineOverTheLimit_IsRefusedAndTheNextIsRead()
    {
        var lines =
            $"{{\"id\":1,\"body\":\"{new string('x', 200_000)}\"}}\n{{\"id\":2,\"body\":\"Two is here.\"}}\n";

        var results = ReadAll("a.jsonl", Bytes(lines), new() { PageBytes = 100_000 });

        Assert.Equal(RejectionReason.TooLarge, results[0].Rejection?.Reason);
        Assert.Equal("a.jsonl!/2", results[1].File);
    }

    [Theory]
    [InlineData("windows-1252", ';', "Café fermé")]
    [InlineData("windows-1251", ',', "Порт закрыт на целый год")]
    [InlineData("utf-8", ';', "Café fermé")]
    public void ReadAll_TableInTheEncodingOfItsProgram_IsRead(string name, char separator, string headline)
    {
        var table = $"id;headline;body\n1;{headline};The board met on Tuesday.\n".Replace(';', separator);

        var article = Assert
            .Single(ReadAll("a.csv", DeclaredEncoding.ByLabel(name)!.GetBytes(table)))
            .Article;

        Assert.Equal(headline, article?.Headline);
    }

    [Theory]
    [InlineData("It&#x2019;s the café&amp;#8217;s")]
    [InlineData("It&amp;#8217;s the caf&amp;eacute;&amp;#8217;s")]
    public void ReadAll_RecordWithReferencesEscapedTwice_IsReadAsMeant(string written)
    {
        var line = $$"""{"headline":"{{written}}","body":"<p>{{written}} own.</p>"}""";

        var article = Assert.Single(ReadAll("a.jsonl", Bytes(line))).Article;

        Assert.Equal("It’s the café’s", article?.Headline);
        Assert.Equal("It’s the café’s own.", Assert.Single(article!.Paragraphs));
    }
}
