using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Records;
using static SearchKhadr.Ingestion.Tests.Capturing.SamplePages;

namespace SearchKhadr.Ingestion.Tests.Capturing;

/// <summary>The names and forms in which records keep an article's parts.</summary>
public sealed class RecordFieldTests
{
    [Theory]
    [InlineData("publicationDate", "publicationdate")]
    [InlineData("Publication Date", "publicationdate")]
    [InlineData("publication-date", "publicationdate")]
    [InlineData("dc:publication_date", "publicationdate")]
    [InlineData("_source", "_source")]
    public void Of_AName_IsTheSameInEachSpelling(string name, string expected) =>
        Assert.Equal(expected, RecordName.Of(name));

    [Theory]
    [InlineData(
        """{"headline":"Pier closed","body":"The board met.","publishedTime":"2010-10-26T09:14:00Z"}"""
    )]
    [InlineData(
        """{"Headline":"Pier closed","html_content":"<p>The board met.</p>","datePublished":"2010-10-26"}"""
    )]
    [InlineData(
        """{"title":{"rendered":"Pier closed"},"content":{"rendered":"<p>The board met.</p>"},"date_gmt":"2010-10-26T09:14:00"}"""
    )]
    [InlineData(
        """{"headline":{"main":"Pier closed"},"lead_paragraph":"The board met.","pub_date":"2010-10-26T09:14:00+0000"}"""
    )]
    [InlineData(
        """{"webTitle":"Pier closed","fields":{"body":"<p>The board met.</p>"},"webPublicationDate":"2010-10-26T09:14:00Z"}"""
    )]
    [InlineData(
        """{"title":"Pier closed","text":"The board met.","html":"<b>The</b> board met.","issued":{"date-parts":[[2010,10,26]]}}"""
    )]
    [InlineData(
        """{"title":"Pier closed","body":{"value":"The board met.","format":"plain"},"created":1288084440}"""
    )]
    public void ReadAll_RecordOfAnyForm_HasHeadlineTextAndDay(string json)
    {
        var article = Assert.Single(ReadAll("a.json", Bytes(json))).Article!;

        Assert.Equal(("Pier closed", "2010-10-26"), (article.Headline, article.Published.Value));
        Assert.Equal(["The board met."], article.Paragraphs);
    }

    [Theory]
    [InlineData(""" "author":5,"_embedded":{"author":[{"id":5,"name":"Ana Ruiz"}]} """)]
    [InlineData(""" "author":[{"family":"Ruiz","given":"Ana"}] """)]
    [InlineData(""" "byline":{"original":"By Ana Ruiz","person":[{"lastname":"Ruiz"}]} """)]
    [InlineData(
        """ "tags":[{"type":"keyword","webTitle":"Piers"},{"type":"contributor","webTitle":"Ana Ruiz"}] """
    )]
    [InlineData(""" "authors":[],"published_by":["Ana Ruiz"] """)]
    public void ReadAll_AuthorOfAnyForm_IsNamed(string author)
    {
        var article = Assert
            .Single(ReadAll("a.json", Bytes($"{{\"title\":\"Pier\",\"body\":\"x\",{author}}}")))
            .Article!;

        Assert.Equal(["Ana Ruiz"], article.Byline);
    }

    [Fact]
    public void ReadAll_PeopleAndPublisherThatAreOnlyReferredTo_AreNotNamed()
    {
        const string json = """
            {"headline":"Pier","articleBody":"x","author":{"@id":"https://e.org/#ana"},"publisher":{"@id":"#post"}}
            """;

        var article = Assert.Single(ReadAll("a.json", Bytes(json))).Article!;

        Assert.Empty(article.Byline);
        Assert.Null(article.Outlet);
    }

    [Theory]
    [InlineData(""" "source_url":"https://e.org/1" """)]
    [InlineData(""" "mainEntityOfPage":{"@id":"https://e.org/1"} """)]
    [InlineData(""" "URL":"https://e.org/1" """)]
    public void ReadAll_AddressOfAnyName_IsRead(string address)
    {
        var article = Assert
            .Single(ReadAll("a.json", Bytes($"{{\"title\":\"Pier\",\"body\":\"x\",{address}}}")))
            .Article!;

        Assert.Equal("https://e.org/1", article.Url);
    }

