using SearchKhadr.Ingestion;
using SearchKhadr.Ingestion.Cataloguing;

namespace SearchKhadr.Archive.Indexing;

/// <summary>One reader for each root folder, which knows the catalog of that folder.</summary>
internal sealed class CataloguedReaders(TimeProvider time)
{
    private readonly Dictionary<string, (Catalog Catalog, ArticleReader Reader)> _roots = new(
        StringComparer.Ordinal
    );

    /// <summary>What the catalogs that were opened say about themselves.</summary>
    public IEnumerable<IngestWarning> Warnings => _roots.Values.SelectMany(root => root.Catalog.Warnings);

    /// <summary>The reader for the pages of a root folder.</summary>
    public ArticleReader ReaderOf(string root) => Open(root).Reader;

    /// <summary>The catalog of a root folder; one without entries where there is none.</summary>
    public Catalog CatalogOf(string root) => Open(root).Catalog;

    private (Catalog Catalog, ArticleReader Reader) Open(string root)
    {
        if (_roots.TryGetValue(root, out var known))
            return known;
        var catalog = Catalog.Open(root, time);
        var opened = (catalog, new ArticleReader(catalog, time));
        _roots.Add(root, opened);
        return opened;
    }
}
