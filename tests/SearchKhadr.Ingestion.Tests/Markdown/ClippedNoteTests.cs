using SearchKhadr.Ingestion.Articles;
using static SearchKhadr.Ingestion.Tests.Capturing.SamplePages;

namespace SearchKhadr.Ingestion.Tests.Markdown;

/// <summary>Notes as the programs that clip pages write them.</summary>
public sealed class ClippedNoteTests
{
    private const string Url = "https://www.kite.example/2015/03/ferry-late";

    private const string Body = """

        The board met on Tuesday to hear why the ferry had been late for the ninth week in a row.

        Its engineer had brought the broken part in a bucket.

        """;

    [Fact]
    public void Read_NoteOfAWebClipper_HasThePagesOwnFieldsAndTheTimeItWasClipped()
    {
        var article = Read(
            $"""
            ---
            title: "Ferry late: the bucket"
            source: "{Url}"
            author:
              - "[[Ana Ruiz]]"
              - "[[people/Ben Cole|Ben Cole]]"
            published: 2015-03-04
            created: 2018-05-06
            description: "A part in a bucket."
            tags:
              - "clippings"
            ---
            {Body}
            """
        );

        Assert.Equal("Ferry late: the bucket", article.Headline);
        Assert.Equal(Url, article.Url);
        Assert.Null(article.Outlet);
        Assert.Equal(["Ana Ruiz", "Ben Cole"], article.Byline);
        Assert.Equal("2015-03-04", article.Published.Value);
        Assert.Equal("2018-05-06", article.Capture.SavedAt);
        Assert.Equal("A part in a bucket.", article.Standfirst);
    }

    [Fact]
    public void Read_FrontMatterThatIsNoYaml_IsReadLineByLine()
    {
        var article = Read(
            $"""
            ---
            title: Ferry late: the bucket
            source: {Url}
            publisher: "[[The Kite]]"
            author: [[Ana Ruiz]], [[Ben Cole]]
            date published: 2015-03-04
            date: 2018-05-06
            clipped: 2018-05-06T10:11:12 (UTC +02:00)
            tags: [ferry, bucket
            ---
            {Body}
            """
        );

        Assert.Equal("Ferry late: the bucket", article.Headline);
        Assert.Equal("The Kite", article.Outlet);
        Assert.Equal(["Ana Ruiz", "Ben Cole"], article.Byline);
        Assert.Equal("2015-03-04", article.Published.Value);
        Assert.Equal("2018-05-06T10:11:12+02:00", article.Capture.SavedAt);
        Assert.Equal(2, article.Body.Count);
    }

    [Fact]
    public void Read_TomlOnTop_IsFrontMatter()
    {
        var article = Read(
            $""""
            +++
            title = "Ferry late: the bucket"
            date = 2015-03-04T10:00:00-05:00
            draft = false
            authors = ["Ana Ruiz", 'Ben Cole']
            description = """
            A part
            in a bucket."""
            [params]
              title = "of something else"
            +++
            {Body}
            """"
        );

        Assert.Equal("Ferry late: the bucket", article.Headline);
        Assert.Equal("2015-03-04", article.Published.Value);
        Assert.Equal(["Ana Ruiz", "Ben Cole"], article.Byline);
        Assert.Equal("A part in a bucket.", article.Standfirst);
    }

    [Fact]
    public void Read_PropertiesUnderTheTitle_AreNoText()
    {
        var article = Read(
            $"""
            # Ferry late

            Author: Ana Ruiz
            Created: May 6, 2018 10:11 AM
            Published: March 4, 2015
            Tags: ferry, bucket
            URL: {Url}
            {Body}
            """
        );

        AssertFerry(article);
        Assert.Equal("2018-05-06T10:11", article.Capture.SavedAt);
    }

    [Fact]
    public void Read_FieldsBelowANote_AreNoText()
    {
        var article = Read(
            $"""
            Ferry late

            By Ana Ruiz

            March 4, 2015
            {Body}
            id: 0a1b2c3d4e5f60718293a4b5c6d7e8f9
            parent_id: 1a1b2c3d4e5f60718293a4b5c6d7e8f9
            created_time: 2018-05-06T10:11:12.000Z
            author:
            source_url: {Url}
            source: joplin-desktop
            type_: 1
            """
        );

        AssertFerry(article);
        Assert.Equal("2018-05-06T10:11:12Z", article.Capture.SavedAt);
    }

    [Theory]
    [InlineData("# Ferry late\n\nSource: {0}\n\n{1}", "{2}")]
    [InlineData("# Ferry late\n\n**Source:** [Kite]({0})\n\n{1}", "{2}")]
    [InlineData("# [Ferry late]({0})\n\n{1}", "{2}")]
    [InlineData("# Ferry late\n\n{1}", "{2}\n\n[Original]({0})\n")]
    [InlineData("# Ferry late\n\n{1}", "{2}\n\n*Originally published:* <{0}>\n")]
    [InlineData("# Ferry late\n\nQuelle: {0}\n\n{1}", "{2}")]
    public void Read_LineThatNamesTheSource_IsTheAddress(string head, string rest)
    {
        const string lines = "By [Ana Ruiz](https://www.kite.example/ana) · March 4, 2015\n";
        var note = (head + rest)
            .Replace("{0}", Url, StringComparison.Ordinal)
            .Replace("{1}", lines, StringComparison.Ordinal)
            .Replace("{2}", Body, StringComparison.Ordinal);

        AssertFerry(Read(note));
    }

    [Fact]
    public void Read_ParagraphWithAColon_StaysText()
    {
        const string said = "Question: why was the ferry late?";

        var article = Read($"# Ferry late\n\n{said}\n\nAnswer: because of its part.\n{Body}");

        Assert.Equal(said, article.Paragraphs[0]);
        Assert.Equal(4, article.Body.Count);
    }

    [Fact]
    public void Read_SummaryThatAClipperQuotes_IsTheStandfirst()
    {
        var article = Read($"# Ferry late\n\n> ## Excerpt\n> A part in a bucket.\n\n---\n{Body}");

        Assert.Equal("A part in a bucket.", article.Standfirst);
        Assert.Equal(2, article.Body.Count);
    }

    private static void AssertFerry(Article article)
    {
        Assert.Equal("Ferry late", article.Headline);
        Assert.Equal(["Ana Ruiz"], article.Byline);
        Assert.Equal("2015-03-04", article.Published.Value);
        Assert.Equal(Url, article.Url);
        Assert.Equal(2, article.Body.Count);
    }

    private static Article Read(string note) => Assert.Single(ReadAll("note.md", Bytes(note))).Article!;
}
