using System.Text;
using SearchKhadr.Ingestion.Articles;
using static SearchKhadr.Ingestion.Tests.Capturing.SamplePages;

namespace SearchKhadr.Ingestion.Tests.Capturing;

/// <summary>What stands around the articles of a JSON file, and how it is written.</summary>
public sealed class JsonShapeTests
{
    private const string Two =
        """[{"id":"1","title":"Pier closed","text":"One."},{"id":"2","title":"Pier open","text":"Two."}]""";

    [Theory]
    [InlineData("{\"articles\":$}")]
    [InlineData("{\"status\":\"ok\",\"total\":2,\"articles\":{\"results\":$,\"pages\":1}}")]
    [InlineData("{\"response\":{\"meta\":{\"hits\":2},\"docs\":$}}")]
    [InlineData("{\"request\":{\"title\":\"x\",\"url\":\"https://e.org\"},\"objects\":$}")]
    [InlineData("{\"text\":\"what was asked for\",\"data\":{\"posts\":$}}")]
    [InlineData("{\"data\":{\"stories\":$},\"included\":[{\"title\":\"x\",\"url\":\"https://e.org\"}]}")]
    public void ReadAll_Envelope_GivesTheArticlesInIt(string envelope)
    {
        var json = envelope.Replace("$", Two, StringComparison.Ordinal);

        var results = ReadAll("a.json", Bytes(json));

        Assert.Equal(["a.json!/1", "a.json!/2"], results.Select(r => r.File));
        Assert.Equal(["Two."], results[1].Article?.Paragraphs);
    }

    [Theory]
    [InlineData("""{"article":{"title":"Pier closed","body":"One."},"comments":[{"id":1,"text":"x"}]}""")]
    [InlineData("""{"data":{"posts":{"edges":[{"node":{"title":"Pier closed","content":"One."}}]}}}""")]
    [InlineData("""{"hits":{"hits":[{"_index":"a","_source":{"title":"Pier closed","text":"One."}}]}}""")]
    [InlineData("""{"data":[{"type":"node","attributes":{"title":"Pier closed","body":"One."}}]}""")]
    [InlineData(
        """{"@graph":[{"@type":"WebSite","name":"Post","url":"https://e.org"},{"@type":"NewsArticle","headline":"Pier closed","articleBody":"One."},{"@type":"Person","name":"Ana","url":"https://e.org/a"}]}"""
    )]
    public void ReadAll_ArticleInAnyShell_IsFound(string json)
    {
        var article = Assert.Single(ReadAll("a.json", Bytes(json))).Article!;

        Assert.Equal("Pier closed", article.Headline);
        Assert.Equal(["One."], article.Paragraphs);
    }

    [Theory]
    [InlineData("entries")]
    [InlineData("stories")]
    [InlineData("items")]
    [InlineData("data")]
    public void ReadAll_ArticleWithAListInIt_IsAnArticle(string name)
    {
        var json =
            $$"""{"headline":"Pier closed","body":["One.","Two."],"{{name}}":[{"first":0,"timeText":"9:14 am","title":"x","text":"y"}]}""";

        var result = Assert.Single(ReadAll("a.json", Bytes(json)));

        Assert.Equal(("a.json", "Pier closed"), (result.File, result.Article?.Headline));
        Assert.Equal(["One.", "Two."], result.Article!.Paragraphs);
    }

    [Fact]
    public void ReadAll_ArticlesWithoutText_AreFoundByHeadlineAndAddress()
    {
        const string json = """
            {"title":"Harbour Post","url":"https://e.org","news":[
            {"title":"Pier closed","url":"https://e.org/1","description":"In short.","publishedAt":"2010-10-26T09:14:00Z"}]}
            """;

        var result = Assert.Single(ReadAll("a.json", Bytes(json)));

        Assert.Equal("a.json!/https://e.org/1", result.File);
        Assert.Equal(
            ("Pier closed", "In short.", "2010-10-26", "Harbour Post"),
            (
                result.Article?.Headline,
                result.Article?.Standfirst,
                result.Article?.Published.Value,
                result.Article?.Outlet
            )
        );
    }

    [Fact]
    public void ReadAll_LiveBlogThatJsonWrote_HasItsEntriesAgain()
    {
        const string json =
            """{"file":"a.html","headline":"Pier closed","body":["One.","Two."],"entries":[{"first":1,"time":null,"timeText":"9:14 am"}],"comments":[]}""";

        var article = Assert.Single(ReadAll("a.json", Bytes(json))).Article!;

        Assert.Equal([new LiveEntry(1, null, "9:14 am")], article.Entries);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void ReadAll_JsonInAnyUnicode_IsRead(string encoding)
    {
        var written = Encoding.GetEncoding(encoding);
        var list = """[{"id":"1","title":"Café"},{"id":"2","title":"Café","text":"Déjà."}]""";
        var lines = "{\"id\":\"1\",\"title\":\"Café\"}\n{\"id\":\"2\",\"title\":\"Café\",\"text\":\"Déjà.\"}";

        Assert.Equal(["Déjà."], ReadAll("a.json", written.GetBytes(list))[1].Article?.Paragraphs);
        Assert.Equal(["Déjà."], ReadAll("a.json", written.GetBytes(lines))[1].Article?.Paragraphs);
        Assert.Equal(["Déjà."], ReadAll("a.jsonl", written.GetBytes(lines))[1].Article?.Paragraphs);
    }

    [Theory]
    [InlineData("a.json", """[{"title":"Café","text":"Déjà."}]""")]
    [InlineData("a.json", """{"articles":[{"title":"Café","text":"Déjà."}]}""")]
    [InlineData("a.json", """{"title":"Café","text":"Déjà."}""")]
    [InlineData("a.jsonl", """{"title":"Café","text":"Déjà."}""")]
    [InlineData("a.csv", "title,text\nCafé,Déjà.\n")]
    public void ReadAll_RecordsInAnOldEncoding_AreRead(string name, string text)
    {
        var article = Assert.Single(ReadAll(name, Encoding.Latin1.GetBytes(text))).Article!;

        Assert.Equal("Café", article.Headline);
        Assert.Equal(["Déjà."], article.Paragraphs);
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a")]
    [InlineData("a.dump")]
    public void ReadAll_JsonUnderAnotherName_IsRead(string name)
    {
        var result = Assert.Single(
            ReadAll(name, Bytes("[\n {\"title\": \"Pier closed\", \"body\": \"One.\"}]"))
        );

        Assert.Equal("Pier closed", result.Article?.Headline);
    }

    [Fact]
    public void ReadAll_LinesInAFileNamedJson_AreReadHoweverLongTheFirst()
    {
        var lines = $"{{\"id\":1,\"body\":\"{new string('x', 10_000)}\"}}\n{{\"id\":2,\"body\":\"Two.\"}}\n";

        Assert.Equal(["a.json!/1", "a.json!/2"], ReadAll("a.json", Bytes(lines)).Select(r => r.File));
    }

    [Fact]
    public void ReadAll_ObjectsOneBehindTheOther_AreRead()
    {
        const string json = "{\n \"id\":1,\n \"body\":\"One.\"\n}\n{\n \"id\":2,\n \"body\":\"Two.\"\n}\n";

        Assert.Equal(["a.json!/1", "a.json!/2"], ReadAll("a.json", Bytes(json)).Select(r => r.File));
    }
}
