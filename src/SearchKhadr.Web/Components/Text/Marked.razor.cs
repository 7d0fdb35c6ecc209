using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Components.Text;

/// <summary>Text with its hits marked. It is written as text, whatever characters it has.</summary>
public sealed partial class Marked
{
    /// <summary>The text.</summary>
    [Parameter, EditorRequired]
    public required MarkedText Text { get; set; }
}
