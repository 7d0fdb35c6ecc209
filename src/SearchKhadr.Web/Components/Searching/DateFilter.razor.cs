using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>The time: a histogram to look at, two fields that are the truth, and what has no date beside it.</summary>
public sealed partial class DateFilter
{
    /// <summary>The search that the page shows.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>The dates of its answer.</summary>
    [Parameter, EditorRequired]
    public required DateFacet Dates { get; set; }

    /// <summary>Raised with the search that a field asks for.</summary>
    [Parameter]
    public EventCallback<SearchRequest> Changed { get; set; }

    private string UndatedHref =>
        SearchAddress.Results(
            Request with
            {
                Undated = !Request.Undated,
                NotBefore = false,
                From = null,
                To = null,
                Page = 1,
            }
        );

    private string NotBeforeHref =>
        SearchAddress.Results(
            Request with
            {
                NotBefore = !Request.NotBefore,
                Undated = false,
                From = null,
                To = null,
                Page = 1,
            }
        );

    private static bool IsDate(string? text) => text is null || Date().IsMatch(text);

    private Task SetFrom(string? text) =>
        Changed.InvokeAsync(SearchAddress.Canonical(Request with { From = text, Undated = false }));

    private Task SetTo(string? text) =>
        Changed.InvokeAsync(SearchAddress.Canonical(Request with { To = text, Undated = false }));

    [GeneratedRegex("^[0-9]{4}(?:-[0-9]{1,2}){0,2}$", RegexOptions.None, 1000)]
    private static partial Regex Date();
}
