using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>One article of the results.</summary>
public sealed partial class HitCard
{
    /// <summary>The article.</summary>
    [Parameter, EditorRequired]
    public required SearchHit Hit { get; set; }

    /// <summary>The search that found it.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    private string Href => SearchAddress.Article(Hit.Id, Request);

    private string? Language => LanguageWords.Tag(Hit.Language);

    private string Counts =>
        Hit.Matched.Count > 0 ? CountWords.Of(Hit.Matched)
        : Hit.CommentCount > 0 ? CountWords.Comments(Hit.CommentCount)
        : "";
}
