using Microsoft.AspNetCore.Components;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Web.Reading;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>An article's paragraphs and captions.</summary>
public sealed partial class ArticleText
{
    /// <summary>The article.</summary>
    [Parameter, EditorRequired]
    public required ShownArticle Shown { get; set; }

    private Article Source => Shown.Article.View.Article;

    private static string PartWords(PartPlace place) =>
        Phrase.Of(Texts.TextPart, CountWords.Of(place.Number), CountWords.Of(place.Count));

    private LiveEntry? EntryAt(int paragraph) =>
        Source.Entries.FirstOrDefault(entry => entry.First == paragraph);
}
