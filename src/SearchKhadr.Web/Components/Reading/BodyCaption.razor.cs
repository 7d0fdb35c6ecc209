using Microsoft.AspNetCore.Components;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>A caption where its picture stood.</summary>
public sealed partial class BodyCaption
{
    /// <summary>The article that it is of.</summary>
    [Parameter, EditorRequired]
    public required ShownArticle Shown { get; set; }

    /// <summary>Which of the captions it is.</summary>
    [Parameter, EditorRequired]
    public required int Index { get; set; }
}
