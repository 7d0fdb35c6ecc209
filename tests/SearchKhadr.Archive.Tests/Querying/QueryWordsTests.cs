using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Tests.Querying;

public sealed class QueryWordsTests
{
    [Theory]
    [InlineData("", "all articles")]
    [InlineData("the", "all articles")]
    [InlineData("omar", "omar anywhere")]
    [InlineData("omar the khadr", "all of omar, khadr anywhere")]
    [InlineData("omar khadr OR speer", "all of omar, any of khadr, speer anywhere")]
    [InlineData("omar -\"plea deal\"", "omar anywhere \u00B7 without \"plea deal\"")]
    [InlineData("headline:omar detain*", "detain\u2026 anywhere \u00B7 omar in headline")]
    [InlineData("by:smith lang:fr date:none", "by smith \u00B7 in French \u00B7 without a date")]
    public void Understood_WhatIsTyped_IsSaidInWordsAReaderKnows(string typed, string expected)
    {
        var plan = SearchPlan.Of(new SearchRequest { Query = typed });

        Assert.Equal(expected, plan.Understood());
    }

    [Fact]
    public void Understood_PartsOutletsAndDates_AreSaidToo()
    {
        var plan = SearchPlan.Of(
            new SearchRequest
            {
                Query = "omar khadr",
                In = ["comments", "Headline", "body"],
                Choices = [new FacetChoice(FacetNames.Outlet, "CBC News")],
                From = "2009",
                To = "2010",
            }
        );

        Assert.Equal(
            "all of omar, khadr in headline, body, comments \u00B7 outlet CBC News \u00B7 2009 to 2010",
            plan.Understood()
        );
    }
}
