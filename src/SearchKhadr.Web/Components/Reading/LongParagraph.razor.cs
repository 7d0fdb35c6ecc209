using Microsoft.AspNetCore.Components;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>A paragraph's text, however long it is.</summary>
public sealed partial class LongParagraph
{
    private IReadOnlyList<IReadOnlyList<NumberedRun>> _pieces = [];

    /// <summary>The article that it is of.</summary>
    [Parameter, EditorRequired]
    public required ShownArticle Shown { get; set; }

    /// <summary>The text in runs.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<NumberedRun> Runs { get; set; }

    /// <inheritdoc />
    protected override void OnParametersSet() => _pieces = LongText.Pieces(Runs);
}
