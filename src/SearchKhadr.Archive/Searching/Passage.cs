namespace SearchKhadr.Archive.Searching;

/// <summary>One or more whole sentences around hits.</summary>
/// <param name="Part">The part it stands in: a name of <see cref="SearchableParts"/>.</param>
/// <param name="Text">The sentences with their hits.</param>
/// <param name="CommentIndex">Which comment it is from, counted from 0; null outside comments.</param>
/// <param name="CommentAuthor">Who wrote that comment; null where unnamed or outside comments.</param>
public sealed record Passage(string Part, MarkedText Text, int? CommentIndex, string? CommentAuthor);
