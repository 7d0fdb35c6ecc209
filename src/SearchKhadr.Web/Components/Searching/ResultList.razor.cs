using System.Globalization;
using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>The hits of a page in the layout that the reader chose.</summary>
public sealed partial class ResultList
{
    /// <summary>The search.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>Its answer.</summary>
    [Parameter, EditorRequired]
    public required SearchResponse Response { get; set; }

    /// <summary>The layout.</summary>
    [Parameter]
    public ResultsView View { get; set; } = ResultsView.List;

    private string FirstNumber =>
        (((Request.Page - 1) * Request.PageSize) + 1).ToString(CultureInfo.InvariantCulture);
}
