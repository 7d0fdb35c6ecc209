namespace SearchKhadr.Ingestion.Tests.Html.MainContent;

public sealed class SubscribeBoxesTests
{
    [Fact]
    public void Read_LinesAroundAFieldForAnAddress_AreNoText()
    {
        var draft = HtmlPages.Read(
            $"""
            <body><article><h1>Ferry late again</h1>{HtmlPages.Body}
            <div><p>Bleiben Sie auf dem Laufenden mit unserem Brief aus dem Hafen, jeden Morgen um sechs.</p>
            <form><input type=email placeholder="Adresse"><button>Los</button></form></div>
            {HtmlPages.Body.Replace("Tuesday", "Monday", StringComparison.Ordinal)}</article></body>
            """
        );

        Assert.DoesNotContain(
            draft.Paragraphs,
            static text => text.Contains("Brief", StringComparison.Ordinal)
        );
        Assert.Contains(draft.Paragraphs, static text => text.Contains("Monday", StringComparison.Ordinal));
    }

    /// <summary>A program may wrap its whole page in a form.</summary>
    [Fact]
    public void Read_FieldAmongAnArticlesOwnParagraphs_TakesNoneOfThem()
    {
        var draft = HtmlPages.Read(
            $"<body><form><article><h1>Ferry late again</h1>{HtmlPages.Body}{HtmlPages.Body}<input type=email></article></form></body>"
        );

        Assert.NotEmpty(draft.Paragraphs);
    }
}
