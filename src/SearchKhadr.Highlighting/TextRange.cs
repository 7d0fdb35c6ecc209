namespace SearchKhadr.Highlighting;

/// <summary>A stretch of a text.</summary>
/// <param name="Start">Where it begins. <b>Units</b> UTF-16 characters.</param>
/// <param name="End">Where it ends, itself outside. <b>Units</b> UTF-16 characters.</param>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>How long it is. <b>Units</b> UTF-16 characters.</summary>
    public int Length => End - Start;
}
