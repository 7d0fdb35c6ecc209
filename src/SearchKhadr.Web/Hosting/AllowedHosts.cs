using System.Net;

namespace SearchKhadr.Web.Hosting;

/// <summary>The names a request may call this server by.</summary>
/// <remarks>
/// A page elsewhere can point a name of its own at 127.0.0.1 and read what answers there; a server that listens on this
/// machine alone therefore answers to this machine's names only.
/// </remarks>
internal static class AllowedHosts
{
    private static readonly string[] Loopback = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>This machine's names when every address is a loopback one, any name otherwise.</summary>
    public static IList<string> For(IEnumerable<string> urls) => AreLoopback(urls) ? Loopback : ["*"];

    /// <summary>Whether every address is one of this machine alone.</summary>
    public static bool AreLoopback(IEnumerable<string> urls) => urls.All(IsLoopback);

    private static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (
            uri.IsLoopback
            || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip))
        );
}
