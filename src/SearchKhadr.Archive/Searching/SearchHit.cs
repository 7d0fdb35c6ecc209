using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Searching;

/// <summary>One article of a result.</summary>
public sealed record SearchHit
{
    /// <summary>The article's permanent id, safe in an address.</summary>
    public required string Id { get; init; }

    /// <summary>The file it was read from.</summary>
    public required string File { get; init; }

    /// <summary>The headline with its hits.</summary>
    public required MarkedText Headline { get; init; }

    /// <summary>Whether the headline was made because the page has none.</summary>
    public bool HeadlineMade { get; init; }

    /// <summary>The outlet; null where it is not known.</summary>
    public string? Outlet { get; init; }

    /// <summary>The date of publication, as exactly as it is known.</summary>
    public required ArticleDate Published { get; init; }

    /// <summary>The people who wrote it.</summary>
    public IReadOnlyList<string> Byline { get; init; } = [];

    /// <summary>The section label.</summary>
    public string? Section { get; init; }

    /// <summary>The language of the text.</summary>
    public required string Language { get; init; }

    /// <summary>The score; 0 when nothing was typed.</summary>
    public required float Score { get; init; }

    /// <summary>The parts it matched in, with the number of marked words in each, in page order.</summary>
    public IReadOnlyList<PartMatch> Matched { get; init; } = [];

    /// <summary>The best passages, best first.</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>
    /// Where the search asks for them: its first mentions, in the order in which the article is read; <see cref="Matched"/> says
    /// how many there are in all.
    /// </summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>How many comments the article has.</summary>
    public int CommentCount { get; init; }
}
