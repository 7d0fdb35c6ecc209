using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>Which parts of an article the words are looked for in.</summary>
public sealed partial class PartsFilter
{
    /// <summary>The search that the page shows.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>Raised with the search that a tick asks for.</summary>
    [Parameter]
    public EventCallback<SearchRequest> Changed { get; set; }

    private Task Toggle(string part, bool look)
    {
        var others = Request.In.Where(other => other != part);
        return Changed.InvokeAsync(Request with { In = look ? [.. others, part] : [.. others] });
    }
}
