using System.Globalization;
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
    /// <summary>Gives the object's text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static string Write(IngestResult result)
    {
        ArgumentNullException.ThrowIfNull(result);

        return JsonText.Of(json =>
        {
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
        });
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
        json.WriteTexts("parts", article.Capture.Parts);
        json.WriteTexts("notes", article.Capture.Notes);
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteString("headline", article.Headline);
        json.WriteBoolean("headlineMade", article.HeadlineMade);
        json.WriteString("standfirst", article.Standfirst);
        WriteBody(json, article);
        json.WriteString("section", article.Section);
        json.WriteTexts("byline", article.Byline);
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
        json.WriteTexts("body", article.Paragraphs);
        json.WriteObjects(
            "blocks",
            article.Body.Index().Where(block => block.Item.Kind != BlockKind.Paragraph),
            static (to, block) => WriteBlock(to, block.Index, block.Item)
        );
        WriteEntries(json, article.Entries);
        json.WriteObjects(
            "captions",
            article.Captions,
            static (to, caption) =>
            {
                to.WriteString("text", caption.Text);
                to.WriteString("credit", caption.Credit);
                to.WriteNumberOrNull("before", caption.Before);
            }
        );
    }

    private static void WriteBlock(Utf8JsonWriter json, int at, BodyBlock block)
    {
        json.WriteNumber("at", at);
        json.WriteString("kind", Name(block.Kind));
        json.WriteNumber("level", block.Level);
        json.WriteNumberOrNull("number", block.Number);
        json.WriteBoolean("continues", block.Continues);
    }

    private static void WriteEntries(Utf8JsonWriter json, IReadOnlyList<LiveEntry> entries)
    {
        json.WriteObjects(
            "entries",
            entries,
            static (to, entry) =>
            {
                to.WriteNumber("first", entry.First);
                to.WriteString("time", entry.Time);
                to.WriteString("timeText", entry.TimeText);
            }
        );
    }

    private static void WriteComments(Utf8JsonWriter json, Article article)
    {
        json.WriteNumberOrNull("announcedComments", article.AnnouncedComments);
        json.WriteString("commentLanguage", article.CommentLanguage);
        json.WriteObjects(
            "comments",
            article.Comments,
            static (to, comment) =>
            {
                to.WriteString("author", comment.Author);
                to.WriteString("time", comment.Time);
                to.WriteString("timeText", comment.TimeText);
                to.WriteNumberOrNull("votes", comment.Votes);
                to.WriteString("text", comment.Text);
                to.WriteNumberOrNull("parent", comment.Parent);
            }
        );
    }

    private static void WriteCopies(Utf8JsonWriter json, IngestResult result)
    {
        json.WriteObjects(
            "copies",
            result.Copies,
            static (to, copy) =>
            {
                to.WriteString("file", copy.File);
                to.WriteString("how", Name(copy.Kind));
                to.WriteNumber("similarity", Math.Round(copy.Similarity, 2));
            }
        );
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

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
