using System.Collections.Concurrent;
using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Searching;
using SearchKhadr.TestKit.Circuits;
using SearchKhadr.TestKit.Files;
using SearchKhadr.Web.Guarding;
using SearchKhadr.Web.Hosting;
using SearchKhadr.Web.Tests.Hosting;

namespace SearchKhadr.Web.Tests.Guarding;

/// <summary>The short form of <c>SearchKhadr.Benchmarks soak</c>.</summary>
public sealed class SwitchUnderLoadTests : IDisposable
{
    private const int Switches = 10;
    private const int Askers = 4;
    private const int Circuits = 20;

    private readonly TemporaryFolder _folder = new();

    // What is looked at is the switch; a machine that runs other tests meanwhile may be slow to search.
    private static ArchiveSiteOptions Patient =>
        new() { Limits = new SearchLimits { Time = TimeSpan.FromMinutes(1) } };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Index => _folder.Combine("index");

    private string Pages => _folder.Combine("pages");

    [Fact]
    public async Task Requests_WhileTheIndexIsMadeAnewAgainAndAgain_AreAllAnswered()
    {
        Rebuild(0);
        using var archive = new SearchService(Index);
        await using var site = await OpenedSite.Start(Patient, archive);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var answers = new ConcurrentBag<string>();
        var asking = Task.WhenAll(Enumerable.Range(0, Askers).Select(_ => Ask(site, answers, done.Token)));

        for (var i = 1; i <= Switches; i++)
            await Task.Run(() => Rebuild(i), Cancellation);
        await done.CancelAsync();
        await asking;
        // While one request opens the last index others are answered by the one before, so nobody else may be asking.
        var last = await site.Text("/?q=lantern");

        Assert.Empty(answers.Where(answer => answer != "OK").Distinct(StringComparer.Ordinal));
        Assert.Contains($"Paper lantern number {Switches}", Plain(last), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Circuits_AfterTheIndexWasMadeAnewAgainAndAgain_AllAnswer()
    {
        Rebuild(0);
        using var archive = new SearchService(Index);
        await using var site = await OpenedSite.Start(Patient, archive);
        var circuits = new List<Circuit>();
        for (var i = 0; i < Circuits; i++)
            circuits.Add(await Circuit.Open(site.Client, "/?q=lantern"));

        for (var i = 1; i <= Switches; i++)
            Rebuild(i);
        var renewed = circuits.Select(circuit => circuit.Renew()).ToArray();
        await Task.WhenAll(renewed);

        Assert.All(renewed, answer => Assert.True(answer.IsCompletedSuccessfully));
        foreach (var circuit in circuits)
            await circuit.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();

    private static async Task Ask(OpenedSite site, ConcurrentBag<string> answers, CancellationToken done)
    {
        string[] addresses =
        [
            "/?q=lantern",
            "/api/search?q=paper",
            "/?q=lant*&sort=newest",
            "/api/export?q=lantern",
        ];
        for (var i = 0; !done.IsCancellationRequested; i++)
        {
            using var response = await site.Get(addresses[i % addresses.Length]);
            answers.Add(response.StatusCode.ToString());
        }
    }

    private static string Plain(string page) =>
        page.Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal);

    private void Rebuild(int number)
    {
        for (var page = 0; page < 5; page++)
        {
            _folder.Write(
                $"pages/page-{page}.txt",
                $"Paper lantern number {number}\n\nBy Ada Quill\n\nThe lantern of page {page} was made of paper, and "
                    + "nobody at the harbour had seen one like it before that evening in the autumn."
            );
        }
        new ArchiveIndexer(Index).Rebuild([Pages], cancellation: Cancellation);
    }
}
