using System.Globalization;
using System.Net;
using SearchKhadr.Ingestion;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Cli.Output;

/// <summary>Writes one HTML page that shows saved pages, each beside what was read of it.</summary>
/// <remarks>
/// <b>Guarantees</b> One file without script: a page's markup stands in a frame that may run nothing, and the page's
/// policy lets neither load anything from anywhere.
/// </remarks>
internal sealed class SideBySidePage(TextWriter output)
{
    public void Begin() =>
        output.Write(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
            <title>What was read of saved pages</title>
            <style>
            :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
            body { margin: 0 1rem 3rem }
            section { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1rem; align-items: start; border-top: 1px solid; padding: 1rem 0 }
            section > h2 { grid-column: 1 / -1; margin: 0; overflow-wrap: anywhere }
            iframe, pre { box-sizing: border-box; width: 100%; height: 85vh; margin: 0; border: 1px solid; background: #fff; color: #111 }
            pre { overflow: auto; padding: 1rem; white-space: pre-wrap; overflow-wrap: anywhere }
            article { max-width: 70ch; overflow-wrap: anywhere }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 .75rem }
            dd { margin: 0 }
            .lead { font-weight: 600 }
            .comments { list-style: none; padding: 0 }
            .comments li { border-left: 3px solid; margin: .75rem 0; padding-left: .75rem; white-space: pre-line }
            blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid }
            figure { margin: 1rem 0; padding: .25rem .75rem; border: 1px dashed; font-size: .875rem }
            table { border-collapse: collapse }
            td { padding: .1rem .75rem .1rem 0; border-bottom: 1px solid; vertical-align: top }
            </style>
            </head>
            <body>
            <h1>What was read of saved pages</h1>

            """
        );

    public void Add(PageReading reading)
    {
        output.Write("<section>\n");
        Element("h2", reading.Result.File);
        WriteOriginal(reading);
        output.Write("<article>\n");
        if (reading.Result.Article is { } article)
            Write(article);
        else
            Element("p", "Refused: " + reading.Result.Rejection!.Message);
        output.Write("</article>\n</section>\n");
    }

    public void End() => output.Write("</body>\n</html>\n");

    private void WriteOriginal(PageReading reading)
    {
        if (reading.Text is not { } text)
            Element("p", "There is no text to show.");
        else if (reading.IsMarkup)
            output.Write(
                $"<iframe sandbox=\"\" title=\"The page as it was saved\" srcdoc=\"{WebUtility.HtmlEncode(text)}\"></iframe>\n"
            );
        else
            Element("pre", text);
    }

    private void Write(Article article)
    {
        output.Write("<dl>\n");
        Field("section", article.Section);
        Field("byline", article.Byline.Count == 0 ? null : string.Join("; ", article.Byline));
        Field("outlet", article.Outlet);
        Field("agency", article.Agency);
        Field("published", Date(article.Published));
        Field("updated", Date(article.Updated));
        Field("not before", article.NotBefore?.ToString("O", CultureInfo.InvariantCulture));
        Field("language", article.Language);
        Field("kind", article.Kind);
        Field("url", article.Url);
        foreach (var note in article.Capture.Notes)
            Field("note", note);
        output.Write("</dl>\n");
        Element("h3", article.Headline + (article.HeadlineMade ? " (made: the page has none)" : ""));
        if (article.Standfirst is { } standfirst)
            output.Write($"<p class=\"lead\">{WebUtility.HtmlEncode(standfirst)}</p>\n");
        new BodyMarkup(output, article).Write();
        WriteComments(article);
        WriteReasons(article);
    }

    private void WriteComments(Article article)
    {
        if (article.Comments.Count == 0)
            return;
        var announced =
            article.AnnouncedComments is { } said && said != article.Comments.Count
                ? string.Create(CultureInfo.InvariantCulture, $" of {said} that the page speaks of")
                : "";
        Element(
            "h4",
            string.Create(CultureInfo.InvariantCulture, $"Comments: {article.Comments.Count}{announced}")
        );
        output.Write("<ol class=\"comments\">\n");
        for (var i = 0; i < article.Comments.Count; i++)
        {
            var comment = article.Comments[i];
            var answers = comment.Parent is { } parent
                ? string.Create(CultureInfo.InvariantCulture, $", answers {parent + 1}")
                : "";
            Element(
                "li",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{i + 1}. {comment.Author ?? "no name"}, {comment.TimeText ?? comment.Time ?? "no time"}{answers}\n{comment.Text}"
                )
            );
        }

        output.Write("</ol>\n");
    }

    private void WriteReasons(Article article)
    {
        output.Write("<details><summary>What gave each field</summary>\n<dl>\n");
        foreach (var (field, stage, evidence) in article.Provenance)
            Field(field, $"{evidence} (stage: {stage})");
        output.Write("</dl></details>\n");
    }

    private static string? Date(ArticleDate date) =>
        date.Precision == DatePrecision.None ? null : $"{date.Value} (from: {date.Raw})";

    private void Field(string name, string? value)
    {
        if (value is null)
            return;
        output.Write($"<dt>{name}</dt><dd>{WebUtility.HtmlEncode(value)}</dd>\n");
    }

    private void Element(string name, string text) =>
        output.Write($"<{name}>{WebUtility.HtmlEncode(text)}</{name}>\n");
}
