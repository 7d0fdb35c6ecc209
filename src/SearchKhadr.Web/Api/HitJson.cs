using System.Text.Json;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Api;

/// <summary>Writes a hit, with the keys that the command line's <c>search --json</c> has.</summary>
internal static class HitJson
{
    /// <summary>One article of a result.</summary>
    public static void Write(Utf8JsonWriter json, SearchHit hit, SearchRequest request)
    {
        json.WriteStartObject();
        json.WriteString("id", hit.Id);
        json.WriteString("file", hit.File);
        ApiJson.WriteMarked(json, "headline", hit.Headline);
        json.WriteBoolean("headlineMade", hit.HeadlineMade);
        json.WriteString("outlet", hit.Outlet);
        json.WriteString("published", hit.Published.Value);
        json.WriteString("precision", hit.Published.Precision.ToString().ToLowerInvariant());
        ApiJson.WriteTexts(json, "byline", hit.Byline);
        json.WriteString("section", hit.Section);
        json.WriteString("language", hit.Language);
        json.WriteNumber("comments", hit.CommentCount);
        json.WriteNumber("score", hit.Score);
        ApiJson.WriteList(json, "matched", hit.Matched, WriteMatch);
        ApiJson.WriteList(json, "passages", hit.Passages, WritePassage);
        ApiJson.WriteList(json, "mentions", hit.Mentions, WriteMention);
        json.WriteString("article", ApiEndpoints.ArticleAddress(hit.Id));
        json.WriteString("page", SearchAddress.Article(hit.Id, request with { Page = 1 }));
        json.WriteEndObject();
    }

    /// <summary>One thing that was repaired or not understood.</summary>
    public static void Write(Utf8JsonWriter json, QueryDiagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteNumber("start", diagnostic.StartChar);
        json.WriteNumber("length", diagnostic.LengthChars);
        json.WriteString("kind", diagnostic.Kind.ToString());
        json.WriteString("message", diagnostic.Message);
        json.WriteEndObject();
    }

    /// <summary>One place where something that was searched for stands.</summary>
    public static void WriteMention(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        json.WriteString("part", mention.Part);
        json.WriteString("before", mention.Before);
        json.WriteString("found", mention.Found);
        json.WriteString("after", mention.After);
        if (mention.CommentIndex is { } index)
        {
            json.WriteNumber("comment", index);
            json.WriteString("author", mention.CommentAuthor);
        }
        json.WriteEndObject();
    }

    private static void WriteMatch(Utf8JsonWriter json, PartMatch match)
    {
        json.WriteStartObject();
        json.WriteString("part", match.Part);
        json.WriteNumber("hits", match.Hits);
        json.WriteEndObject();
    }

    private static void WritePassage(Utf8JsonWriter json, Passage passage)
    {
        json.WriteStartObject();
        json.WriteString("part", passage.Part);
        ApiJson.WriteMarked(json, "text", passage.Text);
        if (passage.CommentIndex is { } index)
        {
            json.WriteNumber("comment", index);
            json.WriteString("author", passage.CommentAuthor);
        }
        json.WriteEndObject();
    }
}
