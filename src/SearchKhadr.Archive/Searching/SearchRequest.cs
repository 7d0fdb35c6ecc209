namespace SearchKhadr.Archive.Searching;

/// <summary>Everything that decides an answer; the page's address holds the same.</summary>
public sealed record SearchRequest
{
    /// <summary>What the reader typed; empty browses everything.</summary>
    public string Query { get; init; } = "";

    /// <summary>
    /// The outlets to keep, any of them; empty keeps all. <see cref="FacetValue.Unknown"/> stands for articles without one.
    /// </summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>First date to keep: <c>2009</c>, <c>2009-02</c> or <c>2009-02-05</c>; null keeps from the beginning.</summary>
    public string? From { get; init; }

    /// <summary>Last date to keep, in the same shapes, itself included; null keeps to the end.</summary>
    public string? To { get; init; }

    /// <summary>Keep only the articles of which no date is known.</summary>
    public bool Undated { get; init; }

    /// <summary>The parts to look in: names of <see cref="SearchableParts"/>; empty looks in all.</summary>
    public IReadOnlyList<string> In { get; init; } = [];

    /// <summary>The order of the hits; never changes which there are.</summary>
    public SortOrder Sort { get; init; }

    /// <summary>Which page of hits. <b>Shape</b> 1 is the first.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Hits a page. <b>Shape</b> 1 to 100.</summary>
    public int PageSize { get; init; } = 10;
}
