using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>Every mention of a hit, one a line, with what was found under what was found.</summary>
public sealed partial class MentionLines
{
    /// <summary>The mentions.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Mention> Mentions { get; set; }

    /// <summary>How many there are in all.</summary>
    [Parameter, EditorRequired]
    public required int Total { get; set; }

    /// <summary>The address of the article that they stand in, without a fragment.</summary>
    [Parameter, EditorRequired]
    public required string Href { get; set; }

    /// <summary>The tag of the language that they are written in; null where it is not known.</summary>
    [Parameter]
    public string? Language { get; set; }

    // An article numbers its hits; of a comment that is a hit by itself only its place is known.
    private string HrefOf(Mention mention) =>
        mention.Number is { } number
            ? ArticleAddress.AtHit(Href, number)
            : ArticleAddress.AtComment(Href, mention.CommentIndex ?? 0);
}
