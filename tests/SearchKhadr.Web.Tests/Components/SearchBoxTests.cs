using Bunit;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Components.Searching;

namespace SearchKhadr.Web.Tests.Components;

public sealed class SearchBoxTests : ComponentTest
{
    private static readonly SearchRequest Everything = new()
    {
        Query = "a",
        Choices = [new(FacetNames.Outlet, "A"), new(FacetNames.Outlet, "B", Excluded: true)],
        From = "2009",
        To = "2010",
        In = ["body"],
        Sort = SortOrder.Newest,
        PageSize = 25,
    };

    [Fact]
    public void Form_OfTheSearch_IsAPlainGetToTheStartPage()
    {
        var box = RenderBox(new SearchRequest(), keepsFilters: false);

        var form = box.Find("form[role=search]");
        Assert.Equal("get", form.GetAttribute("method"));
        Assert.Equal("/", form.GetAttribute("action"));
        Assert.NotNull(box.Find("label[for=q]"));
        Assert.Equal("submit", box.Find("button").GetAttribute("type"));
    }

    [Fact]
    public void Form_BesideTheFilters_KeepsOnlyWhatTheyDoNot()
    {
        var box = RenderBox(Everything, keepsFilters: false);

        Assert.Equal(["sort=newest", "size=25"], Hidden(box));
    }

    [Fact]
    public void Form_WithoutFiltersBesideIt_KeepsThemAll()
    {
        var box = RenderBox(Everything, keepsFilters: true);

        Assert.Equal(
            ["sort=newest", "size=25", "outlet=A", "not.outlet=B", "from=2009", "to=2010", "in=body"],
            Hidden(box)
        );
    }

    [Fact]
    public void Form_OfUndatedOnly_KeepsThat()
    {
        var box = RenderBox(new SearchRequest { Undated = true }, keepsFilters: false);

        Assert.Equal(["undated=1"], Hidden(box));
    }

    private static IEnumerable<string> Hidden(IRenderedComponent<SearchBox> box) =>
        box.FindAll("input[type=hidden]")
            .Select(field => $"{field.GetAttribute("name")}={field.GetAttribute("value")}");

    private IRenderedComponent<SearchBox> RenderBox(SearchRequest request, bool keepsFilters) =>
        Render<SearchBox>(parameters =>
            parameters.Add(p => p.Request, request).Add(p => p.KeepsFilters, keepsFilters)
        );
}
