using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>The histogram in figures.</summary>
public sealed partial class DateTable
{
    /// <summary>The search that the page shows.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>The dates of its answer.</summary>
    [Parameter, EditorRequired]
    public required DateFacet Dates { get; set; }

    private string Href(DateBar bar) =>
        SearchAddress.Results(
            Request with
            {
                From = bar.From,
                To = bar.To,
                Undated = false,
                NotBefore = false,
                Page = 1,
            }
        );
}
