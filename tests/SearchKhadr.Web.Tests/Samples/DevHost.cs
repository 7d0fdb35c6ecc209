using Microsoft.Extensions.Hosting;
using SearchKhadr.Web.Hosting;

namespace SearchKhadr.Web.Tests.Samples;

/// <summary>
/// Serves the sample archive until the run is interrupted, to look at the page while working on it:
/// <c>dotnet run --project tests/SearchKhadr.Web.Tests -- -explicit only -class *DevHost</c>.
/// </summary>
public sealed class DevHost
{
    [Fact(Explicit = true)]
    public async Task Page_WhileWorkingOnIt_IsServed()
    {
        await using var site = ArchiveSite.Build(
            new ArchiveSiteOptions { Urls = ["http://127.0.0.1:5081"] },
            new SampleSearch()
        );

        await site.StartAsync(TestContext.Current.CancellationToken);
        await site.WaitForShutdownAsync(TestContext.Current.CancellationToken);

        Assert.NotEmpty(site.Urls);
    }
}
