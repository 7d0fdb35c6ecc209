using Microsoft.AspNetCore.Components;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>The file behind an article and how it was read.</summary>
public sealed partial class Provenance
{
    /// <summary>The article.</summary>
    [Parameter, EditorRequired]
    public required Article Article { get; set; }

    private IEnumerable<(string Name, string Value)> Facts
    {
        get
        {
            var capture = Article.Capture;
            yield return ("File", capture.File);
            yield return ("Size", CountWords.Of(capture.LengthBytes, "byte", "bytes"));
            yield return ("Read as", $"{FormatName(capture.Format)}, {capture.Encoding}");
            if (Article.Kind is { } kind)
                yield return ("Kind", kind);
            if (LanguageWords.Name(Article.Language) is { } language)
                yield return ("Language", language);
            yield return ("Date", DateFact(Article.Published));
            if (Article.Published.Value is null && Article.NotBefore is { } day)
                yield return ("Not before", day.ToString("d MMMM yyyy", DateWords.English));
        }
    }

    private static string FormatName(string format) =>
        format switch
        {
            "text" => "plain text",
            "html" => "HTML",
            "markdown" => "Markdown",
            _ => format,
        };

    private static string DateFact(ArticleDate date)
    {
        var words = DateWords.Of(date);
        var where = DateWords.Where(date.Source) is { } source ? $", {source}" : "";
        return words + where + (date.Raw is { } raw ? $": “{raw}”" : "");
    }
}
