using System.Globalization;
using System.Text.Json;
using SearchKhadr.Archive.Answering;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Api;

/// <summary>Writes hits as the command line's <c>search --json</c> does, and where more of each is to be had.</summary>
internal static class LinkedHits
{
    /// <summary>An article, into an object that is open.</summary>
    public static void WriteTo(Utf8JsonWriter json, SearchHit hit, SearchRequest request)
    {
        HitJson.WriteTo(json, hit);
        json.WriteString("article", ApiEndpoints.ArticleAddress(hit.Id));
        json.WriteString("page", PageOf(hit.Id, request));
    }

    /// <summary>A comment, into an object that is open.</summary>
    public static void WriteTo(Utf8JsonWriter json, CommentHit hit, SearchRequest request)
    {
        HitJson.WriteTo(json, hit);
        json.WriteString("article", ApiEndpoints.ArticleAddress(hit.ArticleId));
        json.WriteString("page", PageOf(hit, request));
    }

    /// <summary>Where a comment is shown among the others of its article.</summary>
    public static string PageOf(CommentHit hit, SearchRequest request) =>
        string.Create(CultureInfo.InvariantCulture, $"{PageOf(hit.ArticleId, request)}#comment-{hit.Index}");

    private static string PageOf(string articleId, SearchRequest request) =>
        SearchAddress.Article(articleId, request with { Page = 1 });
}
