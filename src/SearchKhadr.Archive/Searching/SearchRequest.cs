namespace SearchKhadr.Archive.Searching;

/// <summary>Everything that decides an answer; the page's address holds the same.</summary>
public sealed record SearchRequest
{
    /// <summary>What the reader typed; empty browses everything.</summary>
    public string Query { get; init; } = "";

    /// <summary>What is searched, and so what a hit is.</summary>
    public SearchScope Scope { get; init; }

    /// <summary>
    /// The facets' values to keep and to leave out: any kept value of a facet will do, every facet with one has its say,
    /// and what is left out is out.
    /// </summary>
    public IReadOnlyList<FacetChoice> Choices { get; init; } = [];

    /// <summary>First date to keep: <c>2009</c>, <c>2009-02</c> or <c>2009-02-05</c>; null keeps from the beginning.</summary>
    public string? From { get; init; }

    /// <summary>Last date to keep, in the same shapes, itself included; null keeps to the end.</summary>
    public string? To { get; init; }

    /// <summary>Keep the articles of which no date is known, beside those of the dates where there are some.</summary>
    public bool Undated { get; init; }

    /// <summary>Keep the articles of which only a day is known before which they cannot be, as <see cref="Undated"/> does.</summary>
    public bool NotBefore { get; init; }

    /// <summary>The parts to look in: names of <see cref="SearchableParts"/>; empty looks in all.</summary>
    public IReadOnlyList<string> In { get; init; } = [];

    /// <summary>Give of each hit every place where something was found, beside its best passages.</summary>
    public bool Mentions { get; init; }

    /// <summary>The width of the date histogram's bars; wider where there would be too many.</summary>
    public DateUnit Bars { get; init; }

    /// <summary>The order of the hits; never changes which there are.</summary>
    public SortOrder Sort { get; init; }

    /// <summary>Which page of hits. <b>Shape</b> 1 is the first.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Hits a page. <b>Shape</b> 1 to 100.</summary>
    public int PageSize { get; init; } = 10;

    /// <summary>The values of a facet that are kept.</summary>
    public IEnumerable<string> Kept(string facet) => Chosen(facet, excluded: false);

    /// <summary>The values of a facet that are left out.</summary>
    public IEnumerable<string> LeftOut(string facet) => Chosen(facet, excluded: true);

    /// <summary>The request for articles: where comments are searched, for those in whose comments it is found.</summary>
    internal SearchRequest OfArticles() =>
        Scope == SearchScope.Comments
            ? this with
            {
                Scope = SearchScope.Both,
                In = [SearchableParts.Comments],
            }
            : this;

    private IEnumerable<string> Chosen(string facet, bool excluded) =>
        Choices
            .Where(choice => choice.Facet == facet && choice.Excluded == excluded)
            .Select(choice => choice.Value);
}
