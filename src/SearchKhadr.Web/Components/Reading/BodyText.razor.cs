using Microsoft.AspNetCore.Components;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>The words of a block of an article's text, or of a caption, as far as they are shown.</summary>
public sealed partial class BodyText
{
    /// <summary>The article that it is of.</summary>
    [Parameter, EditorRequired]
    public required ShownArticle Shown { get; set; }

    /// <summary>Which of the blocks it is, or which of the captions.</summary>
    [Parameter, EditorRequired]
    public required int Block { get; set; }

    /// <summary>Whether it is a caption.</summary>
    [Parameter]
    public bool IsCaption { get; set; }
}
