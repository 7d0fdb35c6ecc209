using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Ingestion.Tests.Text;

public sealed class CommentZoneTests
{
    private const string Body = """
        Ferry late again

        The harbour board met on Tuesday to hear why the ferry had been late for the ninth week in a row.

        Nobody on the board could say what the part was called, and the chair asked that the minutes leave it out.

        """;

    [Theory]
    [InlineData("{ 2 comments }")]
    [InlineData("Comments (2) Add a comment")]
    [InlineData("2 Comments Post a comment")]
    [InlineData("Filed under: Harbour | 2 Comments »")]
    [InlineData("There are 2 comments about:")]
    [InlineData("{ 2 comments… read them below or add one }")]
    [InlineData("2 Comments, Comment or Ping")]
    [InlineData("2 lovely comments on “Ferry late again”")]
    [InlineData("Soundoff (2 Responses)")]
    public void Read_HeadingWithOtherWordsBesideTheNumber_IsOne(string heading)
    {
        var draft = TextPages.Read(
            $"{Body}\n{heading}\n\nAna said...\nIt was never late in my day.\n\nBo said...\nIt was, you know.\n"
        );

        Assert.Equal(["Ana", "Bo"], draft.Comments.Select(static c => c.Author));
        Assert.Equal("It was, you know.", draft.Comments[1].Text);
        Assert.Equal(2, draft.AnnouncedComments);
    }

    [Theory]
    [InlineData("", "Post a comment")]
    [InlineData(" [#]", "Post a comment")]
    [InlineData(" EDT up reply actions 4 recs", "Harbour news | Tide tables | Ferry times of the week")]
    public void Read_CommentsThatAreSignedBelow_BelongToThoseWhoSigned(string tail, string foot)
    {
        var draft = TextPages.Read(
            $"""
            {Body}
            Comments

            It was never late in my day.

            Posted by: Ana | September 26, 2012 at 03:49 PM{tail}

            It was, you know. I stood there and waited for it.

            Posted by: Bo | September 27, 2012 at 08:02 AM{tail}

            {foot}
            """
        );

        Assert.Equal(["Ana", "Bo"], draft.Comments.Select(static c => c.Author));
        Assert.Equal(["2012-09-26T15:49", "2012-09-27T08:02"], draft.Comments.Select(static c => c.Time));
        Assert.Equal("It was never late in my day.", draft.Comments[0].Text);
    }

    [Fact]
    public void Read_NameWithADateGluedToIt_HeadsAComment()
    {
        var draft = TextPages.Read(
            $"{Body}\n1 comment:\n\nDr. Ana Ruiz10/28/12 5:33 PM\nIt was never late in my day.\n"
        );

        Assert.Equal("Dr. Ana Ruiz", Assert.Single(draft.Comments).Author);
    }

    [Fact]
    public void Read_PageOfPicturesWithComments_HasThemThoughNoTextStandsAbove()
    {
        var draft = TextPages.Read(
            "Shoes\n\nLFW\n\n2 comments:\n\nAna said...\nLovely shoes!\n\nBo said...\nThey look great.\n"
        );

        Assert.Equal(["Lovely shoes!", "They look great."], draft.Comments.Select(static c => c.Text));
    }

    [Fact]
    public void Within_RulesTakeTheBodyForSaidToo_HasOnlyWhatIsLabelled()
    {
        var evidence = PlainTextReader.Gather(
            TextPages.Page(
                """
                Ana Ruiz has written about the harbour for eleven years, and lives above the old ticket office.

                Comments

                The harbour board met on Tuesday to hear why the ferry had been late for the ninth week in a row.

                Nobody on the board could say what the part was called, and the chair left it out of the minutes.

                It was never late in my day.

                Posted by: Bo | September 26, 2012 at 03:49 PM
                """
            ),
            new DateParser(Day.Of2020)
        );
        var labels = new LineLabel[evidence.Lines.Count];
        (labels[2], labels[3], labels[4]) = (LineLabel.Body, LineLabel.Body, LineLabel.Comment);

        var zone = evidence.Zone.Within(evidence.Signs, labels);

        Assert.Contains(2, evidence.Zone.Said);
        Assert.Equal("It was never late in my day.", Assert.Single(zone.Comments).Text);
    }
}
