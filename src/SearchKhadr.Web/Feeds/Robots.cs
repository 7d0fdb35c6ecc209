namespace SearchKhadr.Web.Feeds;

/// <summary>Tells crawlers to stay away, unless whoever runs the archive lets them in.</summary>
/// <remarks><b>Source</b> RFC 9309.</remarks>
internal static class Robots
{
    /// <summary>The text.</summary>
    public static string Of(bool areAllowed, string origin) =>
        areAllowed
            ? $"User-agent: *\nDisallow: /api/\nSitemap: {origin}{Sitemap.Path}\n"
            : "User-agent: *\nDisallow: /\n";
}
