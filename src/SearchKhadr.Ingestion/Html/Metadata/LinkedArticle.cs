using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>What a page's JSON-LD says about the article on it.</summary>
internal sealed record LinkedArticle
{
    public string? Headline { get; init; }

    public string? Description { get; init; }

    public string? Published { get; init; }

    /// <summary>When the page around the article was published, where it says so apart from the article.</summary>
    public string? PagePublished { get; init; }

    public string? Modified { get; init; }

    /// <summary>Names of people; an organisation that signs as author is left out.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Names of organisations that sign as author.</summary>
    public IReadOnlyList<string> AuthorOrganizations { get; init; } = [];

    public string? Publisher { get; init; }

    public string? Section { get; init; }

    public string? Language { get; init; }

    public string? Url { get; init; }

    /// <summary>Whether it is an article or a post, and not only a web page.</summary>
    public bool IsArticle { get; init; }

    public int? CommentCount { get; init; }

    public IReadOnlyList<Comment> Comments { get; init; } = [];
}
