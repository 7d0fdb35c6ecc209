namespace SearchKhadr.Archive.Searching;

/// <summary>A piece of text.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="IsHit">Whether it is something the search found.</param>
public readonly record struct MarkedRun(string Text, bool IsHit)
{
    /// <summary>
    /// Which of the things that were typed it is, in their order from 0; null where it is no hit, or nobody has said.
    /// </summary>
    public int? Term { get; init; }
}
