using SearchKhadr.Archive.Comparing;
using SearchKhadr.Archive.Exporting;
using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Suggesting;

namespace SearchKhadr.Archive.Searching;

/// <summary>The one search that the page, the command line and every other door ask.</summary>
/// <remarks><b>Threads</b> Safe for any number at once.</remarks>
public interface ISearchService
{
    /// <summary>Answers a request; nothing a reader can type makes it throw.</summary>
    /// <exception cref="SearchKhadr.Lucene.Errors.IndexException">The index on disk is damaged.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    SearchResponse Search(SearchRequest request, CancellationToken cancellation);

    /// <summary>How many hits a request has, and nothing else of them; nothing a reader can type makes it throw.</summary>
    /// <exception cref="SearchKhadr.Lucene.Errors.IndexException">The index on disk is damaged.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    int Count(SearchRequest request, CancellationToken cancellation);

    /// <summary>Counts all facets of a request, and its dates; nothing a reader can type makes it throw.</summary>
    /// <exception cref="SearchKhadr.Lucene.Errors.IndexException">The index on disk is damaged.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    FacetResponse Facets(SearchRequest request, CancellationToken cancellation);

    /// <summary>One facet of a request with all its values.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">A name of <see cref="FacetNames"/>; any other has no values.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="SearchKhadr.Lucene.Errors.IndexException">The index on disk is damaged.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    Facet FacetOf(SearchRequest request, string name, CancellationToken cancellation);

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

    /// <summary>What a reader who has typed so much may be about to type.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="limit">How many of each kind at most. <b>Shape</b> 1 to 20.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="SearchKhadr.Lucene.Errors.IndexException">The index on disk is damaged.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    SuggestResponse Suggest(string typed, int limit, CancellationToken cancellation);

    /// <summary>All hits of a request in the order of the screen, past any depth, on one commit.</summary>
    /// <param name="request">The request; which page it asks for does not matter.</param>
    /// <param name="cursor">The <see cref="WalkedHit.Cursor"/> to go on behind; null for the first hit.</param>
    /// <param name="cancellation">Gives up, also while hits are read.</param>
    /// <returns>The walk, to be disposed.</returns>
    /// <exception cref="FormatException">The cursor is none, or is of another request.</exception>
    /// <exception cref="SearchKhadr.Lucene.Errors.IndexException">The index on disk is damaged.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    HitWalk Walk(SearchRequest request, string? cursor, CancellationToken cancellation);

    /// <summary>What the archive holds.</summary>
    ArchiveStatus Status { get; }
}
