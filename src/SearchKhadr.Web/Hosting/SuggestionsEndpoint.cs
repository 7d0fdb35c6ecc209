using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Components.Suggesting;

namespace SearchKhadr.Web.Hosting;

/// <summary>Answers the search box while one types, with options written out in the reader's language.</summary>
internal static class SuggestionsEndpoint
{
    /// <summary>Where the box asks.</summary>
    public const string Path = "/suggestions";

    private const int OfAKind = 4;

    /// <summary>The options for what is typed; nothing where there are none.</summary>
    public static RazorComponentResult<SuggestionList> Answer(
        string? q,
        ISearchService search,
        HttpContext context
    )
    {
        context.Response.Headers.CacheControl = "no-store";
        var response = search.Suggest(q ?? "", OfAKind, context.RequestAborted);
        return new RazorComponentResult<SuggestionList>(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(SuggestionList.Response)] = response,
            }
        );
    }
}
