using System.Globalization;
using System.Net;
using SearchKhadr.Web.Access;
using SearchKhadr.Web.Guarding;

namespace SearchKhadr.Web.Hosting;

/// <summary>How the page is served.</summary>
public sealed record ArchiveSiteOptions
{
    /// <summary>The port unless told otherwise.</summary>
    public const int DefaultPort = 5080;

    /// <summary>Where it answers unless told otherwise: this machine only.</summary>
    public static string DefaultUrl { get; } =
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Uri.UriSchemeHttp}://{IPAddress.Loopback}:{DefaultPort}"
        );

    /// <summary>Where it answers. Port 0 takes a free one.</summary>
    public IReadOnlyList<string> Urls { get; init; } = [DefaultUrl];

    /// <summary>Whether each request is logged; otherwise only warnings and errors are.</summary>
    public bool Verbose { get; init; }

    /// <summary>Who may come in.</summary>
    public AccessOptions Access { get; init; } = new();

    /// <summary>How much one reader may ask.</summary>
    public SearchLimits Limits { get; init; } = new();

    /// <summary>Whether crawlers are let in.</summary>
    public bool AllowRobots { get; init; }
}
