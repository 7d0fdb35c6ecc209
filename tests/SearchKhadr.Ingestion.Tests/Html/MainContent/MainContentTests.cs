using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Tests.Html.MainContent;

public sealed class MainContentTests
{
    private static readonly string[] Openings = ["The harbour board", "Its engineer,", "Nobody on the"];

    [Theory]
    [InlineData("<nav><a href='/'>Home</a> <a href='/b'>Boats</a></nav>", "")]
    [InlineData(
        "",
        "<div class='related'><p>Nine other ferries that were late, and what their captains had to say about it.</p></div>"
    )]
    [InlineData(
        "",
        "<aside><p>Sign up for the harbour letter and have the tides sent to you every morning.</p></aside>"
    )]
    [InlineData(
        "<div id='cookie-banner'><p>We use cookies to remember where you tied up. Carry on if you agree to that.</p></div>",
        ""
    )]
    [InlineData(
        "",
        "<footer><p>The Kite is published twice a week by the harbour company. All rights reserved.</p></footer>"
    )]
    [InlineData(
        "",
        "<ul><li><a href='/1'>Late in May</a></li><li><a href='/2'>Late in June</a></li><li><a href='/3'>Early once</a></li></ul>"
    )]
    public void Read_PageWithFurniture_KeepsItOutOfTheBody(string before, string after)
    {
        var draft = HtmlPages.Read(
            $"<body>{before}<div><h1>Ferry late again</h1>{HtmlPages.Body}</div>{after}</body>"
        );

        Assert.Equal(Openings, draft.Paragraphs.Select((p, i) => p[..Openings[Math.Min(i, 2)].Length]));
        Assert.Equal("Ferry late again", draft.Headline);
    }

