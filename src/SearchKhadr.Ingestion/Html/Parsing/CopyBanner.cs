using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SearchKhadr.Ingestion.Capturing.Mime;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Html.Parsing;

/// <summary>Takes out of a page the bar that an archive or a search engine's cache sets over its copy.</summary>
/// <remarks><b>Source</b> The ids that the Wayback Machine, archive.today and Google's cache give their bars.</remarks>
internal static partial class CopyBanner
{
    private const string CacheId = "google-cache-hdr";

    /// <summary>The bars of one archive; the first that is there may write the copy's address.</summary>
    private static readonly string[] ToolbarIds = ["wm-ipp-print", "wm-ipp-base", "wm-ipp", "donato"];

    /// <summary>Whether a page may have such a bar.</summary>
    public static bool IsIn(string html) =>
        html.Contains("wm-ipp", StringComparison.Ordinal)
        || html.Contains(CacheId, StringComparison.Ordinal)
        || html.Contains("HEADER", StringComparison.Ordinal);

    /// <summary>Takes the bar out, and gives what it says; null where there is none, or it says nothing.</summary>
    public static ArchivedAddress? Take(IHtmlDocument document)
    {
        ArchivedAddress? said = null;
        foreach (var id in ToolbarIds)
        {
            if (document.GetElementById(id) is not { } bar)
                continue;
            said ??= AddressIn(bar.TextContent);
            bar.Remove();
        }

        if (document.QuerySelector($"[id$='{CacheId}']") is { } cache)
        {
            said ??= OfCache(cache);
            cache.Remove();
        }

        if (document.GetElementById("CONTENT") is not null && document.GetElementById("HEADER") is { } header)
        {
            var own = document
                .QuerySelectorAll("link[rel=canonical], link[rel=bookmark]")
                .Select(static link => ArchivedAddress.TryRead(link.GetAttribute("href")))
                .FirstOrDefault(static copy => copy is not null);
            if (own is not null)
                header.Remove();
            said ??= own;
        }

        return said ?? ArchivedAddress.TryRead(document.QuerySelector("base")?.GetAttribute("href"));
    }

    private static ArchivedAddress? AddressIn(string text) =>
        Written.Match(text) is { Success: true } match ? ArchivedAddress.TryRead(match.Value) : null;

    private static ArchivedAddress? OfCache(IElement cache)
    {
        var url = cache
            .QuerySelectorAll("a")
            .Select(static a => a.GetAttribute("href"))
            .FirstOrDefault(static href => href?.StartsWith("http", StringComparison.Ordinal) == true);
        var time = CacheTime.Match(cache.TextContent);
        return url is null ? null : new(url, time.Success ? MailDate.Iso(time.Value) : null);
    }

    [GeneratedRegex(@"https?://[^\s/]+/\S*\d{14}\S*", RegexOptions.CultureInvariant)]
    private static partial Regex Written { get; }

    [GeneratedRegex(@"\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT", RegexOptions.CultureInvariant)]
    private static partial Regex CacheTime { get; }
}
