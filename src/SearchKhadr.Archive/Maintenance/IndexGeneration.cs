namespace SearchKhadr.Archive.Maintenance;

/// <summary>One making of an index, which answers or is kept for going back to.</summary>
/// <param name="Number">Which making it is; a rebuild begins the next.</param>
/// <param name="IsCurrent">Whether it is the one that answers.</param>
/// <param name="Made">When its last commit was made, in ISO 8601; null where the commit does not say.</param>
/// <param name="Version">The program's version that made it; null where the commit does not say.</param>
/// <param name="Articles">How many articles it holds; null where it cannot be read.</param>
public sealed record IndexGeneration(
    int Number,
    bool IsCurrent,
    string? Made,
    string? Version,
    int? Articles
);
