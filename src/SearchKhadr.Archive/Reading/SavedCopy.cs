using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Copies;

namespace SearchKhadr.Archive.Reading;

/// <summary>Another article of the archive that holds the same story.</summary>
/// <param name="Id">The other article's permanent id.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="Outlet">Who published it; null where that is not known.</param>
/// <param name="Published">When it was published.</param>
/// <param name="SavedAt">When it was saved, in ISO 8601; null where the file does not say.</param>
/// <param name="Link">What they have in common, and the other's file.</param>
public sealed record SavedCopy(
    string Id,
    string Headline,
    string? Outlet,
    ArticleDate Published,
    string? SavedAt,
    CopyLink Link
);
