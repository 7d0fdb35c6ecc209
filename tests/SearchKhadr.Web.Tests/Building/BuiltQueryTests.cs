using SearchKhadr.Web.Building;

namespace SearchKhadr.Web.Tests.Building;

public sealed class BuiltQueryTests
{
    [Fact]
    public void Line_OfEveryField_IsWhatOneWouldType()
    {
        var built = new BuiltQuery
        {
            All = "trial ottawa",
            Any = "lawyer counsel",
            Exact = "military commission",
            None = "appeal bail",
            Near = "plea deal",
            Distance = 3,
            Where = "body",
            From = "2009",
            To = "2010-02",
        };

        Assert.Equal(
            "body:(trial ottawa lawyer OR counsel \"military commission\" \"plea deal\"~3) -appeal -bail published:2009..2010-02",
            built.Line()
        );
    }

    [Fact]
    public void Line_OfNothing_IsEmpty()
    {
        Assert.Equal(
            "",
            new BuiltQuery
            {
                All = " ",
                Exact = "",
                From = " ",
            }.Line()
        );
    }

    [Fact]
    public void Line_OfOneWordInAPart_NeedsNoParentheses()
    {
        Assert.Equal("headline:trial", new BuiltQuery { All = "trial", Where = "headline" }.Line());
    }

    [Theory]
    [InlineData("2009", "2009", "published:2009")]
    [InlineData("2009", null, "published:2009..")]
    [InlineData(null, "2010", "published:..2010")]
    public void Line_OfDates_LeavesOpenWhatIsNotSaid(string? from, string? to, string line)
    {
        Assert.Equal(line, new BuiltQuery { From = from, To = to }.Line());
    }

    [Theory]
    [InlineData("a\"b", "a b")]
    [InlineData("(a", "a")]
    [InlineData("-a --b", "a b")]
    [InlineData("a OR b", "a or b")]
    [InlineData("NOT outlet:x", "not outlet x")]
    public void Words_WithSignsOfTheLanguage_AreWordsOnly(string typed, string line)
    {
        Assert.Equal(line, new BuiltQuery { All = typed }.Line());
    }
}
