using SearchKhadr.Archive.Comparing;
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

    /// <summary>
    /// Where an article stands among a search's results, however deep; null where the search does not find it.
    /// </summary>
    /// <exception cref="SearchKhadr.Lucene.Errors.IndexException">The index on disk is damaged.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    ResultPlace? Neighbours(string id, SearchRequest request, CancellationToken cancellation);

    /// <summary>What else the archive holds that has to do with an article; nothing when no article has that id.</summary>
    /// <exception cref="SearchKhadr.Lucene.Errors.IndexException">The index on disk is damaged.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    RelatedArticles Related(string id, CancellationToken cancellation);

    /// <summary>The untouched page behind an article, or why it cannot be shown; null when no article has that id.</summary>
    /// <exception cref="SearchKhadr.Lucene.Errors.IndexException">The index on disk is damaged.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    OriginalFile? Original(string id, CancellationToken cancellation);

    /// <summary>A search's results parted by outlet or year, beside what the archive holds for each part.</summary>
    /// <exception cref="SearchKhadr.Lucene.Errors.IndexException">The index on disk is damaged.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    SplitResult Compare(SearchRequest request, SplitBy by, CancellationToken cancellation);

    /// <summary>What the archive holds.</summary>
    ArchiveStatus Status { get; }
}
