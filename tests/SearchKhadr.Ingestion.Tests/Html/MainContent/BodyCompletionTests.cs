using SearchKhadr.Ingestion.Html;
using SearchKhadr.Ingestion.Html.MainContent;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Tests.Html.MainContent;

public sealed class BodyCompletionTests
{
    private const float Doubtful = 0.2f;

    private const string One =
        "The harbour board met on Tuesday to hear why the ferry had been late for the ninth week in a row.";

    private const string Two =
        "Its engineer, who had brought the broken part in a bucket, said that a new one was on its way by rail.";

    private const string Three =
        "Nobody on the board could say what the part was called, and the chair asked that the minutes leave it out.";

    private const string Between = "The bucket itself belongs to the harbour master.";

    [Theory]
    [InlineData($"<div><p>{One}</p><p>{Two}</p><p>{Between}</p><p>{Three}</p></div>", true)]
    [InlineData($"<div><p>{One}</p><p>{Two}</p><p>{Three}</p><p>{Between}</p></div>", false)]
    [InlineData($"<div><p>{One}</p><p>{Two}</p><p class='note'>{Between}</p><p>{Three}</p></div>", false)]
    [InlineData($"<div><p>{One}</p><p>{Two}</p><p hidden>{Between}</p><p>{Three}</p></div>", false)]
    [InlineData($"<div><p>{One}</p><p>{Two}</p><p><a href='/b'>{Between}</a></p><p>{Three}</p></div>", false)]
    public void Complete_ParagraphThatTheModelDoubts_IsBodyBetweenSuchParagraphsAlone(
        string html,
        bool expected
    )
    {
        var body = Completed(html);

        Assert.Equal(expected, body.Contains(Between));
    }

    [Fact]
    public void Complete_HeadingOverAPicture_StaysWithTheTextUnderThePicture()
    {
        var body = Completed(
            $"<p>{One}</p><h2>The bucket</h2><figure><img src='b.jpg'><figcaption>The bucket on Tuesday</figcaption></figure><p>{Two}</p>"
        );

        Assert.Equal([One, "The bucket", Two], body);
    }

    [Theory]
    [InlineData($"<div><p>{One}</p><h4>Parts</h4><p>{Two}</p><p>{Three}</p></div>", 1)]
    [InlineData($"<ul><li>{One}</li><li>{Two}</li><li>{Three}</li></ul>", 2)]
    [InlineData($"<blockquote><p>{One}</p><p>{Two}</p><p>{Three}</p></blockquote>", 2)]
    public void Complete_ArticleWrittenOnceForEachScreen_IsGivenOnce(string second, int expected)
    {
        var body = Completed(
            $"<section><p>{One}</p><h4>Parts</h4><p>{Two}</p><p>{Three}</p></section><section>{second}</section>"
        );

        Assert.Equal(expected, body.Count(static text => text == One));
        Assert.Equal(expected, body.Count(static text => text == Two));
    }

    [Fact]
    public void Complete_ShortArticleWrittenTwice_IsGivenOnce()
    {
        const string text = $"<p>{One}</p><p>{Two}</p>";

        Assert.Equal([One, Two], Completed($"<section>{text}</section><section>{text}</section>"));
    }

    [Fact]
    public void Complete_ParagraphThatOneElementHoldsTwice_IsGivenTwice()
    {
        Assert.Equal([One, Two, One], Completed($"<div><p>{One}</p><p>{Two}</p><p>{One}</p></div>"));
    }

    /// <summary>The texts of the body where paragraphs of some length are judged body and of the rest little is known.</summary>
    private static List<string> Completed(string html)
    {
        var evidence = HtmlReader.Gather($"<body><h1>Ferry late again</h1>{html}</body>", HtmlPages.Dates);
        var blocks = evidence.Page.Blocks;
        var chances = blocks.Select(static block => IsLong(block) ? 1 : Doubtful).ToArray();
        var judged = blocks.Where(IsLong).ToList();

        new BodyCompletion(evidence, chances).Complete(judged);
        return judged.ConvertAll(static block => block.Text);
    }

    private static bool IsLong(TextBlock block) => block.Text.Length > Between.Length;

    /// <summary>Items with days in them are no rows of other pages where a paragraph announces them.</summary>
    [Fact]
    public void Read_ListThatAParagraphAnnounces_IsWhole()
    {
        var draft = HtmlPages.Read(
            $"""
            <body><article><h1>Ferry late again</h1>{HtmlPages.Body}
            <p>Key dates for the work are as follows:</p>
            <ul><li>Piling begins on June 4 and runs for nine weeks</li><li>The promenade closes on July 1</li></ul>
            </article></body>
            """
        );

        Assert.Equal(
            ["Piling begins on June 4 and runs for nine weeks", "The promenade closes on July 1"],
            draft.Paragraphs.TakeLast(2)
        );
    }
}
