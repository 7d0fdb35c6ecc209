using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Ingestion.Tests.Text;

/// <summary>Whole pages whose articles are made of subheads, lists and tables as much as of paragraphs.</summary>
public sealed class ListedBodyTests
{
    private const string Menu = """
        Harbour Guide
        Home
        Timetables
        Quays
        Weather
        Contact
        Sign in
        Subscribe


        """;

    private const string Head = """
        How to pack for a night on the ferry

        By Ana Ruiz
        26 October 2010


        """;

    private const string Opening = """
        A night on the northern ferry is cold, and whoever packs for a hotel will spend it looking for a blanket in the dark.

        The crew have seen passengers arrive with three suitcases and no towel, so we asked them what they would carry themselves.


        """;

    private const string Closing = """
        Whatever you carry, keep the ticket in a pocket, because the purser walks the deck twice before the ferry leaves the quay.

        The northern ferry sails every night but Sunday, and the harbour office answers questions about luggage until eight in the evening.


        """;

    private const string Foot = """

        Most read
        Gulls take over the market square
        New bridge cost more than the old one
        Lighthouse changes its lamp in spring
        About us
        Privacy policy
        Terms of use
        © Harbour Guide
        """;

    [Fact]
    public void Read_ListAmidParagraphs_IsTheBodys()
    {
        string[] items =
        [
            "A wool blanket",
            "One towel, rolled",
            "Boots that can get wet",
            "A lamp with fresh cells",
        ];
        var list = "The crew carry these on every ferry:\n\n" + string.Join('\n', items) + "\n\n";

        var draft = TextPages.Read(Menu + Head + Opening + list + Closing + Foot);

        Assert.Subset(draft.Paragraphs.ToHashSet(), items.ToHashSet());
        Assert.DoesNotContain("Gulls take over the market square", draft.Paragraphs);
    }

    [Fact]
    public void Read_SubheadsAmidParagraphs_AreTheBodys()
    {
        var text =
            $"{Menu}{Head}{Opening}What the crew carry\n\n{Closing}What stays at home\n\n{Opening}{Closing}{Foot}";

        var draft = TextPages.Read(text);

        Assert.Contains("What the crew carry", draft.Paragraphs);
        Assert.Contains("What stays at home", draft.Paragraphs);
    }

    [Fact]
    public void Read_PromptBetweenHeadlineAndBody_IsNoHeadline()
    {
        var draft = TextPages.Read(
            $"{Menu}{Head}Email this page to a friend\n\n{Opening}{Closing}{Opening}{Closing}{Foot}"
        );

        Assert.Equal("How to pack for a night on the ferry", draft.Headline);
    }

    [Fact]
    public void Items_LinesAboveABody_AreAllThatMayBeItsHeadline()
    {
        var lines = PlainTextReader
            .Gather(TextPages.Page(Menu + Head + Opening + Closing + Foot), new DateParser(Day.Of2020))
            .Lines;
        var bodyAt = Enumerable.Range(0, lines.Count).First(at => lines[at].Words > 20);

        var items = HeadlineItems.Of(lines, bodyAt, bodyAt + 4, new HashSet<int> { 0 });

        Assert.DoesNotContain(0, items.Select(static item => item.Line));
        var most = Assert.Single(items, static item => item.Features.ContainsKey("shares most"));
        Assert.Equal("How to pack for a night on the ferry", lines[most.Line].Text);
    }
}
