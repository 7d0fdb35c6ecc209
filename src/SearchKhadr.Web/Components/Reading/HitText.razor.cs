using Microsoft.AspNetCore.Components;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>Text of an article with its hits marked, each with a name that an address can point at.</summary>
public sealed partial class HitText
{
    /// <summary>How many hits the article has.</summary>
    [Parameter, EditorRequired]
    public required int Count { get; set; }

    /// <summary>The page's address without a fragment.</summary>
    [Parameter, EditorRequired]
    public required string Address { get; set; }

    /// <summary>The text in runs.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<NumberedRun> Runs { get; set; }
}
