using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>One value of a facet, its count in its label: to keep, or to leave out.</summary>
public sealed partial class FacetRow
{
    /// <summary>The facet: a name of <see cref="FacetNames"/>.</summary>
    [Parameter, EditorRequired]
    public required string Facet { get; set; }

    /// <summary>The value.</summary>
    [Parameter, EditorRequired]
    public required FacetValue Value { get; set; }

    /// <summary>What is counted.</summary>
    [Parameter]
    public SearchScope Scope { get; set; }

    /// <summary>Raised with whether it is kept now.</summary>
    [Parameter]
    public EventCallback<bool> Kept { get; set; }

    /// <summary>Raised with whether it is left out now.</summary>
    [Parameter]
    public EventCallback<bool> LeftOut { get; set; }

    private string Name => FacetWords.Value(Facet, Value.Value);

    private string LeaveOutName => Phrase.Of(Texts.LeaveOut, Name);

    private string Class =>
        Value.Excluded ? "value out"
        : Value.Count == 0 && !Value.Selected ? "value none"
        : "value";
}
