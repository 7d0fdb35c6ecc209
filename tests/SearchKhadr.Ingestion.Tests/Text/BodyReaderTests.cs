using SearchKhadr.Ingestion.Articles;
using static SearchKhadr.Ingestion.Tests.Capturing.SamplePages;

namespace SearchKhadr.Ingestion.Tests.Text;

public sealed class BodyReaderTests
{
    private const string Page = """
        Ferry late again for the ninth week

        By Ana Ruiz

        The harbour board met on Tuesday to hear why the ferry had been late for the ninth week in a row.

        In this photograph, the engineer holds the broken part of the ferry in a bucket. (Bo Li/The Kite)

        The board asked for three things, and its engineer wrote them down on the side of the bucket:

        BULLET A spanner of the large kind, which has been missing from the engine room since March.
        BULLET A hammer of any kind, which the chair was asked to bring along to the next meeting.

        Its engineer said that a new one was on its way by rail, and that nobody had to wait for it at night.
        """;

    [Theory]
    [InlineData("-", BlockKind.ListItem)]
    [InlineData("*", BlockKind.ListItem)]
    [InlineData("•", BlockKind.ListItem)]
    [InlineData("–", BlockKind.Paragraph)]
    public void Read_BulletsInARow_AreAListAndDashesMayBeSpeech(string bullet, BlockKind kind)
    {
        var page = Page.Replace("BULLET", bullet, StringComparison.Ordinal);

        var article = Assert.Single(ReadAll("a.txt", Bytes(page))).Article!;

        Assert.Equal(
            [
                ("The harbour", BlockKind.Paragraph),
                ("The board", BlockKind.Paragraph),
                ("A spanner", kind),
                ("A hammer", kind),
                ("Its engineer", BlockKind.Paragraph),
            ],
            article.Body.Select(static block => (string.Join(' ', block.Text.Split(' ')[..2]), block.Kind))
        );
        Assert.Equal(1, Assert.Single(article.Captions).Before);
    }
}
