using SearchKhadr.Ingestion;

namespace SearchKhadr.Archive.Indexing;

/// <summary>A file that may hold pages, as a listing found it.</summary>
/// <param name="File">Its name in the archive and where it is.</param>
/// <param name="Reader">The reader that knows its catalog.</param>
/// <param name="Notes">Tells what a person wrote about it; see <see cref="PageNotes"/>.</param>
internal sealed record ListedPage(SourceFile File, ArticleReader Reader, long Notes);
