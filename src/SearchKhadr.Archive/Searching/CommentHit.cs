using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Searching;

/// <summary>One comment of a result.</summary>
public sealed record CommentHit
{
    /// <summary>The permanent id of its article.</summary>
    public required string ArticleId { get; init; }

    /// <summary>Which comment of its article it is, counted from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Who wrote it, as written; null where nobody is named.</summary>
    public string? Author { get; init; }

    /// <summary>When, in ISO 8601 as far as the page says; null where it does not.</summary>
    public string? Time { get; init; }

    /// <summary>The time as the page writes it; null where it writes none.</summary>
    public string? TimeText { get; init; }

    /// <summary>Votes for it less votes against it; null where the page shows none.</summary>
    public int? Votes { get; init; }

    /// <summary>Which comment it answers, counted from 0; null for one to the article itself.</summary>
    public int? ReplyTo { get; init; }

    /// <summary>Who wrote the comment that it answers; null where nobody is named, or it answers none.</summary>
    public string? ReplyToAuthor { get; init; }

    /// <summary>The headline of its article.</summary>
    public required string Headline { get; init; }

    /// <summary>Whether that headline was made because the page has none.</summary>
    public bool HeadlineMade { get; init; }

    /// <summary>The outlet of its article; null where it is not known.</summary>
    public string? Outlet { get; init; }

    /// <summary>The date of its article.</summary>
    public required ArticleDate Published { get; init; }

    /// <summary>The best passages, best first; how it begins where nothing was typed.</summary>
    public IReadOnlyList<MarkedText> Passages { get; init; } = [];

    /// <summary>Where the search asks for them: its first mentions; <see cref="Hits"/> says how many there are in all.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>How many words are marked in the whole comment.</summary>
    public int Hits { get; init; }

    /// <summary>The score; 0 when nothing was typed.</summary>
    public float Score { get; init; }
}
