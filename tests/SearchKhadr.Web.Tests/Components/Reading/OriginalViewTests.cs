using Bunit;
using SearchKhadr.Archive.Reading;
using SearchKhadr.Web.Components.Reading;

namespace SearchKhadr.Web.Tests.Components.Reading;

public sealed class OriginalViewTests : ComponentTest
{
    [Fact]
    public void Original_ThatIsIntact_StandsInAFrameThatAllowsNothing()
    {
        var view = Show(OriginalState.Intact);

        var frame = view.Find("iframe");
        Assert.Equal("/original/a1", frame.GetAttribute("src"));
        Assert.Equal("", frame.GetAttribute("sandbox"));
        Assert.Equal("no-referrer", frame.GetAttribute("referrerpolicy"));
        Assert.Equal("/original/a1?save=1", view.Find("a[download]").GetAttribute("href"));
    }

    [Theory]
    [InlineData(OriginalState.Changed, "no longer those that were read")]
    [InlineData(OriginalState.FileGone, "moved, renamed or deleted")]
    [InlineData(OriginalState.PageGone, "does not hold it any more")]
    [InlineData(OriginalState.Unreadable, "could not be read")]
    public void Original_ThatIsNot_SaysWhyAndShowsNothing(OriginalState state, string why)
    {
        var view = Show(state);

        Assert.Contains(why, view.Find(".why").TextContent, StringComparison.Ordinal);
        Assert.Empty(view.FindAll("iframe, a[download]"));
    }

    private IRenderedComponent<OriginalView> Show(OriginalState state) =>
        Render<OriginalView>(parameters =>
            parameters
                .Add(p => p.Id, "a1")
                .Add(p => p.Back, "/article/a1")
                .Add(
                    p => p.Original,
                    new OriginalFile
                    {
                        State = state,
                        File = "a/<b>.html",
                        MediaType = "text/html",
                        Encoding = "utf-8",
                        Checksum = "00",
                    }
                )
        );
}
