using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Tests;

public sealed class ArticleJsonTests
{
    [Fact]
    public void Write_Article_HasEveryKeyAndKeepsLetters()
    {
        var article = new Article
        {
            Capture = new()
            {
                File = "é.txt",
                Checksum = "0",
                LengthBytes = 1,
                Format = "text",
                Encoding = "utf-8",
            },
            Headline = "L’été <b>",
            Body = [new("Un.")],
            Published = new("2010", DatePrecision.Year, DateSource.Catalog, "2010"),
            Comments = [new("Ana", null, "Oui.", null)],
        };

        var json = ArticleJson.Write(IngestResult.Of(article));

        const string expected =
            """{"file":"é.txt","headline":"L’été <b>","headlineMade":false,"standfirst":null,"body":["Un."],"blocks":[],"entries":[],"captions":[]"""
            + ""","section":null,"byline":[],"outlet":null,"agency":null,"url":null,"language":"und","kind":null"""
            + ""","published":{"value":"2010","precision":"year","source":"catalog","raw":"2010"}"""
            + ""","updated":{"value":null,"precision":"none","source":null,"raw":null},"notBefore":null"""
            + ""","announcedComments":null,"commentLanguage":null,"comments":[{"author":"Ana","time":null,"timeText":null,"votes":null,"text":"Oui.","parent":null}],"container":null,"savedAt":null,"parts":[],"notes":[],"copies":[]}""";
        Assert.Equal(expected, json);
    }

    [Fact]
    public void Write_Rejection_SaysWhy()
    {
        var json = ArticleJson.Write(
            IngestResult.Of(new Rejection("a.txt", RejectionReason.NoText, "Nothing."))
        );

        Assert.Equal("""{"file":"a.txt","rejected":"Nothing.","reason":"noText"}""", json);
    }
}
