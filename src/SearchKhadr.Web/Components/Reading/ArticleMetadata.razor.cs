using Microsoft.AspNetCore.Components;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>What a citation manager reads of an article's page: the article as it was published, in the page's head.</summary>
/// <remarks>
/// Plain <c>meta</c> elements, which no content security policy forbids.
/// <b>Source</b> Highwire Press tags, as Google Scholar's inclusion guidelines describe them; Dublin Core; the type by
/// Zotero's own name in the namespace that its Embedded Metadata translator reads.
/// </remarks>
public sealed partial class ArticleMetadata
{
    /// <summary>The article.</summary>
    [Parameter, EditorRequired]
    public required Article Article { get; set; }

    /// <summary>The page's own whole address without a search.</summary>
    [Parameter, EditorRequired]
    public required string Canonical { get; set; }

    private IEnumerable<(string Name, string Content)> Metadata
    {
        get
        {
            var headline = PlainTitle.Of(Article.Headline);
            yield return ("z:itemType", ItemType);
            yield return ("citation_title", headline);
            foreach (var person in Article.Byline)
                yield return ("citation_author", PlainTitle.Of(person));
            if (Article.Published.Value is { } date)
                yield return ("citation_publication_date", date.Replace('-', '/'));
            if (Article.Outlet is { } outlet)
                yield return ("citation_journal_title", PlainTitle.Of(outlet));
            if (Article.Language is not ("und" or ""))
                yield return ("citation_language", Article.Language);
            yield return ("citation_public_url", SafeLink.Of(Article.Url) ?? Canonical);
            yield return ("DC.title", headline);
            foreach (var person in Article.Byline)
                yield return ("DC.creator", PlainTitle.Of(person));
            if (Article.Published.Value is { } day)
                yield return ("DC.date", day);
            if (Article.Outlet is { } publisher)
                yield return ("DC.publisher", PlainTitle.Of(publisher));
        }
    }

    private string ItemType => Article.Kind == "blog" ? "blogPost" : "newspaperArticle";
}