    [Theory]
    [InlineData(
        """{"title":"Pier","content":"x","is_archived":0,"created_at":"2015-02-03T10:00:00Z","updated_at":"2015-02-04"}""",
        null
    )]
    [InlineData(
        """{"title":"Pier","content":"x","is_starred":1,"created_at":"2015-02-03T10:00:00Z","published_at":"2010-10-26"}""",
        "2010-10-26"
    )]
    [InlineData("""{"title":"Pier","text":"x","folder":"","created":"2015-02-03T10:00:00Z"}""", null)]
    [InlineData("""{"title":"Pier","text":"x","time_added":"1422957600"}""", null)]
    public void ReadAll_Bookmark_WasSavedThenAndNotPublished(string json, string? published)
    {
        var article = Assert.Single(ReadAll("a.json", Bytes(json))).Article!;

        Assert.Equal(published, article.Published.Value);
        Assert.Null(article.Updated.Value);
        Assert.Equal("2015-02-03T10:00:00Z", article.Capture.SavedAt);
    }

    [Fact]
    public void ReadAll_CommentsThatNameWhatTheyAnswer_AreThreaded()
    {
        const string json = """
            {"title":"Pier","body":"x","comments":[
            {"id":11,"parent":0,"author":0,"author_name":"Ben","content":{"rendered":"<p>At last!</p>"},"votes":3},
            {"id":12,"parent":11,"author_name":"Cleo","content":{"rendered":"<p>Indeed.</p>"},"timeText":"an hour ago"},
            {"id":13,"parent":0,"author_name":"Dov","content":{"rendered":"<p>Why?</p>"}}]}
            """;

        var comments = Assert.Single(ReadAll("a.json", Bytes(json))).Article!.Comments;

        Assert.Equal(
            [
                new Comment("Ben", null, "At last!", null) { Votes = 3 },
                new Comment("Cleo", null, "Indeed.", 0) { TimeText = "an hour ago" },
                new Comment("Dov", null, "Why?", null),
            ],
            comments
        );
    }

    [Fact]
    public void ReadAll_SummaryThatIsTheTextsBeginning_IsNoStandfirst()
    {
        const string json = """
            {"title":"Pier","body":"The board met on the quay. Nobody came.","excerpt":"The board met on the quay. [&hellip;]"}
            """;

        Assert.Null(Assert.Single(ReadAll("a.json", Bytes(json))).Article!.Standfirst);
    }

    [Fact]
    public void ReadAll_ContentThatIsAPage_IsReadAsThatPage()
    {
        var json = System.Text.Json.JsonSerializer.Serialize(
            new
            {
                content = Page("Pier closed"),
                comments = new[] { new { author = "Ben", text = "At last!" } },
            }
        );

        var article = Assert.Single(ReadAll("a.json", Bytes(json))).Article!;

        Assert.Equal(
            ("Pier closed", 3, "Ben"),
            (article.Headline, article.Body.Count, article.Comments[0].Author)
        );
    }

    [Theory]
    [InlineData("Headline,story_text,Publication,Publication Date")]
    [InlineData("Title,Full Text,Newspaper,pub-date")]
    [InlineData("title,Selection,Publication Title,Date")]
    public void ReadAll_TableWithColumnsOfAnyName_IsUnderstood(string columns)
    {
        var table = columns + "\nPier closed,The board met.,Harbour Post,2010-10-26\n";

        var article = Assert.Single(ReadAll("a.csv", Bytes(table))).Article!;

        Assert.Equal(
            ("Pier closed", "Harbour Post", "2010-10-26"),
            (article.Headline, article.Outlet, article.Published.Value)
        );
        Assert.Equal(["The board met."], article.Paragraphs);
    }

    [Theory]
    [InlineData("Überschrift,Zeitung,Datum,Verfasser,Text")]
    [InlineData("Titre,Journal,Date de publication,Auteur,Texte")]
    [InlineData("Título,Periódico,Fecha,Autor,Texto")]
    [InlineData("Заголовок,Издание,Дата,Автор,Текст")]
    [InlineData("標題,媒體,日期,作者,內容")]
    public void ReadAll_TableWhoseColumnsAreNamedInAnotherLanguage_IsRead(string columns)
    {
        var table = $"{columns}\nPier one,Harbour Post,2010-10-26,Ana Ruiz,The board met on Tuesday.\n";

        var article = Assert.Single(ReadAll("a.csv", Bytes(table))).Article!;

        Assert.Equal(
            ("Pier one", "Harbour Post", "2010-10-26", "Ana Ruiz"),
            (article.Headline, article.Outlet, article.Published.Value, Assert.Single(article.Byline))
        );
    }
}
