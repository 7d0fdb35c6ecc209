using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Tests.Addressing;

public sealed class QueryPartsTests
{
    [Theory]
    [InlineData("omar khadr", "omar|khadr")]
    [InlineData("\"youth sentence\" OR repatriation bail", "\"youth sentence\" OR repatriation|bail")]
    [InlineData("headline:(a b) -c \"x y\"~5", "headline:(a b)|-c|\"x y\"~5")]
    [InlineData("NOT a b", "NOT a|b")]
    [InlineData("\"open quote", "\"open quote")]
    [InlineData("a) (b", "a)|(b")]
    [InlineData("OR a", "OR a")]
    [InlineData("  ", "")]
    public void Line_Cut_IsWhatAReaderWouldTakeAway(string line, string parts)
    {
        Assert.Equal(parts, string.Join('|', QueryParts.Of(line).Select(part => part.Text)));
    }

    [Fact]
    public void Part_TakenAway_LeavesTheOthers()
    {
        var part = QueryParts.Of("omar \"plea deal\" khadr")[1];

        Assert.Equal("omar khadr", part.Without("omar \"plea deal\" khadr"));
    }
}
