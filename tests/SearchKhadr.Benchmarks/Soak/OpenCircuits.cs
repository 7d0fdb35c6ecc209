using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using SearchKhadr.Benchmarks.Peers;
using SearchKhadr.TestKit.Circuits;

namespace SearchKhadr.Benchmarks.Soak;

/// <summary>Pages that are held open while the load runs.</summary>
internal sealed class OpenCircuits : IAsyncDisposable
{
    private readonly List<Circuit> _circuits = [];
    private readonly HttpClient _client;

    private OpenCircuits(Uri server) => _client = new HttpClient { BaseAddress = server };

    /// <summary>Opens so many, and says how much memory each takes.</summary>
    public static async Task<OpenCircuits> Open(
        ServedCommand server,
        string[] addresses,
        int count,
        Report report
    )
    {
        var open = new OpenCircuits(server.Address);
        // What the first ones load stays and is not theirs.
        for (var i = 0; i < count / 10; i++)
            await (await Circuit.Open(open._client, addresses[i % addresses.Length])).DisposeAsync();
        var before = server.MemoryMiB;
        var heapBefore = await HeapMiB(open._client);
        for (var i = 0; i < count; i++)
            open._circuits.Add(await Circuit.Open(open._client, addresses[i % addresses.Length]));
        if (count > 0)
        {
            var each = (server.MemoryMiB - before) * 1024 / count;
            var heap = (await HeapMiB(open._client) - heapBefore) * 1024 / count;
            report.Line(
                Text(
                    $"{count} circuits open: {each:0} KiB of working set each; the heap's last collection left {heap:0} KiB each"
                )
            );
        }
        return open;
    }

    /// <summary>Whether each still answers.</summary>
    public async Task<bool> AreAllAnswering(Report report)
    {
        var answered = 0;
        var clock = Stopwatch.StartNew();
        foreach (var circuit in _circuits)
        {
            try
            {
                await circuit.Renew();
                answered++;
            }
            catch (Exception gone)
                when (gone is WebSocketException or InvalidOperationException or OperationCanceledException)
            {
                report.Line($"a circuit does not answer: {gone.Message}");
            }
        }
        report.Line(
            Text(
                $"{answered} of {_circuits.Count} circuits answer after the switches, in {clock.ElapsedMilliseconds} ms in all"
            )
        );
        return answered == _circuits.Count;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var circuit in _circuits)
            await circuit.DisposeAsync();
        _client.Dispose();
    }

    private static async Task<double> HeapMiB(HttpClient client)
    {
        var metrics = await client.GetStringAsync("/metrics");
        return metrics
                .Split('\n')
                .Where(line =>
                    line.StartsWith("dotnet_gc_last_collection_heap_size_bytes{", StringComparison.Ordinal)
                )
                .Sum(line => double.Parse(line.Split(' ')[^1], CultureInfo.InvariantCulture)) / 1048576;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
