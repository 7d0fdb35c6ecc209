using Microsoft.AspNetCore.Components;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>A subhead of an article.</summary>
public sealed partial class BodySubhead
{
    /// <summary>The article that it is of.</summary>
    [Parameter, EditorRequired]
    public required ShownArticle Shown { get; set; }

    /// <summary>Which of the blocks it is.</summary>
    [Parameter, EditorRequired]
    public required int Block { get; set; }

    /// <summary>The level of its heading on the page. <b>Shape</b> 2 to 4; the headline's is 1.</summary>
    [Parameter, EditorRequired]
    public required int Level { get; set; }
}
