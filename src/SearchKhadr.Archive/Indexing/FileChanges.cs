namespace SearchKhadr.Archive.Indexing;

/// <summary>What a run found to be different in the folders.</summary>
public sealed record FileChanges
{
    /// <summary>How many files were not known before.</summary>
    public int New { get; init; }

    /// <summary>How many had other bytes, or other words of a person beside them.</summary>
    public int Changed { get; init; }

    /// <summary>Files that are elsewhere now: where they were, and where they are. <b>Shape</b> Names in the archive.</summary>
    public IReadOnlyList<(string From, string To)> Moved { get; init; } = [];

    /// <summary>Files that are gone; what was read from them was taken out.</summary>
    public IReadOnlyList<string> Vanished { get; init; } = [];

    /// <summary>How many are as they were and were not read again.</summary>
    public int Unchanged { get; init; }
}
