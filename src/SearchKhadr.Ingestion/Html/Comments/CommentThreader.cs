using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>Gives each comment its parent: the nearest one before it that stands less deep, or the one it names.</summary>
internal static class CommentThreader
{
    /// <summary>Some pages show a thread twice, once as it came and once by votes; so at least this many stand there again.</summary>
    private const double SharesAgain = 1.0 / 3;

    private const int FewestTwice = 4;

    public static List<Comment> Thread(IReadOnlyList<CommentDraft> all)
    {
        var drafts = Once(all);
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

    /// <summary>The drafts without a second showing of the thread; a comment that was sent twice stays.</summary>
    private static IReadOnlyList<CommentDraft> Once(IReadOnlyList<CommentDraft> all)
    {
        var once = all.DistinctBy(static draft => (draft.Author, draft.TimeText, draft.Text)).ToList();
        return all.Count >= FewestTwice && all.Count - once.Count >= all.Count * SharesAgain ? once : all;
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
