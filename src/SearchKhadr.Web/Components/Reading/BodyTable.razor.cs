using Microsoft.AspNetCore.Components;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>A table of an article's text.</summary>
public sealed partial class BodyTable
{
    // More columns than these may have to be scrolled on a telephone, which has to go by keys too.
    private const int MostOfNarrow = 4;

    private TableParts _parts = new(null, null, []);
    private int _columns;

    /// <summary>The article that it is of.</summary>
    [Parameter, EditorRequired]
    public required ShownArticle Shown { get; set; }

    /// <summary>Its rows.</summary>
    [Parameter, EditorRequired]
    public required BodyGroup Table { get; set; }

    private bool IsWide => _columns > MostOfNarrow;

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        _parts = TableParts.Of(Shown, Table);
        _columns = _parts.Rows.Max(row => row.Count);
    }
}
