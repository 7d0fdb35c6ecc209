using SearchKhadr.Ingestion.Articles;
using static SearchKhadr.Ingestion.Tests.Capturing.SamplePages;

namespace SearchKhadr.Ingestion.Tests.Capturing;

/// <summary>What an entry of a feed says of itself, and what its feed says for it.</summary>
public sealed class FeedEntryTests
{
    [Fact]
    public void ReadAll_AtomEntryWithoutAuthor_HasThatOfItsSourceElseOfItsFeed()
    {
        const string feed = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Planet</title><author><name>Ana Ruiz</name></author>
            <entry><id>1</id><title>One</title><content>The board met.</content></entry>
            <entry><id>2</id><title>Two</title><source><id>s</id><title>Harbour Post</title><author><name>Ben Li</name></author></source><content>Nobody came.</content></entry>
            <entry><id>3</id><title>Three</title><author><name>Cleo Day</name></author><content>It rained.</content></entry>
            </feed>
            """;

        var articles = ReadAll("feed.atom", Bytes(feed)).ConvertAll(r => r.Article!);

        Assert.Equal(["Ana Ruiz", "Ben Li", "Cleo Day"], articles.SelectMany(a => a.Byline));
        Assert.Equal(["Planet", "Harbour Post", "Planet"], articles.Select(a => a.Outlet));
    }

    [Theory]
    [InlineData("<guid>https://e.org/1</guid>", "https://e.org/1")]
    [InlineData("<guid isPermaLink=\"true\">https://e.org/1</guid><link/>", "https://e.org/1")]
    [InlineData("<guid isPermaLink=\"false\">https://e.org/1</guid>", null)]
    [InlineData("<guid>a-1</guid>", null)]
    [InlineData("<guid>https://e.org/1</guid><link>https://e.org/2</link>", "https://e.org/2")]
    public void ReadAll_RssItem_HasItsLinkElseItsPermanentName(string named, string? address)
    {
        var feed =
            $"<rss><channel><item>{named}<title>Pier</title><description>One.</description></item></channel></rss>";

        Assert.Equal(address, Assert.Single(ReadAll("feed.rss", Bytes(feed))).Article?.Url);
    }

    [Fact]
    public void ReadAll_AtomWithMarkedWords_KeepsTheSpacesBetweenThem()
    {
        const string entry =
            "<entry xmlns=\"http://www.w3.org/2005/Atom\"><title>One</title><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p><b>The</b> <i>board</i> met.</p></div></content></entry>";

        Assert.Equal(
            ["The board met."],
            Assert.Single(ReadAll("entry.xml", Bytes(entry))).Article?.Paragraphs
        );
    }

    [Fact]
    public void ReadAll_PublishingSystemsExport_GivesPostsWithTheirComments()
    {
        const string export = """
            <rss version="2.0" xmlns:excerpt="http://example.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://example.org/export/1.2/">
            <channel><title>Harbour Post</title>
            <item><title>Pier closed</title><link>https://e.org/1</link><dc:creator><![CDATA[Ana Ruiz]]></dc:creator><description></description>
            <excerpt:encoded><![CDATA[In short.]]></excerpt:encoded><content:encoded><![CDATA[The board <em>met</em>.

            Nobody came.]]></content:encoded><wp:post_date>2010-10-26 09:14:00</wp:post_date><wp:post_type>post</wp:post_type>
            <wp:comment><wp:comment_id>11</wp:comment_id><wp:comment_author>Ben</wp:comment_author><wp:comment_date>2010-10-27 10:00:00</wp:comment_date><wp:comment_content>At last!</wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_type></wp:comment_type><wp:comment_parent>0</wp:comment_parent></wp:comment>
            <wp:comment><wp:comment_id>12</wp:comment_id><wp:comment_author>Buy now</wp:comment_author><wp:comment_content>Pills.</wp:comment_content><wp:comment_approved>spam</wp:comment_approved></wp:comment>
            <wp:comment><wp:comment_id>13</wp:comment_id><wp:comment_author>Other site</wp:comment_author><wp:comment_content>[...]</wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_type>pingback</wp:comment_type></wp:comment>
            <wp:comment><wp:comment_id>14</wp:comment_id><wp:comment_author>Cleo</wp:comment_author><wp:comment_content>Indeed.</wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_parent>11</wp:comment_parent></wp:comment></item>
            <item><title>pier.jpg</title><link>https://e.org/2</link><wp:post_type>attachment</wp:post_type></item>
            </channel></rss>
            """;

        var article = Assert.Single(ReadAll("export.xml", Bytes(export))).Article!;

        Assert.Equal(["The board met.", "Nobody came."], article.Paragraphs);
        Assert.Equal(("In short.", "2010-10-26"), (article.Standfirst, article.Published.Value));
        Assert.Equal(["Ana Ruiz"], article.Byline);
        Assert.Equal(
            [
                new Comment("Ben", "2010-10-27T10:00:00", "At last!", null),
                new Comment("Cleo", null, "Indeed.", 0),
            ],
            article.Comments
        );
    }

    [Theory]
    [InlineData(
        "The post <a href='https://e.org/1'>One</a> appeared first on <a href='https://e.org'>Post</a>."
    )]
    [InlineData(
        "Der Beitrag <a href='https://e.org/1'>One</a> erschien zuerst auf <a href='https://e.org'>Post</a>."
    )]
    public void ReadAll_LineThatAFeedAddsToEachEntry_IsNoText(string line)
    {
        var feed =
            $"<rss version=\"2.0\"><channel><title>Post</title><item><title>One</title><description><![CDATA[<p>The board met.</p><p>{line}</p>]]></description></item></channel></rss>";

        var article = Assert.Single(ReadAll("feed.xml", Bytes(feed))).Article!;

        Assert.Equal(["The board met."], article.Paragraphs);
    }
}
