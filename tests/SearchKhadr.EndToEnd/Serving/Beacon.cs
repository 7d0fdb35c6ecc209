using System.Net;
using System.Net.Sockets;

namespace SearchKhadr.EndToEnd.Serving;

/// <summary>Listens on a port of its own, and remembers whether anybody called: what a page would phone home to.</summary>
public sealed class Beacon : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private int _calls;

    /// <summary>Begins to listen.</summary>
    public Beacon()
    {
        _listener.Start();
        _ = Listen();
    }

    /// <summary>Where it is called, such as <c>http://127.0.0.1:40123</c>.</summary>
    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>How often it was called, with a request or without.</summary>
    public int Calls => Volatile.Read(ref _calls);

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private async Task Listen()
    {
        try
        {
            while (true)
            {
                using var caller = await _listener.AcceptTcpClientAsync();
                Interlocked.Increment(ref _calls);
            }
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException)
        {
            // It was closed, and nobody can call any more.
        }
    }
}
