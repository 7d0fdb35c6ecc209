using SearchKhadr.Ingestion.Html.Metadata;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>Reads the dates in the page's address, in its picture's, and in its title.</summary>
internal static class AddressDateClues
{
    public static void Collect(string? url, MetaTags tags, Action<string?, ClueKind, string> add)
    {
        if (url is not null && UrlDate.TryRead(Inner(url)) is { } written)
            add(written.Value, ClueKind.Address, $"address {written.Raw}");

        if (
            tags.First(["og:image", "twitter:image"])?.Value is { } picture
            && UrlDate.TryRead(Inner(picture)) is { Value.Length: 10 } day
        )
            add(day.Value, ClueKind.Picture, $"picture's address {day.Raw}");

        add(tags.First(["og:title"])?.Value, ClueKind.Title, "og:title");
        add(
            tags.First(["description", "og:description"])?.Value is { Length: < 200 } words ? words : null,
            ClueKind.Title,
            "description"
        );
    }

    /// <summary>An archive's address has the moment of its copy in front of the page's own address.</summary>
    private static string Inner(string url) =>
        url.LastIndexOf("http", StringComparison.OrdinalIgnoreCase) is > 0 and var at ? url[at..] : url;
}
