using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Comments that belong together.</summary>
/// <param name="Comments">In the order of the page.</param>
/// <param name="Said">The lines that what is said was read from.</param>
internal sealed record CommentThread(IReadOnlyList<Comment> Comments, IReadOnlySet<int> Said)
{
    /// <summary>No comment at all.</summary>
    public static CommentThread None { get; } = new([], new HashSet<int>());

    /// <summary>Whether there is one, and it is told of each who wrote it, and when.</summary>
    public bool IsWhole => Comments.Count > 0 && Comments.All(TellsWhoAndWhen);

    /// <summary>Whether it is told of each who wrote it, and of none when.</summary>
    public bool IsTimeless =>
        Comments.All(static comment => comment is { Author: not null, Time: null, TimeText: null });

    /// <summary>Whether the time of the day is told of each, or how long ago it was.</summary>
    public bool IsTimed =>
        Comments.All(static comment =>
            comment.Time?.Contains('T', StringComparison.Ordinal) ?? comment.TimeText is not null
        );

    /// <summary>Whether it is told who wrote a comment, and when.</summary>
    public static bool TellsWhoAndWhen(Comment comment) =>
        comment.Author is not null && (comment.Time is not null || comment.TimeText is not null);
}
