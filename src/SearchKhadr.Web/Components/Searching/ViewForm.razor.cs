using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>
/// List, mentions or table. The address says mentions; list or table and its columns are a habit, kept in a cookie by a plain form.
/// </summary>
public sealed partial class ViewForm
{
    /// <summary>How results are laid out now.</summary>
    [Parameter, EditorRequired]
    public required ResultsView View { get; set; }

    /// <summary>The search to go back to.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    private string Pressed(string layout) => IsShown(layout) ? "true" : "false";

    // Comments have no table, and mentions are asked for by the address.
    private bool IsShown(string layout) =>
        !Request.Mentions
        && layout == (Request.Scope == SearchScope.Comments ? ResultsView.ListLayout : View.Layout);
}
