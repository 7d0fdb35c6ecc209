using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SearchKhadr.EndToEnd.Serving;

/// <summary>
/// The wire between a page and its circuit, which can be cut and mended: the socket, and the requests that a circuit
/// makes do with where it gets none.
/// </summary>
public sealed class Line
{
    private static readonly Regex Circuit = new("/_blazor([/?]|$)");

    private readonly ConcurrentBag<(IWebSocketRoute Page, IWebSocketRoute Server)> _open = [];
    private volatile bool _broken;

    private Line() { }

    /// <summary>Lays it under a page that has been nowhere yet.</summary>
    public static async Task<Line> Under(IPage page)
    {
        var line = new Line();
        await page.RouteWebSocketAsync(Circuit, line.Connect);
        await page.RouteAsync(Circuit, line.Ask);
        return line;
    }

    /// <summary>Cuts it; what the page tries from now on comes to nothing.</summary>
    public async Task Break()
    {
        _broken = true;
        foreach (var (page, server) in _open)
        {
            await server.CloseAsync();
            await page.CloseAsync(new() { Code = 1011 });
        }
    }

    /// <summary>Lets the page through again.</summary>
    public void Mend() => _broken = false;

    private void Connect(IWebSocketRoute page)
    {
        if (_broken)
            _ = page.CloseAsync(new() { Code = 1011 });
        else
            _open.Add((page, page.ConnectToServer()));
    }

    private Task Ask(IRoute route) => _broken ? route.AbortAsync() : route.ContinueAsync();
}
