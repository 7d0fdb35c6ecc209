using Microsoft.AspNetCore.Components;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>An article's paragraphs and captions.</summary>
public sealed partial class ArticleText
{
    /// <summary>The page's address without a fragment.</summary>
    [Parameter, EditorRequired]
    public required string Address { get; set; }

    /// <summary>The article with its hits numbered.</summary>
    [Parameter, EditorRequired]
    public required NumberedArticle Article { get; set; }

    private LiveEntry? EntryAt(int paragraph) =>
        Article.View.Article.Entries.FirstOrDefault(entry => entry.First == paragraph);
}
