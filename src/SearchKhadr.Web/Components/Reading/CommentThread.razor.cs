using Microsoft.AspNetCore.Components;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>What readers wrote under an article, replies set in under what they answer.</summary>
public sealed partial class CommentThread
{
    private const int DeepestStep = 4;

    /// <summary>The page's address without a fragment.</summary>
    [Parameter, EditorRequired]
    public required string Address { get; set; }

    /// <summary>Whether only comments with hits are shown.</summary>
    [Parameter]
    public bool OnlyHits { get; set; }

    /// <summary>The address that shows the others too, or hides them.</summary>
    [Parameter, EditorRequired]
    public required string ToggleHref { get; set; }

    /// <summary>The article with its hits numbered.</summary>
    [Parameter, EditorRequired]
    public required NumberedArticle Article { get; set; }

    private int WithHits => Article.Comments.Count(comment => comment.HasHits);

    private int? Announced => Article.View.Article.AnnouncedComments;

    private IEnumerable<ThreadedComment> Shown =>
        OnlyHits ? Article.Comments.Where(comment => comment.HasHits) : Article.Comments;

    private string? Depth(ThreadedComment comment) =>
        comment.Depth == 0 || OnlyHits ? null : $"reply-{Math.Min(comment.Depth, DeepestStep)}";
}
