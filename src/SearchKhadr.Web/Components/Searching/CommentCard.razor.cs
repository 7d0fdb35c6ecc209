using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Reading;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>One comment of the results: who, when, in reply to whom, on which article.</summary>
public sealed partial class CommentCard
{
    /// <summary>The comment.</summary>
    [Parameter, EditorRequired]
    public required CommentHit Hit { get; set; }

    /// <summary>The search that found it.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    private string ArticleHref => SearchAddress.Article(Hit.ArticleId, Request);

    private string Href => ArticleAddress.AtComment(ArticleHref, Hit.Index);

    private string? Time => Hit.Time is { } time ? DateWords.OfTime(time) : Hit.TimeText;
}
