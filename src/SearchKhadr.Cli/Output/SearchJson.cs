using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Cli.Output;

/// <summary>Writes an answer as one JSON object on one line.</summary>
/// <remarks>
/// <b>Shape</b> <c>query, understood, diagnostics, total, page, hits, spellings, facets</c>; every key is always there, what is
/// not known is null. A hit is an article, or a comment where those are searched. A passage's <c>hits</c> are start and end of each hit in its text, in UTF-16 characters.
/// </remarks>
internal static class SearchJson
{
    // Letters stay letters; the text goes to a terminal or a program, never into a page.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(SearchResponse response, FacetResponse facets)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("query", response.Request.Query);
            json.WriteString("understood", response.Understood);
            WriteList(json, "diagnostics", response.Diagnostics, WriteDiagnostic);
            json.WriteNumber("total", response.Total);
            json.WriteNumber("page", response.Request.Page);
            if (response.Request.Scope == SearchScope.Comments)
                WriteList(json, "hits", response.CommentHits, WriteComment);
            else
                WriteList(json, "hits", response.Hits, WriteHit);
            WriteList(
                json,
                "spellings",
                response.Spellings.Select(one => (one.Query, one.Total)),
                WriteCount
            );
            json.WriteStartObject("facets");
            foreach (var facet in facets.Facets)
                WriteList(json, facet.Name, facet.Values, WriteValue);
            WriteList(json, "published", Dates(facets.Dates), WriteCount);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static IEnumerable<(string Value, int Count)> Dates(DateFacet dates)
    {
        foreach (var bar in dates.Bars.Where(bar => bar.Count > 0 || bar.Selected))
            yield return (bar.Value, bar.Count);
        if (dates.UndatedCount > 0 || dates.UndatedSelected)
            yield return ("none", dates.UndatedCount);
    }

    private static void WriteHit(Utf8JsonWriter json, SearchHit hit)
    {
        json.WriteStartObject();
        json.WriteString("id", hit.Id);
        json.WriteString("file", hit.File);
        WriteArticle(json, hit.Headline.ToString(), hit.HeadlineMade, hit.Outlet, hit.Published);
        json.WriteNumber("score", hit.Score);
        WriteList(
            json,
            "matched",
            hit.Matched.Select(match => match.Part),
            static (to, part) => to.WriteStringValue(part)
        );
        WriteList(json, "passages", hit.Passages, WritePassage);
        WriteList(json, "mentions", hit.Mentions, WriteMention);
        json.WriteEndObject();
    }

    private static void WriteComment(Utf8JsonWriter json, CommentHit hit)
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
        WriteArticle(json, hit.Headline, hit.HeadlineMade, hit.Outlet, hit.Published);
        json.WriteNumber("score", hit.Score);
        json.WriteNumber("hits", hit.Hits);
        json.WriteStartArray("passages");
        foreach (var passage in hit.Passages)
        {
            json.WriteStartObject();
            WriteMarked(json, passage);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteList(json, "mentions", hit.Mentions, WriteMention);
        json.WriteEndObject();
    }

    private static void WriteMention(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        json.WriteString("part", mention.Part);
        json.WriteString("before", mention.Before);
        json.WriteString("found", mention.Found);
        json.WriteString("after", mention.After);
        WriteWhose(json, mention.CommentIndex, mention.CommentAuthor);
        json.WriteEndObject();
    }

    private static void WritePassage(Utf8JsonWriter json, Passage passage)
    {
        json.WriteStartObject();
        json.WriteString("part", passage.Part);
        WriteMarked(json, passage.Text);
        WriteWhose(json, passage.CommentIndex, passage.CommentAuthor);
        json.WriteEndObject();
    }

    // What a hit says of its article, and a comment of the one it stands under.
    private static void WriteArticle(
        Utf8JsonWriter json,
        string headline,
        bool headlineMade,
        string? outlet,
        ArticleDate published
    )
    {
        json.WriteString("headline", headline);
        json.WriteBoolean("headlineMade", headlineMade);
        json.WriteString("outlet", outlet);
        json.WriteString("published", published.Value);
        json.WriteString("precision", published.Precision.ToString().ToLowerInvariant());
    }

    // Of what stands in a comment: in which, and by whom.
    private static void WriteWhose(Utf8JsonWriter json, int? comment, string? author)
    {
        if (comment is not { } index)
            return;
        json.WriteNumber("comment", index);
        json.WriteString("author", author);
    }

    private static void WriteMarked(Utf8JsonWriter json, MarkedText text)
    {
        json.WriteString("text", text.ToString());
        json.WriteStartArray("hits");
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

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, QueryDiagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteNumber("start", diagnostic.StartChar);
        json.WriteNumber("length", diagnostic.LengthChars);
        json.WriteString("message", diagnostic.Message);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, FacetValue value)
    {
        json.WriteStartObject();
        json.WriteString("value", value.Value);
        json.WriteNumber("count", value.Count);
        json.WriteBoolean("selected", value.Selected);
        json.WriteBoolean("excluded", value.Excluded);
        json.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter json, (string Value, int Count) facet)
    {
        json.WriteStartObject();
        json.WriteString("value", facet.Value);
        json.WriteNumber("count", facet.Count);
        json.WriteEndObject();
    }

    private static void WriteList<T>(
        Utf8JsonWriter json,
        string name,
        IEnumerable<T> values,
        Action<Utf8JsonWriter, T> write
    )
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            write(json, value);
        json.WriteEndArray();
    }
}
