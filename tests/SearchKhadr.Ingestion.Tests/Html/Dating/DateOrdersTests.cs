using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html.Dating;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Tests.Html.Dating;

public sealed class DateOrdersTests
{
    [Theory]
    [InlineData("<p>26/10/2010</p>", "en-US", null, "DayFirst")]
    [InlineData("<p>10/26/2010</p>", "de", null, "MonthFirst")]
    [InlineData("<p>03/04/2010</p>", "fr-CA", null, "DayFirst")]
    [InlineData("<p>03/04/2010</p>", "en-US", null, "MonthFirst")]
    [InlineData("<p>03/04/2010</p>", "en", "https://kite.example.co.uk/a", "DayFirst")]
    [InlineData("<p>03/04/2010</p>", "en", "https://kite.example/a", "Unknown")]
    public void Of_PageLanguageAndAddress_SayTheOrder(
        string html,
        string language,
        string? url,
        string expected
    )
    {
        var order = DateOrders.Of(PageTree.Parse(html), language, url);

        Assert.Equal(Enum.Parse<DateOrder>(expected), order);
    }
}
