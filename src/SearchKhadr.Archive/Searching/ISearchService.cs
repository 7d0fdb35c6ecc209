using SearchKhadr.Archive.Reading;

namespace SearchKhadr.Archive.Searching;

/// <summary>The one search that the page, the command line and every other door ask.</summary>
/// <remarks><b>Threads</b> Safe for any number at once.</remarks>
public interface ISearchService
{
    /// <summary>Answers a request; nothing a reader can type makes it throw.</summary>
    /// <exception cref="SearchKhadr.Lucene.Errors.IndexException">The index on disk is damaged.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    SearchResponse Search(SearchRequest request, CancellationToken cancellation);

    /// <summary>The whole article of an id, with what the request finds marked; null when no article has that id.</summary>
    /// <exception cref="SearchKhadr.Lucene.Errors.IndexException">The index on disk is damaged.</exception>
    ArticleView? Read(string id, SearchRequest request, CancellationToken cancellation);

    /// <summary>What the archive holds.</summary>
    ArchiveStatus Status { get; }
}
