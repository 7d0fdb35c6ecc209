using Microsoft.AspNetCore.Components;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>A text, or a piece of one that is too long to be laid out as a whole.</summary>
public sealed partial class TextPiece
{
    /// <summary>The article that it is of.</summary>
    [Parameter, EditorRequired]
    public required ShownArticle Shown { get; set; }

    /// <summary>The text in runs.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<NumberedRun> Runs { get; set; }

    /// <summary>Whether it is all of its text.</summary>
    [Parameter]
    public bool IsWhole { get; set; }
}
