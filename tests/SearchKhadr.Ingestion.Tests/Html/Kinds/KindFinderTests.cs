namespace SearchKhadr.Ingestion.Tests.Html.Kinds;

public sealed class KindFinderTests
{
    [Theory]
    [InlineData("<h1>Editorial: The ferry board must go</h1>", "editorial")]
    [InlineData("<h1>Letters to the editor, 4 May</h1>", "letter")]
    [InlineData("<h1>Transcript: The harbourmaster's evidence</h1>", "transcript")]
    [InlineData("<h1>Live updates: Ferry hearing</h1>", "live blog")]
    [InlineData("<h1>Ferry board resigns</h1><p>FOR IMMEDIATE RELEASE</p>", "press release")]
    [InlineData("<h1>Liveticker: Sturm am Kai</h1>", "live blog")]
    [InlineData("<h1>Tempête sur le quai : le fil minute par minute</h1>", "live blog")]
    [InlineData("<h1>Borrasca en el muelle, en directo: última hora - en directo</h1>", "live blog")]
    [InlineData("<h1>Шторм на причале: онлайн-трансляция</h1>", "live blog")]
    [InlineData("<h1>Cartas al director: el transbordador</h1>", "letter")]
    [InlineData("<h1>社説：渡し船の遅れ</h1>", "editorial")]
    [InlineData("<h1>Wortlaut: Die Aussage des Hafenmeisters</h1>", "transcript")]
    [InlineData("<h1>Balsa atrasada</h1><p>PARA DIVULGAÇÃO IMEDIATA</p>", "press release")]
    [InlineData("<h1>Ferry deliveries resume at lower quay</h1>", null)]
    [InlineData("<h1>Ferry board resigns</h1>", null)]
    public void Read_PageThatSaysItsKind_IsOfThatKind(string head, string? kind)
    {
        var draft = HtmlPages.Read($"<body>{head}{HtmlPages.Body}</body>");

        Assert.Equal(kind, draft.Kind);
    }

    [Theory]
    [InlineData("LiveBlogPosting", "live blog")]
    [InlineData("OpinionNewsArticle", "opinion")]
    [InlineData("BlogPosting", "blog")]
    [InlineData("NewsArticle", null)]
    public void Read_LinkedDataOfAType_GivesTheKind(string type, string? kind)
    {
        var draft = HtmlPages.Read(
            $$"""
            <head><script type="application/ld+json">{"@context":"https://schema.org","@type":"{{type}}","headline":"Ferry late again"}</script></head>
            <body><h1>Ferry late again</h1>{{HtmlPages.Body}}</body>
            """
        );

        Assert.Equal(kind, draft.Kind);
    }

    [Fact]
    public void Read_ParagraphsThatOpenWithSpeakers_AreATranscript()
    {
        var turns = string.Concat(
            Enumerable
                .Range(0, 4)
                .Select(i =>
                    $"<p>CHAIR: What was the part called, for the {i}th time of asking, if you please?</p>"
                    + $"<p>ENGINEER: I have told the board {i} times that it has no name that I would say here.</p>"
                )
        );

        var draft = HtmlPages.Read($"<body><article><h1>Ferry hearing</h1>{turns}</article></body>");

        Assert.Equal("transcript", draft.Kind);
    }

    [Theory]
    [InlineData("Il vous reste 72 % de cet article à lire. La suite est réservée aux abonnés.")]
    [InlineData("Weiterlesen mit Kurier Plus. Jetzt vier Wochen testen.")]
    [InlineData("Contenido exclusivo para suscriptores")]
    [InlineData("Conteúdo exclusivo para assinantes")]
    [InlineData("Dit artikel is exclusief voor abonnees")]
    [InlineData("この記事は有料会員限定です。")]
    public void Read_NoticeOfAPaywallInItsLanguage_MarksAStubAndIsNoText(string notice)
    {
        var draft = HtmlPages.Read(
            $"<body><article><h1>Ferry late again</h1>{HtmlPages.Body}<div><p>{notice}</p></div></article></body>"
        );

        Assert.Equal("paywall stub", draft.Kind);
        Assert.Equal(3, draft.Paragraphs.Count);
    }

    [Fact]
    public void Read_ShortTextThatAsksForASubscription_IsKeptAndMarkedAsAStub()
    {
        var draft = HtmlPages.Read(
            $"<body><h1>Ferry late again</h1>{HtmlPages.Body}<div class='wall'><p>Subscribe to continue reading</p></div></body>"
        );

        Assert.Equal("paywall stub", draft.Kind);
        Assert.Equal(3, draft.Paragraphs.Count);
    }

    [Fact]
    public void Read_PageOfLinksToPages_IsNoArticle()
    {
        var draft = HtmlPages.Read($"<body><h2>Harbour news</h2><ul>{Teasers()}</ul></body>");

        Assert.Equal(RejectionReason.IndexPage, draft.Rejection?.Reason);
    }

    [Fact]
    public void Read_ShortPostAmongLinksToPages_IsAnArticle()
    {
        const string Post =
            "The harbour board met on Tuesday to hear why the ferry had been late, and went home again.";

        var draft = HtmlPages.Read(
            $"""
            <body><div class="hentry"><h3 class="entry-title">Ferry late again</h3><div class="entry-content"><p>{Post}</p></div></div>
            <div class="sidebar"><ul>{Teasers()}</ul></div></body>
            """
        );

        Assert.Null(draft.Rejection);
        Assert.Equal(Post, Assert.Single(draft.Paragraphs));
    }

    private static string Teasers() =>
        string.Concat(
            Enumerable
                .Range(1, 40)
                .Select(i => $"<li><a href='/{i}'>The ferry was late for the {i}th week running</a></li>")
        );
}
