using System.Net;
using Microsoft.AspNetCore.Builder;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Hosting;
using SearchKhadr.Web.Tests.Samples;

namespace SearchKhadr.Web.Tests.Hosting;

/// <summary>A site of a test's own, on a free port, with a client that keeps cookies and follows nothing.</summary>
internal sealed class OpenedSite : IAsyncDisposable
{
    private readonly WebApplication _site;

    private OpenedSite(WebApplication site, HttpClient client)
    {
        _site = site;
        Client = client;
    }

    public HttpClient Client { get; }

    public static async Task<OpenedSite> Start(
        ArchiveSiteOptions? options = null,
        ISearchService? search = null
    )
    {
        var site = ArchiveSite.Build(
            (options ?? new()) with
            {
                Urls = ["http://127.0.0.1:0"],
            },
            search ?? new SampleSearch()
        );
        await site.StartAsync(TestContext.Current.CancellationToken);
        var handler = new HttpClientHandler
        {
            AllowAutoRedirect = false,
            CheckCertificateRevocationList = true,
            CookieContainer = new CookieContainer(),
        };
        return new OpenedSite(site, new HttpClient(handler) { BaseAddress = new Uri(site.Urls.Single()) });
    }

    public Task<string> Text(string address) =>
        Client.GetStringAsync(address, TestContext.Current.CancellationToken);

    public async Task<HttpResponseMessage> Get(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _site.StopAsync(CancellationToken.None);
        await _site.DisposeAsync();
    }
}
