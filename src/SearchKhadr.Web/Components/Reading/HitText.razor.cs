using Microsoft.AspNetCore.Components;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>Text of an article with its hits marked, each with a name that an address can point at.</summary>
public sealed partial class HitText
{
    // Of thousands of hits nobody goes from one to the next; the way beside each would be most of the page.
    private const int MostSteps = 500;

    /// <summary>The article that it is of.</summary>
    [Parameter, EditorRequired]
    public required ShownArticle Shown { get; set; }

    /// <summary>The text in runs.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<NumberedRun> Runs { get; set; }
}
