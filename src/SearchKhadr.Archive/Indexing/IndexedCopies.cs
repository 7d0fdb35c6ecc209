using SearchKhadr.Archive.Reading;
using SearchKhadr.Ingestion;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Indexing;

/// <summary>Links what a run reads to copies that were in the index before it.</summary>
internal sealed class IndexedCopies(DirectoryReader? reader)
{
    private readonly IndexSearcher? _searcher = reader is null ? null : new IndexSearcher(reader);

    /// <summary>The result with links to articles of the index; those of its own run come first.</summary>
    public IngestResult Link(IngestResult result)
    {
        if (_searcher is null || result.Keys is not { } keys)
            return result;
        var own = result.Copies.Select(static copy => copy.File).ToHashSet(StringComparer.Ordinal);
        var found = CopyLookup
            .Of(_searcher, keys)
            .Select(static copy => copy.Link)
            .Where(link => own.Add(link.File));
        return result with { Copies = [.. result.Copies.Concat(found).OrderBy(static link => link.Kind)] };
    }
}
