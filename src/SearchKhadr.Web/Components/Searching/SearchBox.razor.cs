using System.Globalization;
using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>The one form of a search; fields elsewhere on the page belong to it by its id.</summary>
public sealed partial class SearchBox
{
    /// <summary>The search that the page shows.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>What stands in the box.</summary>
    [Parameter]
    public string Typed { get; set; } = "";

    /// <summary>Whether the circuit is up and listens.</summary>
    [Parameter]
    public bool Live { get; set; }

    /// <summary>Whether the filters are not on this page, so that the form itself has to keep them.</summary>
    [Parameter]
    public bool KeepsFilters { get; set; }

    /// <summary>Raised at each change of the box.</summary>
    [Parameter]
    public EventCallback<string> TypedChanged { get; set; }

    /// <summary>Raised when the form is sent.</summary>
    [Parameter]
    public EventCallback Submitted { get; set; }

    private IEnumerable<(string Name, string Value)> Kept
    {
        get
        {
            if (SearchAddress.Name(Request.Sort) is { } sort)
                yield return (AddressNames.Sort, sort);
            if (Request.PageSize != SearchAddress.DefaultPageSize)
                yield return (AddressNames.Size, Request.PageSize.ToString(CultureInfo.InvariantCulture));
            if (Request.Undated)
                yield return (AddressNames.Undated, AddressNames.Yes);
            if (Request.NotBefore)
                yield return (AddressNames.NotBefore, AddressNames.Yes);
            if (SearchAddress.Name(Request.Scope) is { } scope)
                yield return (AddressNames.Scope, scope);
            if (Request.Mentions)
                yield return (AddressNames.View, AddressNames.Mentions);
            if (SearchAddress.Name(Request.Bars) is { } bars)
                yield return (AddressNames.Bars, bars);
            if (!KeepsFilters)
                yield break;
            foreach (var choice in Request.Choices)
                yield return (AddressNames.Of(choice), choice.Value);
            if (Request.From is { } from)
                yield return (AddressNames.From, from);
            if (Request.To is { } to)
                yield return (AddressNames.To, to);
            foreach (var part in Request.In)
                yield return (AddressNames.In, part);
        }
    }

    private Task OnInput(string? text) => TypedChanged.InvokeAsync(text ?? "");
}
