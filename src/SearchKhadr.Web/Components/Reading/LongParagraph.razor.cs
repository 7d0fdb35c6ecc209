using Microsoft.AspNetCore.Components;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>A paragraph's text, however long it is.</summary>
public sealed partial class LongParagraph
{
    private IReadOnlyList<IReadOnlyList<NumberedRun>> _pieces = [];

    /// <summary>How many hits the article has.</summary>
    [Parameter, EditorRequired]
    public required int Count { get; set; }

    /// <summary>The page's address without a fragment.</summary>
    [Parameter, EditorRequired]
    public required string Address { get; set; }

    /// <summary>The text in runs.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<NumberedRun> Runs { get; set; }

    /// <inheritdoc />
    protected override void OnParametersSet() => _pieces = LongText.Pieces(Runs);
}
