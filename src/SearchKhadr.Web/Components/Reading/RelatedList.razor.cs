using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>What the same outlet published that week, and what is like the article.</summary>
public sealed partial class RelatedList
{
    /// <summary>What the archive holds beside the article.</summary>
    [Parameter, EditorRequired]
    public required RelatedArticles Related { get; set; }

    // They are no results of the search one came from.
    private static string Href(RelatedArticle article) =>
        SearchAddress.Article(article.Id, new SearchRequest());
}
