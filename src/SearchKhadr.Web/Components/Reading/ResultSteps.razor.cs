using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>The way from an article to the results before and after it.</summary>
public sealed partial class ResultSteps
{
    /// <summary>Where the article stands among the results.</summary>
    [Parameter, EditorRequired]
    public required ResultPlace Place { get; set; }

    /// <summary>The search.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>Whether the two are named, as below an article.</summary>
    [Parameter]
    public bool WithHeadlines { get; set; }

    // The way back leads to the page of results that the article is on.
    private string Href(ResultNeighbour neighbour, int position) =>
        SearchAddress.Article(neighbour.Id, Request with { Page = ((position - 1) / Request.PageSize) + 1 });
}
