using System.Text.Json;
using Microsoft.Playwright;

namespace SearchKhadr.EndToEnd.Weight;

/// <summary>Counts what comes to a page over the wire, as it was sent: compressed, with its headers.</summary>
internal sealed class Wire : IAsyncDisposable
{
    private readonly ICDPSession _session;
    private readonly HashSet<string> _documents = [];
    private readonly Lock _counting = new();
    private double _bytes;
    private double _documentBytes;
    private int _requests;

    private Wire(ICDPSession session) => _session = session;

    /// <summary>All of it. <b>Units</b> bytes.</summary>
    public int Bytes => (int)_bytes;

    /// <summary>The page itself. <b>Units</b> bytes.</summary>
    public int DocumentBytes => (int)_documentBytes;

    /// <summary>How many requests were answered to the end.</summary>
    public int Requests => _requests;

    /// <summary>Begins to count.</summary>
    public static async Task<Wire> Of(IPage page)
    {
        var wire = new Wire(await page.Context.NewCDPSessionAsync(page));
        wire._session.Event("Network.requestWillBeSent").OnEvent += (_, sent) => wire.OnSent(sent!.Value);
        wire._session.Event("Network.loadingFinished").OnEvent += (_, done) => wire.OnDone(done!.Value);
        await wire._session.SendAsync("Network.enable");
        return wire;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _session.DetachAsync();

    private void OnSent(JsonElement sent)
    {
        lock (_counting)
            if (sent.GetProperty("type").GetString() == "Document")
                _documents.Add(sent.GetProperty("requestId").GetString()!);
    }

    private void OnDone(JsonElement done)
    {
        var bytes = done.GetProperty("encodedDataLength").GetDouble();
        lock (_counting)
        {
            _requests++;
            _bytes += bytes;
            if (_documents.Contains(done.GetProperty("requestId").GetString()!))
                _documentBytes += bytes;
        }
    }
}
