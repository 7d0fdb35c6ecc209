namespace SearchKhadr.Highlighting;

/// <summary>How many passages, and how long.</summary>
public sealed record PassageOptions
{
    /// <summary>How many passages at most.</summary>
    public int MaxPassages { get; init; } = 3;

    /// <summary>How long a passage is at most. <b>Units</b> UTF-16 characters.</summary>
    public int MaxChars { get; init; } = 240;

    /// <summary>A shorter passage takes in its neighbour sentences where they fit. <b>Units</b> UTF-16 characters.</summary>
    public int MinChars { get; init; } = 60;
}
