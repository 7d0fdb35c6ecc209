using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Exporting;

/// <summary>One hit of a walk.</summary>
/// <param name="Id">The article's permanent id.</param>
/// <param name="Article">The whole article.</param>
/// <param name="Cursor">Where a later walk goes on behind this hit.</param>
public sealed record WalkedHit(string Id, Article Article, string Cursor)
{
    /// <summary>The score; 0 when nothing was typed or hits are in the order of dates.</summary>
    public float Score { get; init; }

    /// <summary>
    /// Makes of an article what a page of results shows of it, with what was found marked; null where nothing can be marked.
    /// <b>Requires</b> Called before the walk is disposed.
    /// </summary>
    public Func<SearchHit>? Show { get; init; }

    /// <summary>Makes the same of a comment; null of an article, and where nothing can be marked.</summary>
    public Func<CommentHit>? ShowComment { get; init; }

    /// <summary>Where comments are searched: which of the article's comments it is, counted from 0; null for an article.</summary>
    public int? CommentIndex { get; init; }
}
