using System.Globalization;
using System.Text.Json;
using SearchKhadr.Ingestion;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Exporting;

/// <summary>An array of items for citation processors.</summary>
/// <remarks>
/// <c>issued</c> has as many <c>date-parts</c> as are known and is absent where none is. The form has no place for a header,
/// so the first item's <c>custom</c> holds it. A byline stays as it is written (<c>literal</c>), since it may be an agency's.
/// <b>Source</b> The schema csl-data.json of CSL 1.0.2.
/// </remarks>
internal sealed class CslJsonExport(TextWriter output) : ExportWriter(output)
{
    private ExportHeader? _header;
    private bool _hasItem;

    public override void Begin(ExportHeader? header)
    {
        _header = header;
        Output.Write('[');
    }

    public override void Write(WalkedHit hit)
    {
        Output.Write(_hasItem ? ",\n" : "\n");
        Output.Write(JsonText.Of(json => WriteItem(json, hit)));
        _hasItem = true;
    }

    public override void End() => Output.Write("\n]\n");

    private void WriteItem(Utf8JsonWriter json, WalkedHit hit)
    {
        var article = hit.Article;
        json.WriteString("id", IdOf(hit));
        json.WriteString("type", TypeOf(article));
        json.WriteString("title", article.Headline);
        if (article.Byline.Count > 0)
            WriteAuthors(json, article.Byline);
        WriteText(json, "container-title", article.Outlet);
        WriteText(json, "section", article.Section);
        WriteText(json, "abstract", article.Standfirst);
        WriteText(json, "language", article.Language == "und" ? null : article.Language);
        WriteText(json, "URL", ExportText.WebAddress(article));
        WriteDate(json, ExportText.Numbers(article.Published));
        string?[] notes = [ExportText.DateNote(article), ExportText.CommentNote(hit)];
        WriteText(
            json,
            "note",
            notes.OfType<string>().Any() ? string.Join(" ", notes.OfType<string>()) : null
        );
        json.WriteStartObject("custom");
        json.WriteString("file", article.Capture.File);
        json.WriteString("sha256", article.Capture.Checksum);
        if (!_hasItem && _header is not null)
        {
            json.WriteStartObject("export");
            HeaderJson.WriteTo(json, _header);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static string IdOf(WalkedHit hit) =>
        hit.CommentIndex is { } index
            ? string.Create(CultureInfo.InvariantCulture, $"{hit.Id}-c{index + 1}")
            : hit.Id;

    private static string TypeOf(Article article) =>
        article.Kind switch
        {
            "blog" => "post-weblog",
            null when article.Outlet is null => "webpage",
            _ => "article-newspaper",
        };

    private static void WriteAuthors(Utf8JsonWriter json, IReadOnlyList<string> names)
    {
        json.WriteStartArray("author");
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString("literal", name);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, IReadOnlyList<int> numbers)
    {
        if (numbers.Count == 0)
            return;
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
