using Microsoft.AspNetCore.Components;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>What stands above an article's text.</summary>
public sealed partial class ArticleHead
{
    /// <summary>The page's address without a fragment.</summary>
    [Parameter, EditorRequired]
    public required string Address { get; set; }

    /// <summary>The article with its hits numbered.</summary>
    [Parameter, EditorRequired]
    public required NumberedArticle Article { get; set; }

    private Ingestion.Articles.Article Source => Article.View.Article;
}
