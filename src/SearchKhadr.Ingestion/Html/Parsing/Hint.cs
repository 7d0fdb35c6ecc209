namespace SearchKhadr.Ingestion.Html.Parsing;

/// <summary>What the names on an element (class, id, role, itemprop) suggest it holds; suggestions, not facts.</summary>
[Flags]
internal enum Hint
{
    None = 0,
    Body = 1 << 0,
    Article = 1 << 1,
    Comment = 1 << 2,
    CommentForm = 1 << 3,
    CommentLink = 1 << 4,
    Navigation = 1 << 5,
    Furniture = 1 << 6,
    Related = 1 << 7,
    Share = 1 << 8,
    Caption = 1 << 9,
    Credit = 1 << 10,
    Figure = 1 << 11,
    Byline = 1 << 12,
    Date = 1 << 13,
    Meta = 1 << 14,
    Standfirst = 1 << 15,
    Kicker = 1 << 16,
    PullQuote = 1 << 17,
    Biography = 1 << 18,
    Hidden = 1 << 19,
    Headline = 1 << 20,
    Tags = 1 << 21,
    Reply = 1 << 22,
    Updated = 1 << 23,
    Avatar = 1 << 24,
    Message = 1 << 25,
    Weak = 1 << 26,
    Breadcrumb = 1 << 27,
    User = 1 << 28,

    /// <summary>Folds its text away until somebody asks for it.</summary>
    Fold = 1 << 29,
}
