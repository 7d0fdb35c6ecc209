using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>The readers' comments of a page, and which of its blocks they and their forms take up.</summary>
internal sealed class CommentThread(IReadOnlyList<Comment> comments, int? announced, bool[] taken)
{
    public IReadOnlyList<Comment> Comments { get; } = comments;

    /// <summary>How many the page says there are.</summary>
    public int? Announced { get; } = announced;

    /// <summary>Whether a block belongs to the comments and so not to the article.</summary>
    public bool IsTaken(TextBlock block) => taken[block.Index];
}
