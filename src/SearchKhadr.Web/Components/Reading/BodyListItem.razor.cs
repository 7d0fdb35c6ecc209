using Microsoft.AspNetCore.Components;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>What an item of a list holds: its words, and the list inside it.</summary>
public sealed partial class BodyListItem
{
    /// <summary>The article that it is of.</summary>
    [Parameter, EditorRequired]
    public required ShownArticle Shown { get; set; }

    /// <summary>The item.</summary>
    [Parameter, EditorRequired]
    public required BodyItem Item { get; set; }
}
