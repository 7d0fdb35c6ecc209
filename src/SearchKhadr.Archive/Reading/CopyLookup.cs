using SearchKhadr.Archive.Schema;
using SearchKhadr.Ingestion.Copies;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Reading;

/// <summary>Finds the copies of an article in the index.</summary>
/// <remarks>
/// The index keeps what copies have in common, never the links: so a link is right after any update or deletion, and costs
/// a look-up of two dozen words when it is asked for.
/// </remarks>
internal static class CopyLookup
{
    /// <summary>More are not shown; a story that hundreds printed is found by searching for it.</summary>
    private const int MostCopies = 50;

    /// <summary>The copies of a document, the strongest link first.</summary>
    public static IReadOnlyList<SavedCopy> Of(IndexSearcher searcher, int docId)
    {
        var (_, _, keys) = ArticleHeads.ReadKeys(searcher.Reader, docId);
        return Of(searcher, keys);
    }

    /// <summary>The copies of an article that need not be in the index; itself is none.</summary>
    public static IReadOnlyList<SavedCopy> Of(IndexSearcher searcher, CopyKeys keys)
    {
        var clauses = new List<BooleanClause>();
        Add(FieldNames.Checksum, keys.Checksum);
        if (keys.Url is { } url)
            Add(FieldNames.UrlKey, ArticleDocument.Clip(url));
        foreach (var band in keys.Bands)
            Add(FieldNames.TextBands, band);
        var found = searcher.Search(new BooleanQuery(clauses), MostCopies + 1, options: null);
        return
        [
            .. found
                .Hits.Select(hit => ArticleHeads.ReadKeys(searcher.Reader, hit.DocId))
                .Where(other => other.Keys.File != keys.File)
                .Select(other => (other.Head, other.SavedAt, Link: keys.LinkTo(other.Keys)))
                .Where(other => other.Link is not null)
                .Select(other => new SavedCopy(
                    other.Head.Id,
                    other.Head.Headline,
                    other.Head.Outlet,
                    other.Head.Published,
                    other.SavedAt,
                    other.Link!
                ))
                .OrderBy(copy => copy.Link.Kind)
                .ThenByDescending(copy => copy.Link.Similarity)
                .Take(MostCopies),
        ];

        void Add(string field, string text) => clauses.Add(new(new TermQuery(field, text), Occur.Should));
    }
}
