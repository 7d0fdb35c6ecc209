using Microsoft.AspNetCore.Components;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>A table of an article's text.</summary>
public sealed partial class BodyTable
{
    private IReadOnlyList<IReadOnlyList<IReadOnlyList<NumberedRun>>> _rows = [];
    private bool _hasHeader;
    private int _columns;

    /// <summary>The article that it is of.</summary>
    [Parameter, EditorRequired]
    public required ShownArticle Shown { get; set; }

    /// <summary>Its rows.</summary>
    [Parameter, EditorRequired]
    public required BodyGroup Table { get; set; }

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        _rows = TableRows.Of(Shown, Table);
        _hasHeader = TableRows.HasHeader(_rows);
        _columns = _rows.Max(row => row.Count);
    }

    private static string? Look(IReadOnlyList<NumberedRun> cell) =>
        TableRows.HasFigure(cell) ? "figure" : null;
}
