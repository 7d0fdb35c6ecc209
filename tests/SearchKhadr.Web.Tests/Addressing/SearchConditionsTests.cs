using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Tests.Addressing;

public sealed class SearchConditionsTests
{
    [Fact]
    public void Removable_EveryKindOfCondition_GoesWithItsAlternatives()
    {
        var request = new SearchRequest
        {
            Query = "bail \"plea deal\" outlet:lamp",
            Scope = SearchScope.Articles,
            From = "2009",
            Undated = true,
            Choices =
            [
                new(FacetNames.Outlet, "A"),
                new(FacetNames.Outlet, "B"),
                new(FacetNames.Kind, "blog", Excluded: true),
            ],
            In = ["body", "captions"],
            Page = 4,
        };

        var removable = SearchConditions.Removable(request);

        Assert.Equal(
            [
                "from 2009, no date: ?q=@&scope=articles&outlet=A&outlet=B&not.kind=blog&in=body&in=captions",
                "A, B: ?q=@&scope=articles&not.kind=blog&from=2009&undated=1&in=body&in=captions",
                "not blog: ?q=@&scope=articles&outlet=A&outlet=B&from=2009&undated=1&in=body&in=captions",
                "in body, captions: ?q=@&scope=articles&outlet=A&outlet=B&not.kind=blog&from=2009&undated=1",
                "articles only: ?q=@&outlet=A&outlet=B&not.kind=blog&from=2009&undated=1&in=body&in=captions",
                "all filters: ?q=@",
                "bail",
                "\"plea deal\"",
                "outlet:lamp",
            ],
            removable.Select(condition =>
                condition.Without.Query == request.Query
                    ? $"{condition.Label}: {SearchAddress.Format(condition.Without with { Query = "@" }).Replace("%40", "@", StringComparison.Ordinal)}"
                    : condition.Label
            )
        );
    }

    [Fact]
    public void Alone_PartsOfTheWords_LeaveOutWhatIsExcluded()
    {
        var request = new SearchRequest { Query = "bail -deal NOT b \"x y\"", From = "2009" };

        var alone = SearchConditions.Alone(request);

        Assert.Equal(["bail", "\"x y\""], alone.Select(part => part.Without.Query));
        Assert.All(alone, part => Assert.Null(part.Without.From));
    }
}
