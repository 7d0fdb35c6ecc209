using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SearchKhadr.TestKit.Circuits;

/// <summary>A page held open with a live connection, as a browser holds it.</summary>
/// <remarks>
/// It opens the connection, starts the circuit, hands over the page's components, and acknowledges each batch of changes.
/// <b>Source</b> The messages that blazor.web.js sends; SignalR's hub protocol specification.
/// </remarks>
public sealed partial class Circuit : IAsyncDisposable
{
    private const byte EndOfHandshake = 0x1E;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ClientWebSocket _socket = new();
    private readonly HttpClient _client;
    private readonly string _address;
    private string[] _markers = [];
    private string _state = "";
    private int _batch;

    private Circuit(HttpClient client, string address)
    {
        _client = client;
        _address = address;
    }

    /// <summary>Opens a page, and its circuit.</summary>
    public static async Task<Circuit> Open(HttpClient client, string address)
    {
        var circuit = new Circuit(client, address);
        await circuit.Load();
        var origin = client.BaseAddress!;
        await circuit.Connect(origin);
        using var limit = new CancellationTokenSource(Patience);
        await circuit.Send(
            MessagePack.Call(
                "0",
                "StartCircuit",
                $"{origin}",
                new Uri(origin, address).ToString(),
                "[]",
                circuit._state
            ),
            limit.Token
        );
        await circuit.Await(message => message is [3L, _, "0", ..], limit.Token);
        await circuit.Render("add");
        return circuit;
    }

    /// <summary>Loads the page anew, hands its components over to the circuit, and waits until they are drawn.</summary>
    /// <remarks>As a browser does that follows a link: what a page says of its components holds for five minutes.</remarks>
    public async Task Renew()
    {
        await Load();
        await Render("update");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task Load()
    {
        var page = await _client.GetStringAsync(_address);
        var markers = Markers().Matches(page).Select(match => match.Groups[1].Value);
        _markers = [.. markers.Where(marker => marker.Contains("\"descriptor\"", StringComparison.Ordinal))];
        _state = State().Match(page).Groups[1].Value;
        if (_markers.Length == 0)
            throw new InvalidOperationException($"{_address} has nothing live in it");
    }

    private async Task Connect(Uri origin)
    {
        using var limit = new CancellationTokenSource(Patience);
        var address = new UriBuilder(origin) { Scheme = "ws", Path = "/_blazor" };
        await _socket.ConnectAsync(address.Uri, limit.Token);
        byte[] handshake =
        [
            .. Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}"),
            EndOfHandshake,
        ];
        await _socket.SendAsync(handshake, WebSocketMessageType.Text, endOfMessage: true, limit.Token);
        var answer = Encoding.UTF8.GetString(await Receive(limit.Token));
        if (answer.Contains("error", StringComparison.Ordinal))
            throw new InvalidOperationException($"the handshake failed: {answer}");
    }

    private async Task Render(string operation)
    {
        using var limit = new CancellationTokenSource(Patience);
        var batch = ++_batch;
        var operations = _markers.Select(
            (marker, i) => $"{{\"type\":\"{operation}\",\"ssrComponentId\":{i + 1},\"marker\":{marker}}}"
        );
        var call = MessagePack.Call(
            id: null,
            "UpdateRootComponents",
            $"{{\"batchId\":{batch},\"operations\":[{string.Join(',', operations)}]}}",
            _state
        );
        await Send(call, limit.Token);
        await Await(
            message =>
                message is [1L, _, _, "JS.EndUpdateRootComponents", object?[] and [long done, ..], ..]
                && done == batch,
            limit.Token
        );
    }

    /// <summary>Reads on until a message is there, and acknowledges what is drawn on the way.</summary>
    private async Task Await(Func<object?[], bool> isIt, CancellationToken cancellation)
    {
        while (true)
        {
            var found = false;
            foreach (var message in MessagePack.Messages(await Receive(cancellation)))
            {
                if (message is [1L, _, _, "JS.RenderBatch", object?[] and [long drawn, ..], ..])
                    await Send(MessagePack.Call(id: null, "OnRenderCompleted", drawn, null), cancellation);
                else if (message is [7L, ..] or [1L, _, _, "JS.Error", ..])
                    throw new InvalidOperationException(
                        $"the circuit ended: {JsonSerializer.Serialize(message)}"
                    );
                found |= isIt(message);
            }
            if (found)
                return;
        }
    }

    private Task Send(byte[] message, CancellationToken cancellation) =>
        _socket.SendAsync(message, WebSocketMessageType.Binary, endOfMessage: true, cancellation);

    private async Task<byte[]> Receive(CancellationToken cancellation)
    {
        using var frame = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var received = await _socket.ReceiveAsync(buffer, cancellation);
            if (received.MessageType == WebSocketMessageType.Close)
                throw new InvalidOperationException("the server closed the connection");
            await frame.WriteAsync(buffer.AsMemory(0, received.Count), cancellation);
            if (received.EndOfMessage)
                return frame.ToArray();
        }
    }

    [GeneratedRegex("<!--Blazor:(\\{.+?\\})-->", RegexOptions.None, 1000)]
    private static partial Regex Markers();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(.+?)-->", RegexOptions.None, 1000)]
    private static partial Regex State();
}
