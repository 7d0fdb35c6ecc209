namespace SearchKhadr.Highlighting;

/// <summary>A stretch of a text that is all hit or all not.</summary>
/// <param name="Start">Where it begins. <b>Units</b> UTF-16 characters.</param>
/// <param name="End">Where it ends, itself outside. <b>Units</b> UTF-16 characters.</param>
/// <param name="IsHit">Whether the search found it.</param>
public readonly record struct TextRun(int Start, int End, bool IsHit);
