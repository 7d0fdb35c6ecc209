using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Web.Hosting;

/// <summary>Tells a supervisor whether the process lives, and whether it can answer searches.</summary>
internal static class HealthEndpoints
{
    /// <summary>The process answers at all.</summary>
    public const string Live = "/health/live";

    /// <summary>There is an index, it can be read, and it has something in it.</summary>
    public const string Ready = "/health/ready";

    /// <summary>Adds both.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Live, static () => Results.Text("live\n"));
        routes.MapGet(Ready, static (ISearchService archive) => Check(archive));
    }

    // Why it is not ready stands in the terminal and on the page; here only that it is so, since anybody may ask.
    private static IResult Check(ISearchService archive)
    {
        try
        {
            return archive.Status.IsEmpty
                ? Results.Text("empty: there is nothing to search yet\n", statusCode: 503)
                : Results.Text("ready\n");
        }
        catch (IndexException)
        {
            return Results.Text("damaged: the index cannot be read\n", statusCode: 503);
        }
    }
}
