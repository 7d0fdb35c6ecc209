using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>How many hits a page, as links.</summary>
public sealed partial class PageSizeLinks
{
    private static readonly int[] Sizes = [SearchAddress.DefaultPageSize, 25, 50, SearchAddress.MaxPageSize];

    /// <summary>The search that the page shows.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>How many hits it has.</summary>
    [Parameter, EditorRequired]
    public required int Total { get; set; }
}
