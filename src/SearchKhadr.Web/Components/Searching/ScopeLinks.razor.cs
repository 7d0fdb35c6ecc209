using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>What is searched, as links: articles with their comments, articles alone, comments alone.</summary>
public sealed partial class ScopeLinks
{
    /// <summary>The search that the page shows.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    private static IEnumerable<(SearchScope Scope, string Label)> Scopes =>
        [
            (SearchScope.Both, Texts.ScopeBoth),
            (SearchScope.Articles, Texts.ScopeArticles),
            (SearchScope.Comments, Texts.ScopeComments),
        ];
}
