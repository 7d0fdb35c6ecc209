using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>The file behind an article, how each field was found in it, and where else it was saved.</summary>
public sealed partial class Provenance
{
    /// <summary>The article.</summary>
    [Parameter, EditorRequired]
    public required Article Article { get; set; }

    /// <summary>Where else the archive holds it.</summary>
    [Parameter]
    public IReadOnlyList<SavedCopy> Copies { get; set; } = [];

    private IEnumerable<(string Name, string Value)> Facts
    {
        get
        {
            var capture = Article.Capture;
            yield return (Texts.File, capture.File);
            if (capture.Parts.Count > 0)
                yield return (Texts.PagesOf, string.Join(", ", capture.Parts));
            yield return (Texts.Size, CountWords.Bytes(capture.LengthBytes));
            yield return (Texts.ReadAs, $"{FieldWords.Format(capture.Format)}, {capture.Encoding}");
            if (capture.SavedAt is { } saved)
                yield return (Texts.SavedAt, DateWords.OfTime(saved));
            if (Article.Kind is { } kind)
                yield return (Texts.Kind, kind);
            if (LanguageWords.Name(Article.Language) is { } language)
                yield return (Texts.Language, language);
            yield return (Texts.Date, DateFact(Article.Published));
            if (Article.Published.Value is null && Article.NotBefore is { } day)
                yield return (Texts.NotBefore, DateWords.OfDay(day));
        }
    }

    private static string Href(SavedCopy copy) => SearchAddress.Article(copy.Id, new SearchRequest());

    private static string DateFact(ArticleDate date)
    {
        var words = DateWords.Of(date);
        var where = DateWords.Where(date.Source) is { } source ? $", {source}" : "";
        return date.Raw is { } raw ? Phrase.Of(Texts.DateQuoted, words + where, raw) : words + where;
    }
}
