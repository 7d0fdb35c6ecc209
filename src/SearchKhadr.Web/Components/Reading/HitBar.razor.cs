using Microsoft.AspNetCore.Components;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>How many hits an article has, and the way through them.</summary>
public sealed partial class HitBar
{
    /// <summary>The article.</summary>
    [Parameter, EditorRequired]
    public required ShownArticle Shown { get; set; }

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired]
    public required string Query { get; set; }

    private int Count => Shown.Article.HitCount;
}
