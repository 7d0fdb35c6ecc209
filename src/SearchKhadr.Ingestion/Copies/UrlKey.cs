namespace SearchKhadr.Ingestion.Copies;

/// <summary>The part of an address that says which page it is.</summary>
/// <remarks>
/// Scheme, <c>www.</c> and other doors of one site (<c>m.</c>, <c>amp.</c>), the fragment, an index file's name, the last
/// slash and what only says where a reader came from (<c>utm_…</c>, <c>fbclid</c>) do not.
/// </remarks>
internal static class UrlKey
{
    private static readonly string[] Doors = ["www.", "m.", "mobile.", "amp."];

    private static readonly HashSet<string> Tracking = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid",
        "gclid",
        "dclid",
        "msclkid",
        "igshid",
        "mc_cid",
        "mc_eid",
        "cmpid",
        "cmp",
        "ref",
        "referrer",
        "source",
        "rss",
        "feed",
        "share",
        "amp",
        "output",
        "print",
        "_r",
        "smid",
    };

    /// <summary>Null where the address is none, or is a site's front page.</summary>
    public static string? Of(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            return null;
        if (HostOf(uri) is not { } host)
            return null;
        foreach (var door in Doors)
        {
            if (host.StartsWith(door, StringComparison.Ordinal) && host.AsSpan(door.Length).Contains('.'))
                host = host[door.Length..];
        }

        var path = uri.AbsolutePath.TrimEnd('/');
        var slash = path.LastIndexOf('/');
        if (slash >= 0 && path[(slash + 1)..].StartsWith("index.", StringComparison.OrdinalIgnoreCase))
            path = path[..slash];
        var query = string.Join(
            '&',
            uri.Query.TrimStart('?')
                .Split('&', StringSplitOptions.RemoveEmptyEntries)
                .Where(static p => !IsTracking(p))
                .Order(StringComparer.Ordinal)
        );
        if (path.Length == 0 && query.Length == 0)
            return null;
        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        return $"{host}{port}{path}{(query.Length > 0 ? "?" : "")}{query}";
    }

    // An address may hold a host that no domain name can be, which shows only when it is asked for.
    private static string? HostOf(Uri uri)
    {
        try
        {
            return uri.IdnHost.ToLowerInvariant();
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    private static bool IsTracking(string parameter)
    {
        var name = parameter.Split('=')[0];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Tracking.Contains(name);
    }
}
