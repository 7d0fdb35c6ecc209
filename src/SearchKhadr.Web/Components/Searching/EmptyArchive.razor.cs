using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>The first thing one sees: how to put something in, or how far that is.</summary>
public sealed partial class EmptyArchive
{
    /// <summary>What the archive holds, and who writes it.</summary>
    [Parameter, EditorRequired]
    public required ArchiveStatus Status { get; set; }
}
