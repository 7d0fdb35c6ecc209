using SearchKhadr.Lucene.Errors;
using SearchKhadr.Web.Tests.Hosting;
using SearchKhadr.Web.Tests.Samples;

namespace SearchKhadr.Web.Tests.Measuring;

public sealed class PrometheusMetricsTests
{
    [Fact]
    public async Task Metrics_AfterSearches_CountAndTimeThem()
    {
        await using var site = await OpenedSite.Start();
        for (var i = 0; i < 3; i++)
            await site.Text($"/api/search?q=tribunal&page={i + 1}");

        var lines = (await site.Text("/metrics")).Split('\n');

        Assert.Contains("searchkhadr_requests_total{kind=\"search\",outcome=\"answered\"} 3", lines);
        Assert.Contains("searchkhadr_request_duration_seconds_count{kind=\"search\"} 3", lines);
        Assert.Contains("searchkhadr_request_duration_seconds_bucket{kind=\"search\",le=\"+Inf\"} 3", lines);
        Assert.Contains("# TYPE searchkhadr_request_duration_seconds histogram", lines);
        Assert.Contains("searchkhadr_index_articles 45", lines);
    }

    [Fact]
    public async Task Metrics_BeforeAnythingWasAsked_HaveTheIndexAndThePages()
    {
        await using var site = await OpenedSite.Start();

        var text = await site.Text("/metrics");

        Assert.All(
            (string[])
                [
                    "searchkhadr_index_size_bytes",
                    "searchkhadr_index_age_seconds",
                    "searchkhadr_index_commit",
                    "searchkhadr_pages_read_total",
                    "searchkhadr_pages_refused_total",
                ],
            name => Assert.Contains($"\n{name} ", text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Metrics_AfterASearchThatWasStopped_CountItApart()
    {
        await using var site = await OpenedSite.Start(
            search: new SampleSearch { Fault = new QueryTooComplexException("9999 clauses, allowed=1024") }
        );
        await site.Text("/api/search?q=a*");

        var text = await site.Text("/metrics");

        Assert.Contains(
            "searchkhadr_requests_total{kind=\"search\",outcome=\"stopped\"} 1\n",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Metrics_OfEachLine_HaveANameAndANumber()
    {
        await using var site = await OpenedSite.Start();
        await site.Text("/?q=tribunal");

        var lines = (await site.Text("/metrics")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.All(
            lines.Where(line => !line.StartsWith('#')),
            line => Assert.Matches("^[a-z_][a-z0-9_]*(\\{[^{}]*\\})? (-?[0-9.eE+-]+|NaN)$", line)
        );
    }

    [Fact]
    public async Task Metrics_OfAnotherSite_AreNotAmongThem()
    {
        await using var site = await OpenedSite.Start();
        await using var other = await OpenedSite.Start();
        await other.Text("/api/search?q=tribunal");

        var text = await site.Text("/metrics");

        Assert.DoesNotContain("kind=\"search\"", text, StringComparison.Ordinal);
    }
}
