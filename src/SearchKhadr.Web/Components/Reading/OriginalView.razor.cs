using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Reading;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>The untouched file behind an article, or why it cannot be shown.</summary>
public sealed partial class OriginalView
{
    /// <summary>The article's permanent id.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>The file.</summary>
    [Parameter, EditorRequired]
    public required OriginalFile Original { get; set; }

    /// <summary>The address of the article.</summary>
    [Parameter, EditorRequired]
    public required string Back { get; set; }

    private string Why =>
        Original.State switch
        {
            OriginalState.Changed => Texts.OriginalChanged,
            OriginalState.FileGone => Texts.OriginalFileGone,
            OriginalState.PageGone => Texts.OriginalPageGone,
            _ => Texts.OriginalUnreadable,
        };
}
