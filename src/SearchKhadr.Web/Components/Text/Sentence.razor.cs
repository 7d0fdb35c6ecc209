using Microsoft.AspNetCore.Components;

namespace SearchKhadr.Web.Components.Text;

/// <summary>A text in the reader's language with something that is no text at its place <c>{0}</c>.</summary>
public sealed partial class Sentence
{
    private const string Place = "{0}";

    private string _before = "";
    private string _after = "";

    /// <summary>The text; each language puts the place where it belongs.</summary>
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>What stands at the place.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        var at = Text.IndexOf(Place, StringComparison.Ordinal);
        _before = at < 0 ? Text : Text[..at];
        _after = at < 0 ? "" : Text[(at + Place.Length)..];
    }
}
