using Microsoft.AspNetCore.Components;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>A list of an article's text, with bullets or with the numbers that the page gave.</summary>
public sealed partial class BodyList
{
    /// <summary>The article that it is of.</summary>
    [Parameter, EditorRequired]
    public required ShownArticle Shown { get; set; }

    /// <summary>The items, one at least.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<BodyItem> Items { get; set; }
}
