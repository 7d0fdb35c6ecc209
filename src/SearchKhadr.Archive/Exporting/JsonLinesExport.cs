using SearchKhadr.Ingestion;

namespace SearchKhadr.Archive.Exporting;

/// <summary>A JSON object a line: <c>{"export": …}</c> once, then an article each.</summary>
/// <remarks>
/// An article is what <c>searchkhadr extract</c> prints of it, in the object <c>article</c>, beside its <c>id</c>; of a
/// comment that was found, <c>comment</c> is its place among the article's.
/// </remarks>
internal sealed class JsonLinesExport(TextWriter output) : ExportWriter(output)
{
    public override void Begin(ExportHeader? header)
    {
        if (header is null)
            return;
        var line = JsonText.Of(json =>
        {
            json.WriteStartObject("export");
            HeaderJson.WriteTo(json, header);
            json.WriteEndObject();
        });
        Output.Write(line + "\n");
    }

    public override void Write(WalkedHit hit)
    {
        var line = JsonText.Of(json =>
        {
            json.WriteString("id", hit.Id);
            if (hit.CommentIndex is { } comment)
                json.WriteNumber("comment", comment);
            json.WriteString("sha256", hit.Article.Capture.Checksum);
            json.WriteStartObject("article");
            ArticleJson.WriteTo(json, hit.Article);
            json.WriteEndObject();
        });
        Output.Write(line + "\n");
    }
}
