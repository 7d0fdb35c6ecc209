using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Web.Reading;

/// <summary>A comment at its place in the thread.</summary>
/// <param name="Comment">What was written.</param>
/// <param name="Index">Its index in the article's comments.</param>
/// <param name="Depth">How many comments it stands under.</param>
/// <param name="ReplyTo">Whom it answers; null at the top level.</param>
/// <param name="Runs">Its text with its hits.</param>
public sealed record ThreadedComment(
    Comment Comment,
    int Index,
    int Depth,
    string? ReplyTo,
    IReadOnlyList<NumberedRun> Runs
)
{
    /// <summary>How many comments answer it directly.</summary>
    public int Replies { get; init; }

    /// <summary>Of a comment that is too long for one page: which piece of it this is, counted from 1.</summary>
    public int Piece { get; init; } = 1;

    /// <summary>How many pieces it is in.</summary>
    public int Pieces { get; init; } = 1;

    /// <summary>Whether the search found something in it.</summary>
    public bool HasHits => Runs.Any(run => run.Number is not null);
}
