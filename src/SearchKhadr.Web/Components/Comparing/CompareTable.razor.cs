using System.Globalization;
using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Comparing;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Comparing;

/// <summary>The parts of a result side by side: how many were found, of how many, and what share that is.</summary>
public sealed partial class CompareTable
{
    private int _mostHeld;

    /// <summary>The parts.</summary>
    [Parameter, EditorRequired]
    public required SplitResult Result { get; set; }

    /// <summary>Whether the largest share comes first.</summary>
    [Parameter]
    public bool ByShare { get; set; }

    private IEnumerable<SplitPart> Parts =>
        ByShare
            ? Result.Parts.OrderByDescending(part => part.Share).ThenByDescending(part => part.Held)
            : Result.Parts;

    /// <inheritdoc />
    protected override void OnParametersSet() =>
        _mostHeld = Result.Parts.Select(part => part.Held).DefaultIfEmpty(1).Max();

    private string NameOf(SplitPart part) =>
        part.Value != FacetValue.Unknown ? part.Value
        : Result.By == SplitBy.Year ? Texts.NoYear
        : OutletWords.Of(part.Value);

    private static string Width(double part, double whole) =>
        (100 * part / whole).ToString("0.##", CultureInfo.InvariantCulture);
}
