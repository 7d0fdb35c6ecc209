using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SearchKhadr.Archive.Answering;
using SearchKhadr.Archive.Exporting;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion;

namespace SearchKhadr.Web.Api;

/// <summary><c>/api/search</c>: a page of hits by number, or hits one after the other by cursor.</summary>
internal static class SearchAnswer
{
    /// <summary>Answers.</summary>
    public static async Task AnswerAsync(HttpContext context, ISearchService archive)
    {
        var request = ApiParameters.Read(context.Request, out var problem);
        if (problem is not null)
            await problem.WriteAsync(context);
        else if (ApiCache.IsKnown(context, archive.Status.Commit))
            return;
        else if (context.Request.Query[ApiParameters.After].FirstOrDefault() is { } after)
            await WalkAsync(context, archive, request, after == ApiParameters.Start ? null : after);
        else
            await PageAsync(context, archive, request);
    }

    private static Task PageAsync(HttpContext context, ISearchService archive, SearchRequest request)
    {
        var response = archive.Search(request, context.RequestAborted);
        return ApiJson.AnswerAsync(
            context,
            json =>
            {
                AnswerJson.WriteHead(
                    json,
                    request.Query,
                    response.Understood,
                    response.Diagnostics,
                    response.Total
                );
                json.WriteNumber("page", response.Request.Page);
                json.WriteNumber("size", response.Request.PageSize);
                json.WriteNull("next");
                if (request.Scope == SearchScope.Comments)
                    json.WriteObjects(
                        "hits",
                        response.CommentHits,
                        (to, hit) => LinkedHits.WriteTo(to, hit, request)
                    );
                else
                    json.WriteObjects(
                        "hits",
                        response.Hits,
                        (to, hit) => LinkedHits.WriteTo(to, hit, request)
                    );
            }
        );
    }

    private static async Task WalkAsync(
        HttpContext context,
        ISearchService archive,
        SearchRequest request,
        string? cursor
    )
    {
        HitWalk begun;
        try
        {
            begun = archive.Walk(request, cursor, context.RequestAborted);
        }
        catch (FormatException no)
        {
            await ApiProblem.BadParameter.With(no.Message).WriteAsync(context);
            return;
        }
        using var walk = begun;
        WalkedHit[] hits = [.. walk.Hits.Take(request.PageSize)];
        await ApiJson.AnswerAsync(
            context,
            json =>
            {
                AnswerJson.WriteHead(json, request.Query, walk.Understood, walk.Diagnostics, walk.Total);
                json.WriteNull("page");
                json.WriteNumber("size", request.PageSize);
                json.WriteString("next", hits.Length < request.PageSize ? null : hits[^1].Cursor);
                json.WriteObjects("hits", hits, (to, hit) => Write(to, hit, request));
            }
        );
    }

    private static void Write(Utf8JsonWriter json, WalkedHit hit, SearchRequest request)
    {
        if (hit.ShowComment?.Invoke() is { } comment)
            LinkedHits.WriteTo(json, comment, request);
        else if (hit.Show?.Invoke() is { } article)
            LinkedHits.WriteTo(json, article, request);
    }
}
