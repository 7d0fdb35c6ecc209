using SearchKhadr.Web.Components.Searching;

namespace SearchKhadr.Web.Tests.Hosting;

public sealed class ViewEndpointTests(ServedSite site) : IClassFixture<ServedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Table_Chosen_IsRememberedWithItsColumns()
    {
        using var form = new FormUrlEncodedContent([
            new("layout", "table"),
            new("columns", "date"),
            new("columns", "<script>"),
            new("back", "/?q=a"),
        ]);

        using var response = await site.Client.PostAsync("/view", form, Cancellation);

        Assert.Equal("/?q=a", response.Headers.Location?.OriginalString);
        Assert.StartsWith(
            "view=table.date;",
            Assert.Single(response.Headers.GetValues("Set-Cookie")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task List_ChosenAmongMentions_LeavesThem()
    {
        using var form = new FormUrlEncodedContent([
            new("layout", "list"),
            new("back", "/?q=a&view=mentions&outlet=b"),
        ]);

        using var response = await site.Client.PostAsync("/view", form, Cancellation);

        Assert.Equal("/?q=a&outlet=b", response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("view=table.date", "<table", true)]
    [InlineData("view=nonsense", "<ol class=\"hits\"", false)]
    public async Task Page_WithAChoice_IsLaidOutSo(string cookie, string markup, bool isTable)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/?q=tribunal");
        request.Headers.TryAddWithoutValidation("Cookie", cookie);

        using var response = await site.Client.SendAsync(request, Cancellation);
        var page = await response.Content.ReadAsStringAsync(Cancellation);

        Assert.Contains(markup, page, StringComparison.Ordinal);
        Assert.Equal(isTable, page.Contains("class=\"table\"", StringComparison.Ordinal));
    }

    [Fact]
    public void View_AnyWritten_ReadsBackTheSame()
    {
        var view = new ResultsView(ResultsView.TableLayout, [ResultsView.Date, ResultsView.Byline]);

        var read = ResultsView.Parse(view.ToString());

        Assert.Equal(view.Layout, read.Layout);
        Assert.Equal(view.Columns, read.Columns);
    }
}
