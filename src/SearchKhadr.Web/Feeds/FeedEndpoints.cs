using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Hosting;

namespace SearchKhadr.Web.Feeds;

/// <summary>What browsers, feed readers and crawlers look for at a site.</summary>
internal static class FeedEndpoints
{
    /// <summary>A search as an Atom feed.</summary>
    public const string Feed = "/feed";

    /// <summary>How a browser searches here.</summary>
    public const string Description = "/opensearch.xml";

    /// <summary>Suggestions as browsers read them.</summary>
    public const string Suggestions = "/opensearch/suggestions";

    /// <summary>Adds them.</summary>
    public static void Map(IEndpointRouteBuilder routes, ArchiveSiteOptions options)
    {
        routes.MapGet(
            Description,
            static (HttpRequest request) =>
                Results.Text(
                    OpenSearchDescription.Of(Origin(request)),
                    "application/opensearchdescription+xml"
                )
        );
        routes.MapGet(
            Suggestions,
            static (string? q, ISearchService archive, CancellationToken cancellation) =>
                Results.Text(
                    BrowserSuggestions.Of(archive.Suggest(q ?? "", 8, cancellation)),
                    BrowserSuggestions.MediaType
                )
        );
        routes.MapGet(Feed, AnswerFeed);
        routes.MapGet(
            "/robots.txt",
            (HttpRequest request) => Results.Text(Robots.Of(options.AllowRobots, Origin(request)))
        );
        routes.MapGet(
            Sitemap.Path,
            static (HttpRequest request, ISearchService archive, CancellationToken cancellation) =>
                Results.Text(Sitemap.Of(archive, Origin(request), cancellation), "application/xml")
        );
    }

    /// <summary>How the site is called by who asks. <b>Shape</b> <c>http://host:port</c>.</summary>
    public static string Origin(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    private static IResult AnswerFeed(
        HttpRequest request,
        ISearchService archive,
        CancellationToken cancellation
    )
    {
        var asked = SearchAddress.Parse(request.QueryString.Value ?? "");
        // Whoever subscribes wants to hear of what is new, unless the address says otherwise.
        var sorted = request.Query.ContainsKey(AddressNames.Sort)
            ? asked
            : asked with
            {
                Sort = SortOrder.Newest,
            };
        var sized = request.Query.ContainsKey(AddressNames.Size) ? sorted : sorted with { PageSize = 50 };
        var feed = AtomFeed.Of(archive.Search(sized, cancellation), archive.Status, Origin(request));
        return Results.Text(feed, "application/atom+xml");
    }
}
