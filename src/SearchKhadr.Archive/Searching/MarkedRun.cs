namespace SearchKhadr.Archive.Searching;

/// <summary>A piece of text.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="IsHit">Whether it is something the search found.</param>
public readonly record struct MarkedRun(string Text, bool IsHit);
