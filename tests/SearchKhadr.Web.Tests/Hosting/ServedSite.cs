using Microsoft.AspNetCore.Builder;
using SearchKhadr.Web.Hosting;
using SearchKhadr.Web.Tests.Samples;

namespace SearchKhadr.Web.Tests.Hosting;

/// <summary>The sample archive on a free port of this machine, served as the command line serves it.</summary>
public sealed class ServedSite : IAsyncLifetime
{
    private WebApplication? _site;
    private HttpClient? _client;

    internal SampleSearch Search { get; } = new();

    public HttpClient Client => _client ?? throw new InvalidOperationException("Not started.");

    public async ValueTask InitializeAsync()
    {
        _site = ArchiveSite.Build(new ArchiveSiteOptions { Urls = ["http://127.0.0.1:0"] }, Search);
        await _site.StartAsync();
        var handler = new HttpClientHandler
        {
            AllowAutoRedirect = false,
            CheckCertificateRevocationList = true,
            UseCookies = false,
        };
        _client = new HttpClient(handler) { BaseAddress = new Uri(_site.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
    }
}
