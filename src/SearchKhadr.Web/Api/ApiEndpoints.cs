using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Api;

/// <summary>The archive for programs, with the parameters of the page's address.</summary>
internal static class ApiEndpoints
{
    /// <summary>What all its addresses begin with.</summary>
    public const string Root = "/api";

    /// <summary>The description that programs read.</summary>
    public const string Description = Root + "/openapi.json";

    /// <summary>The address of an article.</summary>
    public static string ArticleAddress(string id) => $"{Root}/articles/{Uri.EscapeDataString(id)}";

    /// <summary>Adds the addresses.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(Root);
        api.MapGet(
            "/search",
            (HttpContext context, ISearchService archive) => SearchAnswer.AnswerAsync(context, archive)
        );
        api.MapGet(
            "/articles/{id}",
            (HttpContext context, ISearchService archive, string id) =>
                ArticleAnswer.AnswerAsync(context, archive, id)
        );
        api.MapGet(
            "/facets/{name}",
            (HttpContext context, ISearchService archive, string name) =>
                FacetAnswer.AnswerAsync(context, archive, name)
        );
        api.MapGet(
            "/suggest",
            (HttpContext context, ISearchService archive) => SuggestAnswer.AnswerAsync(context, archive)
        );
        api.MapGet(
            "/export",
            (HttpContext context, ISearchService archive, TimeProvider time) =>
                ExportAnswer.AnswerAsync(context, archive, time)
        );
        api.MapGet(
            "/openapi.json",
            () => Results.Text(OpenApiDocument.Text, "application/vnd.oai.openapi+json")
        );
        api.MapGet("/{**rest}", static (HttpContext context) => ApiProblem.NotFound.WriteAsync(context));
    }
}
