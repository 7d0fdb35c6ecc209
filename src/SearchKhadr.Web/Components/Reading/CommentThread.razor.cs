using Microsoft.AspNetCore.Components;
using SearchKhadr.Web.Reading;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>What readers wrote under an article, replies set in under what they answer.</summary>
public sealed partial class CommentThread
{
    private const int DeepestStep = 4;

    /// <summary>The article, and which of its comments are shown.</summary>
    [Parameter, EditorRequired]
    public required ShownArticle Shown { get; set; }

    private ArticleAddress Address => Shown.Address;

    private IReadOnlyList<ThreadedComment> All => Shown.Article.Comments;

    private int Count => All.Count;

    private int WithHits => All.Count(comment => comment.HasHits);

    private int? Announced => Shown.Article.View.Article.AnnouncedComments;

    // What is shown changes, and a comment's place among it with it.
    private string ToggleHref => Anew(Address with { OnlyHits = !Address.OnlyHits });

    private string AllHref => Anew(Address with { Find = "" });

    // Filtered while one types: here, by asking for other parts, or by sending the form where words were sent before.
    private string How =>
        Shown.CommentPlace is not null || Count > Parting.MostComments ? "parts"
        : Address.Find.Length == 0 ? "live"
        : "sent";

    private string? Found =>
        Address.Find.Length == 0
            ? null
            : Phrase.Of(Texts.CommentsFound, CountWords.Of(Shown.CommentCount), CountWords.Comments(Count));

    private string PartWords =>
        Phrase.Of(
            Texts.CommentPart,
            CountWords.Of(Shown.FirstComment),
            CountWords.Of(Shown.LastComment),
            CountWords.Of(Shown.CommentCount)
        );

    // Where some are left out, those that are shown no longer stand under what they answer.
    private bool IsThread => !Address.OnlyHits && Address.Find.Length == 0;

    private static string Anew(ArticleAddress address) =>
        (address with { Comment = null }).Href + "#comments";

    private string? Depth(ThreadedComment comment) =>
        comment.Depth == 0 || !IsThread ? null : $"reply-{Math.Min(comment.Depth, DeepestStep)}";
}
