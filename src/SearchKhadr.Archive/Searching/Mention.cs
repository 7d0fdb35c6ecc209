namespace SearchKhadr.Archive.Searching;

/// <summary>One place where something that was searched for stands, with the text on both sides of it.</summary>
/// <param name="Part">The part it stands in: a name of <see cref="SearchableParts"/>.</param>
/// <param name="Before">
/// What stands before it in the same paragraph. <b>Shape</b> One line of at most <see cref="MostChars"/> characters that begins
/// with a whole word where there are spaces.
/// </param>
/// <param name="Found">What was found, as it is written.</param>
/// <param name="After">What stands behind it in the same paragraph, as <paramref name="Before"/>.</param>
public sealed record Mention(string Part, string Before, string Found, string After)
{
    /// <summary>The most characters of text on one side.</summary>
    public const int MostChars = 120;

    /// <summary>
    /// Which of the article's hits it is in the order in which an article is read, from 1; null where a comment is the hit.
    /// </summary>
    public int? Number { get; init; }

    /// <summary>Which comment it is from, counted from 0; null outside comments.</summary>
    public int? CommentIndex { get; init; }

    /// <summary>Who wrote that comment; null where unnamed or outside comments.</summary>
    public string? CommentAuthor { get; init; }
}
