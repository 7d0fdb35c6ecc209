namespace SearchKhadr.Cli;

/// <summary>What the command ends with.</summary>
internal static class ExitCodes
{
    /// <summary>Done, or found.</summary>
    public const int Done = 0;

    /// <summary>Nothing found, or the index is unsound.</summary>
    public const int Nothing = 1;

    /// <summary>Used wrongly, or failed.</summary>
    public const int Failed = 2;
}
