using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>List or table, and which columns: a plain form that sets a cookie.</summary>
public sealed partial class ViewForm
{
    /// <summary>How results are laid out now.</summary>
    [Parameter, EditorRequired]
    public required ResultsView View { get; set; }

    /// <summary>The search to go back to.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    private string Pressed(string layout) => layout == View.Layout ? "true" : "false";
}
