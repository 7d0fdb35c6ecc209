using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion;

/// <summary>Writes what was read from a file as one JSON object on one line.</summary>
/// <remarks>
/// <b>Shape</b> Every key is always there, in the same order; what is not known is <c>null</c>, a list without elements
/// <c>[]</c>, <c>published</c> and <c>updated</c> objects. <c>body</c> is the text of each block; <c>blocks</c> says of
/// those that are no paragraphs what they are, <c>at</c> being their place in <c>body</c>. A rejected file is <c>{"file","rejected","reason"}</c>.
/// </remarks>
public static class ArticleJson
{
    // Letters stay letters; the text goes to a terminal or a program, never into a page.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Gives the object's text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static string Write(IngestResult result)
    {
        ArgumentNullException.ThrowIfNull(result);

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            if (result.Article is { } article)
            {
                WriteTo(json, article);
                WriteCopies(json, result);
            }
            else
            {
                json.WriteString("file", result.File);
                json.WriteString("rejected", result.Rejection!.Message);
                json.WriteString("reason", Name(result.Rejection.Reason));
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes what is known of an article, but for its copies, into an object that is open.</summary>
    public static void WriteTo(Utf8JsonWriter json, Article article)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(article);
        json.WriteString("file", article.Capture.File);
        WriteArticle(json, article);
        json.WriteString("container", article.Capture.Container);
        json.WriteString("savedAt", article.Capture.SavedAt);
        WriteStrings(json, "parts", article.Capture.Parts);
        WriteStrings(json, "notes", article.Capture.Notes);
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteString("headline", article.Headline);
        json.WriteBoolean("headlineMade", article.HeadlineMade);
        json.WriteString("standfirst", article.Standfirst);
        WriteBody(json, article);
        json.WriteString("section", article.Section);
        WriteStrings(json, "byline", article.Byline);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("agency", article.Agency);
        json.WriteString("url", article.Url);
        json.WriteString("language", article.Language);
        json.WriteString("kind", article.Kind);
        WriteDate(json, "published", article.Published);
        WriteDate(json, "updated", article.Updated);
        json.WriteString("notBefore", article.NotBefore?.ToString("O", CultureInfo.InvariantCulture));
        WriteComments(json, article);
    }

    private static void WriteBody(Utf8JsonWriter json, Article article)
    {
        WriteStrings(json, "body", article.Paragraphs);
        json.WriteStartArray("blocks");
        for (var i = 0; i < article.Body.Count; i++)
        {
            if (article.Body[i].Kind != BlockKind.Paragraph)
                WriteBlock(json, i, article.Body[i]);
        }

        json.WriteEndArray();
        WriteEntries(json, article.Entries);
        json.WriteStartArray("captions");
        foreach (var caption in article.Captions)
        {
            json.WriteStartObject();
            json.WriteString("text", caption.Text);
            json.WriteString("credit", caption.Credit);
            WriteNumber(json, "before", caption.Before);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBlock(Utf8JsonWriter json, int at, BodyBlock block)
    {
        json.WriteStartObject();
        json.WriteNumber("at", at);
        json.WriteString("kind", Name(block.Kind));
        json.WriteNumber("level", block.Level);
        WriteNumber(json, "number", block.Number);
        json.WriteBoolean("continues", block.Continues);
        json.WriteEndObject();
    }

    private static void WriteEntries(Utf8JsonWriter json, IReadOnlyList<LiveEntry> entries)
    {
        json.WriteStartArray("entries");
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            json.WriteNumber("first", entry.First);
            json.WriteString("time", entry.Time);
            json.WriteString("timeText", entry.TimeText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteComments(Utf8JsonWriter json, Article article)
    {
        WriteNumber(json, "announcedComments", article.AnnouncedComments);
        json.WriteString("commentLanguage", article.CommentLanguage);
        json.WriteStartArray("comments");
        foreach (var comment in article.Comments)
        {
            json.WriteStartObject();
            json.WriteString("author", comment.Author);
            json.WriteString("time", comment.Time);
            json.WriteString("timeText", comment.TimeText);
            WriteNumber(json, "votes", comment.Votes);
            json.WriteString("text", comment.Text);
            WriteNumber(json, "parent", comment.Parent);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCopies(Utf8JsonWriter json, IngestResult result)
    {
        json.WriteStartArray("copies");
        foreach (var copy in result.Copies)
        {
            json.WriteStartObject();
            json.WriteString("file", copy.File);
            json.WriteString("how", Name(copy.Kind));
            json.WriteNumber("similarity", Math.Round(copy.Similarity, 2));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, string key, ArticleDate date)
    {
        json.WriteStartObject(key);
        json.WriteString("value", date.Value);
        json.WriteString("precision", Name(date.Precision));
        if (date.Source == DateSource.None)
            json.WriteNull("source");
        else
            json.WriteString("source", Name(date.Source));
        json.WriteString("raw", date.Raw);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string key, int? value)
    {
        if (value is { } number)
            json.WriteNumber(key, number);
        else
            json.WriteNull(key);
    }

    private static void WriteStrings(Utf8JsonWriter json, string key, IReadOnlyList<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
