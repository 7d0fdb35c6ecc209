using Microsoft.AspNetCore.Components;
using SearchKhadr.Web.Reading;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>What readers wrote under an article, replies set in under what they answer.</summary>
public sealed partial class CommentThread
{
    private const int DeepestStep = 4;

    private IReadOnlyList<ThreadedComment> _shown = [];

    /// <summary>Where the article is read, and which comments are shown.</summary>
    [Parameter, EditorRequired]
    public required ArticleAddress Address { get; set; }

    /// <summary>The article with its hits numbered.</summary>
    [Parameter, EditorRequired]
    public required NumberedArticle Article { get; set; }

    private int WithHits => Article.Comments.Count(comment => comment.HasHits);

    private int? Announced => Article.View.Article.AnnouncedComments;

    private string ToggleHref => (Address with { OnlyHits = !Address.OnlyHits }).Href + "#comments";

    private string AllHref => (Address with { Find = "" }).Href + "#comments";

    private string? Found =>
        Address.Find.Length == 0
            ? null
            : Phrase.Of(
                Texts.CommentsFound,
                CountWords.Of(_shown.Count),
                CountWords.Comments(Article.Comments.Count)
            );

    // Where some are left out, those that are shown no longer stand under what they answer.
    private bool IsThread => !Address.OnlyHits && Address.Find.Length == 0;

    /// <inheritdoc />
    protected override void OnParametersSet() =>
        _shown = IsThread
            ? Article.Comments
            :
            [
                .. Article.Comments.Where(comment =>
                    (!Address.OnlyHits || comment.HasHits)
                    && CommentSearch.Finds(Address.Find, comment.Comment)
                ),
            ];

    private string? Depth(ThreadedComment comment) =>
        comment.Depth == 0 || !IsThread ? null : $"reply-{Math.Min(comment.Depth, DeepestStep)}";
}
