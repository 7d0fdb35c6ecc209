using SearchKhadr.Ingestion.Outlets;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Tests.Outlets;

public sealed class AgencyFinderTests
{
    private const string Text = "The ferry was late for the ninth week, its company said on Tuesday.";

    [Theory]
    [InlineData("PARIS (AFP) - " + Text, Text, "Agence France-Presse")]
    [InlineData("OTTAWA, Oct 26 (Reuters) – " + Text, Text, "Reuters")]
    [InlineData("Berlin (dpa/bb) - " + Text, Text, "Deutsche Presse-Agentur")]
    [InlineData(Text, Text + " (AP)", "Associated Press")]
    [InlineData("Москва. 4 мая. INTERFAX.RU - " + Text, Text, "Interfax")]
    [InlineData("عمّان - بترا - " + Text, Text, "Petra")]
    [InlineData("新华社武汉5月18日电 " + Text, Text, "Xinhua")]
    [InlineData("(통영=연합뉴스) " + Text, Text, "Yonhap")]
    [InlineData(Text, Text + "（共同）", "Kyodo News")]
    [InlineData(Text, "Źródło: PAP", "Polska Agencja Prasowa")]
    [InlineData(Text, "© 2010 The Canadian Press", "The Canadian Press")]
    [InlineData(Text, "- The Canadian Press", "The Canadian Press")]
    [InlineData(Text, "With files from Reuters", "Reuters")]
    [InlineData(Text, "With files from Tom Okoro and The Associated Press", "Associated Press")]
    public void Find_TextThatAnAgencySigns_IsTheAgencys(string first, string last, string agency)
    {
        var draft = new PageDraft { Body = [new(first), new(Text), new(last)] };

        var found = AgencyFinder.Find(draft, "Harbour Post", OutletRegister.Shipped);

        Assert.Equal(agency, found?.Name);
    }

    [Theory]
    [InlineData("Reuters reported on Tuesday that the ferry was late.", Text)]
    [InlineData(
        "The chair (Ana Ruiz) - who was late - spoke.",
        "He works for the board (and the AP would not say)."
    )]
    [InlineData(Text, "© 2010 Harbour Post")]
    public void Find_TextThatNoneSigns_IsTheOutletsOwn(string first, string last)
    {
        var draft = new PageDraft { Body = [new(first), new(Text), new(last)] };

        var found = AgencyFinder.Find(draft, "Harbour Post", OutletRegister.Shipped);

        Assert.Null(found);
    }

    [Fact]
    public void Find_AgencysOwnPage_NamesItOnce()
    {
        var draft = new PageDraft { Body = [new("OTTAWA (Reuters) - " + Text)] };

        var found = AgencyFinder.Find(draft, "Reuters", OutletRegister.Shipped);

        Assert.Null(found);
    }
}
