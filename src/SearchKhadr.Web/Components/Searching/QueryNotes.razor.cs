using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>What was understood of the typed text, and what was not.</summary>
public sealed partial class QueryNotes
{
    /// <summary>The answer.</summary>
    [Parameter, EditorRequired]
    public required SearchResponse Response { get; set; }
}
