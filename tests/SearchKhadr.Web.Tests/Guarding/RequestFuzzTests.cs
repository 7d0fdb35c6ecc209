using System.Globalization;
using System.Net.Sockets;
using System.Text;
using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Searching;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Measuring;
using SearchKhadr.TestKit.Seeds;
using SearchKhadr.Web.Tests.Hosting;

namespace SearchKhadr.Web.Tests.Guarding;

/// <summary>
/// Sends mutated requests over the wire to the real archive; <c>SEARCHKHADR_FUZZ_REQUESTS=100000</c> for the long form.
/// </summary>
public sealed class RequestFuzzTests
{
    private const string Variable = "SEARCHKHADR_FUZZ_REQUESTS";
    private const int Unsaid = 600;

    private static readonly string[] Requests =
    [
        "GET /?q=omar+khadr&outlet=CBC+News&from=2009&to=2010&sort=newest&page=2 HTTP/1.1\r\n",
        "GET /api/search?q=%22omar%20khadr%22~3&in=headline&in=comments&size=5&after=start HTTP/1.1\r\n",
        "GET /api/export?q=deten*&format=bibtex&header=0 HTTP/1.1\r\n",
        "GET /api/facets/outlet?q=-khadr+OR+published:2009..2010 HTTP/1.1\r\n",
        "GET /api/suggest?q=guant%C3%A1namo&limit=20 HTTP/1.1\r\n",
        "GET /feed?q=khadr&undated=1 HTTP/1.1\r\nIf-None-Match: W/\"1-0\"\r\n",
        "GET /article/0123456789abcdef?q=khadr HTTP/1.1\r\nCookie: language=fr; appearance=dark\r\n",
        "POST /appearance HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 20\r\n",
        "GET /login?back=%2F&wait=1 HTTP/1.1\r\nAuthorization: Bearer x\r\n",
        "HEAD /sitemap.xml HTTP/1.1\r\nAccept-Encoding: gzip, br\r\n",
        "GET /_blazor?id=1 HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n",
    ];

    private static readonly string[] Pieces =
    [
        "%00",
        "%FF%FE",
        "%ED%A0%80",
        "%",
        "&&&",
        "=",
        "[]",
        "q=" + "%28%28%28%28%28%28%28%28",
        "*",
        "~99999999999",
        "page=-1",
        "page=99999999999999999999",
        "size=0",
        "after=AAAA",
        "/../",
        "//",
        "\u00e9",
        "\r\n",
        "\0",
        ":",
        "%22%22%22",
        " OR ",
        "&outlet=",
        "&not.outlet=x",
        "&scope=comments",
        "&scope=articles",
        "&matched=body",
        "&not.certainty=day",
        "&kind=unknown",
        "&notbefore=1",
        "Host: elsewhere.example\r\n",
    ];

    [Fact]
    public async Task Requests_ThatAreMutated_AreAnsweredWithoutAFailureOfTheServer()
    {
        using var folder = new TemporaryFolder();
        new ArchiveIndexer(folder.Path).Rebuild(
            [RepositoryRoot.Combine("seeds")],
            cancellation: TestContext.Current.CancellationToken
        );
        using var archive = new SearchService(folder.Path);
        await using var site = await OpenedSite.Start(search: archive);
        var random = TestSeed.Random(nameof(RequestFuzzTests));
        var failed = new List<string>();
        var figures = new FuzzFigures(isLong: Count > Unsaid);

        for (var i = 0; i < Count; i++)
        {
            var request = Mutate(random, Requests[random.Next(Requests.Length)]);
            var status = await figures.MeasureAsync(request, () => Send(site.Client.BaseAddress!, request));
            if (status == 500)
                failed.Add($"{status}: {request}");
        }

        figures.Print("requests");
        Assert.Empty(failed);
        Assert.Empty(figures.Hangs);
        Assert.Equal("live\n", await site.Text("/health/live"));
    }

    private static int Count =>
        int.TryParse(
            Environment.GetEnvironmentVariable(Variable),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var count
        )
            ? count
            : Unsaid;

    private static string Mutate(Random random, string request)
    {
        var text = new StringBuilder(request);
        for (var left = random.Next(5); left > 0; left--)
        {
            // The first words stay most of the time, so that requests come through to what is behind the server.
            var at = random.Next(random.Next(10) == 0 ? 0 : 5, text.Length);
            _ = random.Next(4) switch
            {
                0 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
                1 => text.Remove(at, Math.Min(random.Next(1, 8), text.Length - at)),
                2 => text.Insert(at, text.ToString(at, Math.Min(random.Next(1, 40), text.Length - at))),
                _ => text.Insert(at, (char)random.Next(1, 256)),
            };
            if (text.Length == 0)
                break;
        }
        return text.Append("Host: 127.0.0.1\r\nConnection: close\r\n\r\n").ToString();
    }

    /// <summary>The status of the answer; 0 where the connection was closed without one.</summary>
    private static async Task<int> Send(Uri server, string request)
    {
        // Longer than anything may take; what hangs fails the test here.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(
            TestContext.Current.CancellationToken
        );
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        using var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port, limit.Token);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), limit.Token);
        client.Client.Shutdown(SocketShutdown.Send);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        try
        {
            var line = await reader.ReadLineAsync(limit.Token);
            await reader.ReadToEndAsync(limit.Token);
            return line?.Split(' ') is [_, var status, ..]
                ? int.Parse(status, CultureInfo.InvariantCulture)
                : 0;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
