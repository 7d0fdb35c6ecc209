using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SearchKhadr.Archive.Exporting;
using SearchKhadr.Archive.Searching;

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
                WriteHead(json, request.Query, response.Understood, response.Diagnostics, response.Total);
                json.WriteNumber("page", response.Request.Page);
                json.WriteNumber("size", response.Request.PageSize);
                json.WriteNull("next");
                if (request.Scope == SearchScope.Comments)
                    ApiJson.WriteList(
                        json,
                        "hits",
                        response.CommentHits,
                        (to, hit) => CommentHitJson.Write(to, hit, request)
                    );
                else
                    ApiJson.WriteList(
                        json,
                        "hits",
                        response.Hits,
                        (to, hit) => HitJson.Write(to, hit, request)
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
                WriteHead(json, request.Query, walk.Understood, walk.Diagnostics, walk.Total);
                json.WriteNull("page");
                json.WriteNumber("size", request.PageSize);
                json.WriteString("next", hits.Length < request.PageSize ? null : hits[^1].Cursor);
                ApiJson.WriteList(json, "hits", hits, (to, hit) => Write(to, hit, request));
            }
        );
    }

    private static void Write(Utf8JsonWriter json, WalkedHit hit, SearchRequest request)
    {
        if (hit.ShowComment?.Invoke() is { } comment)
            CommentHitJson.Write(json, comment, request);
        else if (hit.Show?.Invoke() is { } article)
            HitJson.Write(json, article, request);
    }

    private static void WriteHead(
        Utf8JsonWriter json,
        string query,
        string understood,
        IReadOnlyList<QueryDiagnostic> diagnostics,
        int total
    )
    {
        json.WriteString("query", query);
        json.WriteString("understood", understood);
        ApiJson.WriteList(json, "diagnostics", diagnostics, HitJson.Write);
        json.WriteNumber("total", total);
    }
}
