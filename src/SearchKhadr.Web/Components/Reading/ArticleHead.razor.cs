using Microsoft.AspNetCore.Components;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>What stands above an article's text.</summary>
public sealed partial class ArticleHead
{
    /// <summary>The article.</summary>
    [Parameter, EditorRequired]
    public required ShownArticle Shown { get; set; }

    private Ingestion.Articles.Article Source => Shown.Article.View.Article;
}