    [Fact]
    public void Find_PostThatItsEngineCallsAWidget_OpensTheBody()
    {
        var draft = HtmlPages.Read(
            """
            <body><div id="header" class="widget"><h1>Life on the quay</h1></div>
            <div id="main" class="section"><div class="widget Blog"><div class="post"><h3 class="post-title">In the bucket this week</h3>
            <div class="post-body">This week I am in the harbour with a bucket, looking for a part whose name nobody on the board could say.<br><br>
            There will be a few days without posts because of it, and I will tell all that was found when I am back on the quay.</div></div></div></div>
            <div id="side" class="section"><div class="widget"><p>I have brought broken parts in buckets since the first ferry came, and I write about each of them as well as I can.
            Every day I meet another one, and every day it is later than the last; the chair asks that the minutes leave it out.
            The views are those of the bucket, and neither the harbour nor its board has ever agreed with a single one of them.</p></div></div></body>
            """
        );

        Assert.StartsWith("This week I am in the harbour", draft.Paragraphs[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HeadlineThatASubheadSaysAgain_LosesNoTextAboveIt()
    {
        var draft = HtmlPages.Read(
            $"""
            <head><meta property="og:title" content="Bucket found on the quay"></head>
            <body><div class="article-text"><p>The search for the bucket went on all night, with lamps, and with the help of the school.</p>
            <h2>Bucket found on the quay</h2>{HtmlPages.Body}</div></body>
            """
        );

        Assert.StartsWith("The search for the bucket", draft.Paragraphs[0], StringComparison.Ordinal);
        Assert.Equal(4, draft.Paragraphs.Count(static text => text.Length > 80));
    }

    [Fact]
    public void Read_ElementsOfAGridCalledSidebar_AreTheArticle()
    {
        const string more = """
            <p>The railway would say neither when the part was sent nor by which train, and asked for the name of the part.</p>
            <p>Until it comes, the ferry will leave when its captain thinks it can, which he says it has always done.</p>
            """;

        var draft = HtmlPages.Read(
            $"""
            <body><article><div class="sidebar-grid"><header class="sidebar-grid__header"><h1>Ferry late again</h1></header>
            <div class="sidebar-grid__container"><div class="sidebar-grid__content article__content">{HtmlPages.Body}</div></div></div>
            <div class="ad">Advertisement</div>
            <div class="sidebar-grid"><div class="sidebar-grid__container"><div class="sidebar-grid__content article__content">{more}</div></div></div>
            </article></body>
            """
        );

        Assert.Equal(5, draft.Paragraphs.Count);
    }

    [Fact]
    public void Read_NoticeInThePlaceOfWhatAScriptWouldLoad_IsNoParagraph()
    {
        const string notice = """
            <div class="consent__placeholder"><h3>Map not shown</h3>
            <p>Your settings keep this page from showing the map of another company. You can change that in the settings.</p></div>
            """;

        var draft = HtmlPages.Read(
            $"<body><div class='article-text'><h1>Ferry late again</h1>{HtmlPages.Body}{notice}{notice}{notice}{HtmlPages.Body}</div></body>"
        );

        Assert.DoesNotContain(
            draft.Paragraphs,
            static text => text.Contains("settings", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Read_ParagraphThatReadersAloudPassOver_IsShownAndSoIsBody()
    {
        var draft = HtmlPages.Read(
            $"<body><h1>Ferry late again</h1><div class='article-text'>{HtmlPages.Body}<p class='paid' aria-hidden='true'>The ferry has been late since the day it was launched, which was itself a day later than planned.</p></div></body>"
        );

        Assert.Equal(4, draft.Paragraphs.Count);
    }

    [Fact]
    public void Read_IntroductionNamedAsText_DoesNotTakeThePlaceOfTheArticleUnderIt()
    {
        const string sentence =
            " The board heard it from the engineer, the engineer from the captain, and the captain from a passenger who had missed the train.";
        var paragraphs = string.Concat(
            HtmlPages.Body.Replace("</p>", sentence + "</p>", StringComparison.Ordinal),
            HtmlPages.Body.Replace("</p>", sentence + " So it went.</p>", StringComparison.Ordinal)
        );

        var draft = HtmlPages.Read(
            $"""
            <body><div class="top"><h1>Ferry late again</h1><div class="article-content">Why the ferry is late, in nine parts and a bucket.</div></div>
            <div class="row"><div class="column">{paragraphs}</div></div></body>
            """
        );

        Assert.True(draft.Paragraphs.Count(static text => text.Length > 140) >= 6);
    }

    [Fact]
    public void Read_TableLayoutOfFontsAndBreaks_FindsHeadlineBylineDateAndParagraphs()
    {
        const string html = """
            <title>Harbour Gazette</title><table><tr><td colspan=2><font size=5>Harbour Gazette</font></td></tr>
            <tr><td><font size=2><a href=a.htm>Tides</a><br><a href=b.htm>Boats</a></font></td><td>
            <font size=6><b>Ferry late again for ninth week</b></font><br><font size=2>By Ana Ruiz<br>May 7, 1998</font><br><br>
            <font size=3>The harbour board met on Tuesday to hear why the ferry had been late for the ninth week in a row.<br><br>
            Its engineer, who had brought the broken part in a bucket, said that a new one was on its way by rail.</font></td></tr></table>
            """;

        var draft = HtmlPages.Read(html);

        Assert.Equal("Ferry late again for ninth week", draft.Headline);
        Assert.Equal(["Ana Ruiz"], draft.Byline);
        Assert.Equal("1998-05-07", Assert.Single(draft.Dates).Value);
        Assert.Equal(Openings[..2], draft.Paragraphs.Select((p, i) => p[..Openings[i].Length]));
        Assert.Equal("Harbour Gazette", draft.Outlet?.Name);
    }

    [Fact]
    public void Read_StandfirstByClass_IsKeptOnceAndOutOfTheBody()
    {
        const string summary = "Engineer brings the broken part to the meeting in a bucket";

        var draft = HtmlPages.Read(
            $"<meta name='description' content='{summary}'><h1>Ferry late again</h1><p class='dek'>{summary}</p>{HtmlPages.Body}"
        );

        Assert.Equal(summary, draft.Standfirst);
        Assert.DoesNotContain(summary, draft.Paragraphs);
    }

    [Fact]
    public void Read_FigureWithCredit_IsACaptionAndNoParagraph()
    {
        const string figure =
            "<figure><img src='x.jpg'><figcaption>The part in its bucket. <span class='credit'>Bo Li/The Kite</span></figcaption></figure>";

        var draft = HtmlPages.Read($"<article><h1>Ferry late again</h1>{figure}{HtmlPages.Body}</article>");

        Assert.Equal(
            new Caption("The part in its bucket.", "Bo Li/The Kite") { Before = 0 },
            Assert.Single(draft.Captions)
        );
        Assert.DoesNotContain(
            draft.Paragraphs,
            p => p.Contains("bucket.", StringComparison.Ordinal) && p.Length < 60
        );
    }

    [Fact]
    public void Read_SubheadQuoteAndList_StayInReadingOrder()
    {
        const string more = """
            <h2>What the board asked</h2><blockquote><p>Could it not be mended with the tools that are kept on board for it?</p></blockquote>
            <ul><li>A spanner of the large kind, which is missing.</li><li>A hammer, which was tried.</li></ul>
            <p>The meeting was adjourned to the end of the month, when the part or its name may have arrived.</p>
            """;

        var draft = HtmlPages.Read($"<article><h1>Ferry late again</h1>{HtmlPages.Body}{more}</article>");

        Assert.Equal(
            [
                "What the board asked",
                "Could it not be",
                "A spanner of the",
                "A hammer, which was",
                "The meeting was adjourned",
            ],
            draft.Paragraphs.Skip(3).Select(p => string.Join(' ', p.Split(' ').Take(4)))
        );
    }

    [Fact]
    public void Read_WrapperCalledSidebarThatHoldsTheArticle_IsNotThrownAway()
    {
        var draft = HtmlPages.Read(
            $"<div class='with sidebar related'><h1>Ferry late again</h1>{HtmlPages.Body}</div>"
        );

        Assert.Equal(3, draft.Paragraphs.Count);
    }

    [Theory]
    [InlineData("class='paywall'")]
    [InlineData("class='subscriber-only' style='display:none'")]
    public void Read_ParagraphsThatAWallHides_AreTheArticleAllTheSame(string wall)
    {
        var rest = string.Concat(
            new[] { "first", "second", "third", "fourth" }.Select(word =>
                $"<div {wall}><p>The {word} page of the minutes says that the engineer was thanked, and that his bucket was not.</p></div>"
            )
        );

        var draft = HtmlPages.Read(
            $"<body><h1>Ferry late again</h1><div class='article-body'>{HtmlPages.Body}{rest}</div></body>"
        );

        Assert.Equal(7, draft.Paragraphs.Count);
    }

    [Fact]
    public void Read_OtherPostsPrintedUnderAPost_AreNoPartOfIt()
    {
        var other =
            "<p>The lighthouse was painted white on Friday, and again on Sunday, for the gulls had not been told of it.</p>";

        var draft = HtmlPages.Read(
            $"""
            <body><article class="box post-1806 post"><h1>Ferry late again</h1>{HtmlPages.Body}
            <h3 class="more">And besides</h3>
            <article id="post-7816"><a href="/7816">Share</a>{other}</article>
            <article id="post-7908"><a href="/7908">Share</a>{other}{other}</article></article></body>
            """
        );

        Assert.Equal(Openings, draft.Paragraphs.Select((p, i) => p[..Openings[Math.Min(i, 2)].Length]));
    }

    [Fact]
    public void Read_FirstOfTheBodysOwnParagraphsCalledASummary_StaysInTheBody()
    {
        var first = HtmlPages.Body.Replace(
            "<p>The harbour",
            "<p id='speakable-summary'>The harbour",
            StringComparison.Ordinal
        );

        var draft = HtmlPages.Read(
            $"<body><h1>Ferry late again</h1><div class='article-content'>{first}</div></body>"
        );

        Assert.Equal(3, draft.Paragraphs.Count);
        Assert.Null(draft.Standfirst);
    }

    [Fact]
    public void Read_PageWhoseBuilderCallsAllElementsWidgets_HasTheParagraphsOfEach()
    {
        var paragraphs = HtmlPages.Body.Split("</p>", StringSplitOptions.TrimEntries)[..^1];
        var widgets = paragraphs.Select(
            (text, i) => Widget($"<h3>Part {i + 1}</h3>") + Widget(text + "</p>")
        );

        var draft = HtmlPages.Read(
            $"""
            <body><header>{Widget(
                "<p>The Kite is read by ferrymen, their captains and nobody else on this side of the harbour.</p>"
            )}</header>
            <div class="builder-section">{Widget("<h1>Ferry late again</h1>")}{string.Concat(
                widgets
            )}</div></body>
            """
        );

        Assert.Equal(
            Openings,
            draft
                .Paragraphs.Where(static text => text.EndsWith('.'))
                .Select((text, i) => text[..Openings[i].Length])
        );

        static string Widget(string html) =>
            $"<div class='builder-el builder-widgets'><div class='builder-widgets-in'>{html}</div></div>";
    }

    [Fact]
    public void Read_AnswersThatAClickUnfolds_AreOfTheBody()
    {
        var draft = HtmlPages.Read(
            $"""
            <body><main><article class="post"><h1>Ferry late again</h1><div class="entry-content">{HtmlPages.Body}
            <div class="accordion"><div class="accordion-item"><h3>Why was the ferry late?</h3>
            <div class="pane" style="display:none"><p>Its engineer had taken out a part and carried it to the meeting in a bucket, as he does every week.</p></div></div></div>
            </div></article></main></body>
            """
        );

        Assert.StartsWith(
            "Its engineer had taken out a part",
            draft.Paragraphs[^1],
            StringComparison.Ordinal
        );
    }
}
