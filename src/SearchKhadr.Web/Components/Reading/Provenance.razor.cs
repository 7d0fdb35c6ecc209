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
            yield return (Texts.File, capture.File);
            yield return (Texts.Size, CountWords.Bytes(capture.LengthBytes));
            yield return (Texts.ReadAs, $"{FormatName(capture.Format)}, {capture.Encoding}");
            if (Article.Kind is { } kind)
                yield return (Texts.Kind, kind);
            if (LanguageWords.Name(Article.Language) is { } language)
                yield return (Texts.Language, language);
            yield return (Texts.Date, DateFact(Article.Published));
            if (Article.Published.Value is null && Article.NotBefore is { } day)
                yield return (Texts.NotBefore, DateWords.OfDay(day));
        }
    }

    private static string FormatName(string format) =>
        format switch
        {
            "text" => Texts.PlainText,
            "html" => "HTML",
            "markdown" => "Markdown",
            _ => format,
        };

    private static string DateFact(ArticleDate date)
    {
        var words = DateWords.Of(date);
        var where = DateWords.Where(date.Source) is { } source ? $", {source}" : "";
        return date.Raw is { } raw ? Phrase.Of(Texts.DateQuoted, words + where, raw) : words + where;
    }
}
