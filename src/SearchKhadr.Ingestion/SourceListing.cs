namespace SearchKhadr.Ingestion;

/// <summary>The files found under the given paths.</summary>
/// <param name="Files">Files to read, ordered by their relative path (ordinal).</param>
/// <param name="Rejections">Paths and folders that could not be listed.</param>
/// <param name="Roots">Full paths of the given folders; each may have a catalog.</param>
/// <param name="SkippedAssets">How many files and folders were passed over because they are no pages.</param>
public sealed record SourceListing(
    IReadOnlyList<SourceFile> Files,
    IReadOnlyList<Rejection> Rejections,
    IReadOnlyList<string> Roots,
    int SkippedAssets
)
{
    /// <summary>Full paths of the sidecars that were passed over because they speak of a page beside them.</summary>
    public IReadOnlyList<string> Sidecars { get; init; } = [];
}
