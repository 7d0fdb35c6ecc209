using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Tests.Html.Blocks;

public sealed class BlockKindsTests
{
    private const string Long =
        "The meeting was adjourned to the end of the month, when the part or its name may have arrived.";

    [Theory]
    [InlineData("<h3>What the board asked</h3>")]
    [InlineData("<p><b>What the board asked</b></p>")]
    [InlineData("<p><strong> What the board asked </strong></p>")]
    [InlineData("<p class='story crosshead'>What the board asked</p>")]
    public void Read_SubheadHoweverItIsSet_IsASubheadOfTheFirstLevel(string subhead)
    {
        var body = Behind($"{subhead}<p>{Long}</p>");

        Assert.Equal([new("What the board asked", BlockKind.Subhead), new(Long)], body);
    }

    [Theory]
    [InlineData("<p><b>What did the board ask?</b></p>")]
    [InlineData("<p><b>Nobody</b> knew the name of it</p>")]
    [InlineData("<p><b>Nobody knew the name of it</b></p><p><b>Nor did the board</b></p>")]
    public void Read_BoldThatIsNoSubhead_IsAParagraph(string bold)
    {
        var body = Behind($"{bold}<p>And so on.</p><p>{Long}</p>");

        Assert.All(body, static block => Assert.Equal(BlockKind.Paragraph, block.Kind));
    }

    [Fact]
    public void Read_SubheadsOfSeveralRanks_HaveLevelsThatLeaveNoneOut()
    {
        var body = Behind(
            $"<h2>The board</h2><p>{Long}</p><h4>Its chair</h4><p>{Long} Again.</p><p><b>Her hammer</b></p><p>{Long} So.</p>"
        );

        Assert.Equal(
            [("The board", 1), ("Its chair", 2), ("Her hammer", 3)],
            body.Where(static block => block.Kind == BlockKind.Subhead)
                .Select(static block => (block.Text, block.Level))
        );
    }

    [Fact]
    public void Read_QuoteOfTwoParagraphs_IsOneQuoteAndTheNextAnother()
    {
        var body = Behind(
            $"<blockquote><p>One thing {Long}</p><p>Another thing {Long}</p></blockquote><blockquote>A third thing {Long}</blockquote><p>{Long}</p>"
        );

        Assert.Equal(
            [
                (BlockKind.Quote, false),
                (BlockKind.Quote, true),
                (BlockKind.Quote, false),
                (BlockKind.Paragraph, false),
            ],
            body.Select(static block => (block.Kind, block.Continues))
        );
    }

    [Fact]
    public void Read_ListsInsideOneAnother_KeepNumbersBulletsAndDepth()
    {
        const string list = """
            <ol start='4'><li><p>A spanner of the large kind, which is missing.</p><p>It was missing last year.</p></li>
            <li>A hammer, which was tried by the chair.<ul><li>It broke the bucket at once.</li><li>It broke the table next.</li></ul></li>
            <li value='9'>A rope, which nobody had thought of.</li></ol>
            """;

        var body = Behind($"{list}<p>{Long}</p>");

        Assert.Equal(
            [
                ("A spanner", 1, 4, false),
                ("It was", 1, 4, true),
                ("A hammer,", 1, 5, false),
                ("It broke", 2, null, false),
                ("It broke", 2, null, false),
                ("A rope,", 1, 9, false),
            ],
            body.Where(static block => block.Kind == BlockKind.ListItem)
                .Select(static block =>
                    (string.Join(' ', block.Text.Split(' ')[..2]), block.Level, block.Number, block.Continues)
                )
        );
    }

    [Theory]
    [InlineData("<blockquote>", "</blockquote>")]
    [InlineData("<ul><li>", "</li></ul>")]
    [InlineData(
        "<blockquote>",
        "</blockquote><blockquote><p>And so the meeting ended, a little before nine.</p></blockquote>"
    )]
    [InlineData("<ul><li><h2>The board met</h2>", "</li><li>Related</li></ul>")]
    public void Read_PageLaidOutWithAQuoteOrAList_IsParagraphs(string before, string after)
    {
        var draft = HtmlPages.Read($"<body><h1>Ferry late again</h1>{before}{HtmlPages.Body}{after}</body>");

        Assert.Equal(
            3,
            draft.Body.Count(static block => block is { Kind: BlockKind.Paragraph, Text.Length: > 60 })
        );
    }

    [Fact]
    public void Read_RowsOfATable_AreOneTable()
    {
        const string table =
            "<table><tr><th>Month</th><th>Late</th></tr><tr><td>May</td><td>9</td></tr><tr><td>June</td><td>12</td></tr></table>";

        var body = Behind($"{table}<p>{Long}</p>");

        Assert.Equal(
            [
                new("Month | Late", BlockKind.TableRow),
                new("May | 9", BlockKind.TableRow) { Continues = true },
                new("June | 12", BlockKind.TableRow) { Continues = true },
                new(Long),
            ],
            body
        );
    }

    [Fact]
    public void Read_PullQuoteThatRepeatsTheText_IsLeftOut()
    {
        var draft = HtmlPages.Read(
            $"<body><article><h1>Ferry late again</h1>{HtmlPages.Body}<blockquote>“A new one was on its way by rail”</blockquote><p>{Long}</p></article></body>"
        );

        Assert.Equal(4, draft.Body.Count);
        Assert.DoesNotContain(draft.Body, static block => block.Kind == BlockKind.Quote);
    }

    [Fact]
    public void Read_Captions_SayWhichBlockTheyStoodBefore()
    {
        static string Figure(string text) =>
            $"<figure><img src='x.jpg'><figcaption>{text} <span class='credit'>Bo Li/The Kite</span></figcaption></figure>";

        var draft = HtmlPages.Read(
            $"<body><article><h1>Ferry late again</h1>{Figure("The part in its bucket.")}{HtmlPages.Body}{Figure("The empty pier.")}<p>{Long}</p>{Figure("The ferry at night.")}</article></body>"
        );

        Assert.Equal(
            [("The part in its bucket.", 0), ("The empty pier.", 3), ("The ferry at night.", 4)],
            draft.Captions.Select(static caption => (caption.Text, caption.Before))
        );
    }

    private static IReadOnlyList<BodyBlock> Behind(string more)
    {
        var page = $"<body><article><h1>Ferry late again</h1>{HtmlPages.Body}{more}</article></body>";
        return [.. SearchKhadr.Ingestion.Assembling.SubheadLevels.FromOne(HtmlPages.Read(page).Body).Skip(3)];
    }
}
