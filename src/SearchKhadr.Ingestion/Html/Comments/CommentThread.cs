using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>The readers' comments of a page, and which of its blocks they and their forms take up.</summary>
/// <param name="opening">The post that opens the thread and is the article; null where an article stands above it.</param>
internal sealed class CommentThread(
    IReadOnlyList<Comment> comments,
    int? announced,
    bool[] taken,
    CommentDraft? opening
)
{
    /// <summary>The post that opens the thread and is the article; null where an article stands above it.</summary>
    public CommentDraft? Opening { get; } = opening;

    public IReadOnlyList<Comment> Comments { get; } = comments;

    /// <summary>How many the page says there are.</summary>
    public int? Announced { get; } = announced;

    /// <summary>Whether a block, by its index, stands among comments; never where none was read, nor for -1.</summary>
    public bool Holds(int block) => Comments.Count > 0 && block >= 0 && block < taken.Length && taken[block];

    /// <summary>Whether a block belongs to the comments and so not to the article.</summary>
    public bool IsTaken(TextBlock block) => taken[block.Index];
}
