using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>Gives each comment its parent: the nearest one before it that stands less deep, or the one it names.</summary>
internal static class CommentThreader
{
    public static List<Comment> Thread(IReadOnlyList<CommentDraft> drafts)
    {
        var comments = new List<Comment>(drafts.Count);
        var open = new Stack<int>();
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            while (open.TryPeek(out var last) && drafts[last].Level >= draft.Level)
            {
                open.Pop();
            }

            int? parent = open.TryPeek(out var above) ? above : null;
            open.Push(i);
            comments.Add(
                new Comment(draft.Author, draft.Time, draft.Text, parent ?? Named(comments, draft.ReplyTo))
                {
                    TimeText = draft.TimeText,
                    Votes = draft.Votes,
                }
            );
        }

        return comments;
    }

    private static int? Named(List<Comment> earlier, string? name)
    {
        if (name is null)
        {
            return null;
        }

        var index = earlier.FindLastIndex(comment =>
            comment.Author is { } author && name.StartsWith(author, StringComparison.OrdinalIgnoreCase)
        );
        return index < 0 ? null : index;
    }
}
