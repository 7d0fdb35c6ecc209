using System.Text.Json;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Answering;

/// <summary>Writes hits into objects that are open, for the command line and the server alike.</summary>
/// <remarks>
/// A text with hits is followed by <c>hits</c> (of a headline <c>headlineHits</c>): where each begins and ends in it.
/// <b>Units</b> UTF-16 characters.
/// </remarks>
public static class HitJson
{
    /// <summary>An article that was found.</summary>
    public static void WriteTo(Utf8JsonWriter json, SearchHit hit)
    {
        json.WriteString("id", hit.Id);
        json.WriteString("file", hit.File);
        WriteMarked(json, "headline", "headlineHits", hit.Headline);
        WriteSource(json, hit.HeadlineMade, hit.Outlet, hit.Published);
        json.WriteTexts("byline", hit.Byline);
        json.WriteString("section", hit.Section);
        json.WriteString("language", hit.Language);
        json.WriteNumber("comments", hit.CommentCount);
        json.WriteNumber("score", hit.Score);
        json.WriteObjects("matched", hit.Matched, WriteMatch);
        json.WriteObjects("passages", hit.Passages, WritePassage);
        json.WriteObjects("mentions", hit.Mentions, WriteMention);
    }

    /// <summary>A comment that was found, and the article it stands under.</summary>
    public static void WriteTo(Utf8JsonWriter json, CommentHit hit)
    {
        json.WriteString("id", hit.ArticleId);
        json.WriteNumber("comment", hit.Index);
        json.WriteString("author", hit.Author);
        json.WriteString("time", hit.Time);
        json.WriteString("timeText", hit.TimeText);
        json.WriteNumberOrNull("votes", hit.Votes);
        json.WriteNumberOrNull("replyTo", hit.ReplyTo);
        json.WriteString("replyToAuthor", hit.ReplyToAuthor);
        json.WriteString("headline", hit.Headline);
        WriteSource(json, hit.HeadlineMade, hit.Outlet, hit.Published);
        json.WriteNumber("score", hit.Score);
        json.WriteNumber("hits", hit.Hits);
        json.WriteObjects(
            "passages",
            hit.Passages,
            static (to, passage) => WriteMarked(to, "text", "hits", passage)
        );
        json.WriteObjects("mentions", hit.Mentions, WriteMention);
    }

    private static void WriteSource(
        Utf8JsonWriter json,
        bool headlineMade,
        string? outlet,
        ArticleDate published
    )
    {
        json.WriteBoolean("headlineMade", headlineMade);
        json.WriteString("outlet", outlet);
        json.WriteString("published", published.Value);
        json.WriteString("precision", published.Precision.ToString().ToLowerInvariant());
    }

    private static void WriteMatch(Utf8JsonWriter json, PartMatch match)
    {
        json.WriteString("part", match.Part);
        json.WriteNumber("hits", match.Hits);
    }

    private static void WritePassage(Utf8JsonWriter json, Passage passage)
    {
        json.WriteString("part", passage.Part);
        WriteMarked(json, "text", "hits", passage.Text);
        WriteWhose(json, passage.CommentIndex, passage.CommentAuthor);
    }

    private static void WriteMention(Utf8JsonWriter json, Mention mention)
    {
        json.WriteString("part", mention.Part);
        json.WriteString("before", mention.Before);
        json.WriteString("found", mention.Found);
        json.WriteString("after", mention.After);
        WriteWhose(json, mention.CommentIndex, mention.CommentAuthor);
    }

    // Of what stands in a comment: in which, and by whom.
    private static void WriteWhose(Utf8JsonWriter json, int? comment, string? author)
    {
        if (comment is not { } index)
            return;
        json.WriteNumber("comment", index);
        json.WriteString("author", author);
    }

    private static void WriteMarked(Utf8JsonWriter json, string name, string hitsName, MarkedText text)
    {
        json.WriteString(name, text.ToString());
        json.WriteStartArray(hitsName);
        var start = 0;
        foreach (var run in text.Runs)
        {
            if (run.IsHit)
            {
                json.WriteStartArray();
                json.WriteNumberValue(start);
                json.WriteNumberValue(start + run.Text.Length);
                json.WriteEndArray();
            }
            start += run.Text.Length;
        }
        json.WriteEndArray();
    }
}
