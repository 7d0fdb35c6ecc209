using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Reading;
using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Ingestion.Tests.Text;

public sealed class HeadlineChooserTests
{
    private const string Body = """
        The harbour board met on Tuesday to hear why the ferry had been late for the ninth week in a row.

        Nobody on the board could say what the part was called, and the chair asked that the minutes leave it out.
        """;

    [Theory]
    [InlineData("Headline number001")]
    [InlineData("Waiting")]
    [InlineData("Pier 9")]
    public void Read_OneShortLineAboveTheText_IsTheHeadlineAndNotLost(string line)
    {
        var draft = Read($"{line}\n\n{Body}");

        Assert.Equal((line, 2), (draft.Headline, draft.Paragraphs.Count));
    }

    [Fact]
    public void Read_OneShortLineAboveBylineAndDate_IsTheHeadlineAndNoOutlet()
    {
        var draft = Read($"Still waiting\n\nBy Ana Ruiz\n26 October 2010\n\n{Body}");

        Assert.Equal(("Still waiting", null), (draft.Headline, draft.Outlet?.Name));
    }

    [Theory]
    [InlineData("The Harbour Gazette")]
    [InlineData("Opinion")]
    public void Read_NameOfAnOutletOrSectionAboveTheText_IsNoHeadline(string line)
    {
        var draft = Read($"{line}\n\n{Body}");

        Assert.Null(draft.Headline);
    }

    [Fact]
    public void Read_BylineWithAClockTime_IsNotTheHeadline()
    {
        var draft = Read(
            $"Harbour board hears of the ferry\n\nBy ANA RUIZ, Northern Wire Writer 1 hour, 44 minutes ago\n\n{Body}"
        );

        Assert.Equal("Harbour board hears of the ferry", draft.Headline);
    }

    private static PageDraft Read(string text) =>
        new PlainTextReader(new DateParser(new Day(2024, 6, 1))).Read(TextPages.Page(text));
}
