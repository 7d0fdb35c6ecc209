using Microsoft.AspNetCore.Components;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>What to do when nothing matches.</summary>
public sealed partial class NoResults
{
    /// <summary>The filters that are on, each with what its removal would find.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Removal> Removals { get; set; }
}
