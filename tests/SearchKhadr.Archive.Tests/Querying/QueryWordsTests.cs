using SearchKhadr.Archive.Searching;
using SearchKhadr.Archive.Wording;

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
    [InlineData(
        "\"plea bail\"~3 Lindqvist~",
        "all of (plea bail) with at most 3 words between, almost Lindqvist anywhere"
    )]
    [InlineData("-(a1 b2 OR c3)", "without (all of a1, (any of b2, c3))")]
    [InlineData("published:2009.. outlet:prair*", "from 2009 \u00B7 outlet prair\u2026")]
    [InlineData("by:smith lang:fr date:none", "by smith \u00B7 in French \u00B7 without a date")]
    public void Understood_WhatIsTyped_IsSaidInWordsAReaderKnows(string typed, string expected)
    {
        var plan = SearchPlan.Of(new SearchRequest { Query = typed });

        Assert.Equal(expected, EnglishWords.Instance.Of(plan.Meaning()));
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
            EnglishWords.Instance.Of(plan.Meaning())
        );
    }

    [Fact]
    public void Understood_DatesThatAreNotKnown_StandBesideThoseThatAre()
    {
        var plan = SearchPlan.Of(
            new SearchRequest
            {
                From = "2009",
                Undated = true,
                NotBefore = true,
                Choices =
                [
                    new(FacetNames.Outlet, "A"),
                    new(FacetNames.Outlet, "B"),
                    new(FacetNames.Kind, "blog", Excluded: true),
                ],
            }
        );

        Assert.Equal(
            "outlet A or B \u00B7 without kind blog \u00B7 "
                + "from 2009 or without a date or with only a day before which it cannot be",
            EnglishWords.Instance.Of(plan.Meaning())
        );
    }
}
