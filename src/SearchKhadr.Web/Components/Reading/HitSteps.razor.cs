using Microsoft.AspNetCore.Components;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>The way from one hit to those beside it; shown only at the hit that the address points at.</summary>
public sealed partial class HitSteps
{
    /// <summary>Which hit this is, counted from 1.</summary>
    [Parameter, EditorRequired]
    public required int Number { get; set; }

    /// <summary>How many there are.</summary>
    [Parameter, EditorRequired]
    public required int Count { get; set; }

    /// <summary>The page's address without a fragment.</summary>
    [Parameter, EditorRequired]
    public required string Address { get; set; }

    private string Href(int number) => $"{Address}#hit-{number}";

    private string Name(string which, int number) =>
        Phrase.Of(which, CountWords.Of(number), CountWords.Of(Count));
}
