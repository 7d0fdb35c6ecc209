using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html.Authorship;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>Who wrote the post that opens a forum's thread, and when, as the post itself says.</summary>
internal static class OpeningPost
{
    private const string Evidence = "first post of the thread";

    /// <summary>Its author; null where there is no such post or nobody signs it.</summary>
    public static AuthorFound? AuthorOf(CommentDraft? post) =>
        post?.Author is { } name ? new AuthorFound([name], null, Evidence) : null;

    /// <summary>The day it was written; null where there is no such post or it tells none.</summary>
    public static DateCandidate? DateOf(CommentDraft? post, DateParser dates) =>
        post?.Time is { } time && dates.Parse(time) is { } reading
            ? reading.ToCandidate(DateSource.Visible) with
            {
                Raw = post.TimeText ?? time,
                Evidence = Evidence,
            }
            : null;
}
