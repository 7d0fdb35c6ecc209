namespace SearchKhadr.Web.Components.Searching;

/// <summary>The first thing one sees: how to put something in, or how far that is.</summary>
public sealed partial class EmptyArchive
{
    /// <inheritdoc />
    protected override bool IsMoving => Latest.IsEmpty;
}
