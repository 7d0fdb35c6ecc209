using System.Globalization;
using System.Text.Json;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Api;

/// <summary>Writes a comment that was found, with the keys that the command line's <c>search --json</c> has.</summary>
internal static class CommentHitJson
{
    /// <summary>One comment of a result.</summary>
    public static void Write(Utf8JsonWriter json, CommentHit hit, SearchRequest request)
    {
        json.WriteStartObject();
        json.WriteString("id", hit.ArticleId);
        json.WriteNumber("comment", hit.Index);
        json.WriteString("author", hit.Author);
        json.WriteString("time", hit.Time);
        json.WriteString("timeText", hit.TimeText);
        WriteNumber(json, "votes", hit.Votes);
        WriteNumber(json, "replyTo", hit.ReplyTo);
        json.WriteString("replyToAuthor", hit.ReplyToAuthor);
        json.WriteString("headline", hit.Headline);
        json.WriteBoolean("headlineMade", hit.HeadlineMade);
        json.WriteString("outlet", hit.Outlet);
        json.WriteString("published", hit.Published.Value);
        json.WriteString("precision", hit.Published.Precision.ToString().ToLowerInvariant());
        json.WriteNumber("score", hit.Score);
        json.WriteNumber("hits", hit.Hits);
        ApiJson.WriteList(json, "passages", hit.Passages, WritePassage);
        ApiJson.WriteList(json, "mentions", hit.Mentions, HitJson.WriteMention);
        json.WriteString("article", ApiEndpoints.ArticleAddress(hit.ArticleId));
        json.WriteString("page", PageOf(hit, request));
        json.WriteEndObject();
    }

    /// <summary>Where the comment is shown among the others of its article.</summary>
    public static string PageOf(CommentHit hit, SearchRequest request) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{SearchAddress.Article(hit.ArticleId, request with { Page = 1 })}#comment-{hit.Index}"
        );

    private static void WritePassage(Utf8JsonWriter json, MarkedText passage)
    {
        json.WriteStartObject();
        ApiJson.WriteMarked(json, "text", passage);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }
}
