using SearchKhadr.Ingestion.Articles;
using static SearchKhadr.Ingestion.Tests.Capturing.SamplePages;

namespace SearchKhadr.Ingestion.Tests.Markdown;

public sealed class MarkdownBlocksTests
{
    [Fact]
    public void Read_MarksOfBlocks_AreKindsAndNoWords()
    {
        const string markdown = """
            # Ferry late again

            The board met.

            ### What it asked

            > Could it not be mended?
            > It could.
            >
            > Not by us.

            > So said another.

            ![The part in its bucket. (Bo Li/The Kite)](x.jpg)

            3. A spanner
            4. A hammer

               which was tried
               - and broke

            #### Its answer

            Nobody came.
            """;

        var article = Assert.Single(ReadAll("a.md", Bytes(markdown))).Article!;

        Assert.Equal(
            [
                new("The board met."),
                new("What it asked", BlockKind.Subhead),
                new("Could it not be mended? It could.", BlockKind.Quote),
                new("Not by us.", BlockKind.Quote) { Continues = true },
                new("So said another.", BlockKind.Quote),
                new("A spanner", BlockKind.ListItem) { Number = 3 },
                new("A hammer", BlockKind.ListItem) { Number = 4 },
                new("which was tried", BlockKind.ListItem) { Continues = true },
                new("and broke", BlockKind.ListItem) { Level = 2 },
                new("Its answer", BlockKind.Subhead) { Level = 2 },
                new("Nobody came."),
            ],
            article.Body
        );
        Assert.Equal(
            new Caption("The part in its bucket.", "Bo Li/The Kite") { Before = 5 },
            Assert.Single(article.Captions)
        );
    }
}
