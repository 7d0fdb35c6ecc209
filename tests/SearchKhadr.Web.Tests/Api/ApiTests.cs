using System.Net;
using System.Text.Json;
using SearchKhadr.Archive.Exporting;
using SearchKhadr.Web.Tests.Hosting;
using SearchKhadr.Web.Tests.Samples;

namespace SearchKhadr.Web.Tests.Api;

public sealed class ApiTests(ServedSite site) : IClassFixture<ServedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Search_WithThePagesParameters_FindsWhatThePageFinds()
    {
        using var answer = await Json("/api/search?q=tribunal&sort=oldest&size=3&page=2");

        var expected = site.Search.Search(
            new()
            {
                Query = "tribunal",
                Sort = Archive.Searching.SortOrder.Oldest,
                Page = 2,
                PageSize = 3,
            },
            Cancellation
        );
        Assert.Equal(expected.Total, answer.RootElement.GetProperty("total").GetInt32());
        Assert.Equal(
            expected.Hits.Select(hit => hit.Id),
            answer
                .RootElement.GetProperty("hits")
                .EnumerateArray()
                .Select(hit => hit.GetProperty("id").GetString())
        );
    }

    [Fact]
    public async Task Search_ByCursor_ReachesEveryHitOnce()
    {
        var found = new List<string>();

        for (var after = "start"; after is not null; )
        {
            using var answer = await Json($"/api/search?q=tribunal&size=7&after={after}");
            found.AddRange(
                answer
                    .RootElement.GetProperty("hits")
                    .EnumerateArray()
                    .Select(hit => hit.GetProperty("id").GetString()!)
            );
            after = answer.RootElement.GetProperty("next").GetString();
        }

        var all = site.Search.Search(new() { Query = "tribunal", PageSize = 1_000 }, Cancellation);
        Assert.Equal(all.Hits.Select(hit => hit.Id), found);
    }

    [Fact]
    public async Task Search_OfWhatWasRepaired_SaysSo()
    {
        using var answer = await Json("/api/search?q=%22tribunal");

        var said = Assert.Single(answer.RootElement.GetProperty("diagnostics").EnumerateArray());
        Assert.Contains("quotation mark", said.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hits_InAText_AreWhereTheyAreSaidToBe()
    {
        using var answer = await Json("/api/search?q=tribunal&size=1");

        var passage = answer.RootElement.GetProperty("hits")[0].GetProperty("passages")[0];
        var text = passage.GetProperty("text").GetString()!;
        Assert.All(
            passage.GetProperty("hits").EnumerateArray(),
            hit => Assert.Equal("tribunal", text[hit[0].GetInt32()..hit[1].GetInt32()], ignoreCase: true)
        );
    }

    [Fact]
    public async Task Article_ByItsId_IsWhole()
    {
        using var answer = await Json("/api/articles/tribunal?q=tribunal");

        Assert.Equal(5, answer.RootElement.GetProperty("comments").GetArrayLength());
        Assert.Equal(
            "2010-10-26",
            answer.RootElement.GetProperty("published").GetProperty("value").GetString()
        );
        Assert.True(answer.RootElement.GetProperty("hits").GetInt32() > 5);
    }

    [Theory]
    [InlineData("/api/articles/none", 404, "not-found")]
    [InlineData("/api/facets/none", 404, "not-found")]
    [InlineData("/api/none", 404, "not-found")]
    [InlineData("/api/a/b/c.d", 404, "not-found")]
    [InlineData("/api/search?page=0", 400, "bad-parameter")]
    [InlineData("/api/search?size=101", 400, "bad-parameter")]
    [InlineData("/api/search?size=ten", 400, "bad-parameter")]
    [InlineData("/api/search?sort=best", 400, "bad-parameter")]
    [InlineData("/api/search?after=nothing", 400, "bad-parameter")]
    [InlineData("/api/suggest?q=a&limit=1000", 400, "bad-parameter")]
    [InlineData("/api/export?format=pdf", 400, "bad-parameter")]
    [InlineData("/api/articles/tribunal?format=pdf", 400, "bad-parameter")]
    public async Task Request_ThatCannotBe_IsAProblem(string address, int status, string name)
    {
        using var response = await site.Client.GetAsync(address, Cancellation);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal($"/api#problem-{name}", problem.RootElement.GetProperty("type").GetString());
        Assert.Equal(address, problem.RootElement.GetProperty("instance").GetString());
    }

    [Fact]
    public async Task Post_OfAnything_IsAProblemToo()
    {
        using var response = await site.Client.PostAsync("/api/search", content: null, Cancellation);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task DamagedIndex_WhenAsked_IsAProblemThatNamesTheFile()
    {
        await using var damaged = await OpenedSite.Start(
            search: new SampleSearch { Fault = new SampleDamageException() }
        );

        using var response = await damaged.Get("/api/search?q=a");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains(
            "_0.tim",
            await response.Content.ReadAsStringAsync(Cancellation),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/api/search?q=tribunal")]
    [InlineData("/api/articles/tribunal")]
    [InlineData("/api/facets/outlet")]
    [InlineData("/api/suggest?q=har")]
    [InlineData("/api/export?format=ris")]
    public async Task Answer_AskedForAgain_IsNotSentWhileTheIndexIsTheSame(string address)
    {
        using var first = await site.Client.GetAsync(address, Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await site.Client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task Facet_OfOutlets_CountsAsThePageDoes()
    {
        using var answer = await Json("/api/facets/outlet?q=tribunal");

        var values = answer.RootElement.GetProperty("values").EnumerateArray().ToArray();
        Assert.NotEmpty(values);
        foreach (var value in values.Take(3))
        {
            var outlet = Uri.EscapeDataString(value.GetProperty("value").GetString()!);
            using var found = await Json($"/api/search?q=tribunal&outlet={outlet}");
            Assert.Equal(
                value.GetProperty("count").GetInt32(),
                found.RootElement.GetProperty("total").GetInt32()
            );
        }
    }

    [Fact]
    public async Task Suggest_OfABeginning_NamesOutletsByKind()
    {
        using var answer = await Json("/api/suggest?q=Harb");

        var outlet = answer.RootElement.GetProperty("outlets")[0];
        Assert.Equal("Harbour Dispatch", outlet.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Export_InEachForm_IsNamedAndHasEveryHit()
    {
        foreach (var format in ExportFormat.All)
        {
            using var response = await site.Client.GetAsync(
                $"/api/export?q=note&format={format.Name}",
                Cancellation
            );
            var text = await response.Content.ReadAsStringAsync(Cancellation);

            Assert.Equal(format.MediaType, response.Content.Headers.ContentType?.MediaType);
            Assert.Equal(
                $"searchkhadr.{format.FileExtension}",
                response.Content.Headers.ContentDisposition?.FileName?.Trim('"')
            );
            Assert.Contains("Hearing note 40: what", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Script_InAHeadline_IsNeverSentAsAPage()
    {
        using var response = await site.Client.GetAsync("/api/search?q=markup", Cancellation);

        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    private async Task<JsonDocument> Json(string address) =>
        JsonDocument.Parse(await site.Client.GetStringAsync(address, Cancellation));
}
