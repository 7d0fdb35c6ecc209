namespace SearchKhadr.Archive.Searching;

/// <summary>The names of the facets, in requests, addresses and answers.</summary>
public static class FacetNames
{
    /// <summary>Who published it.</summary>
    public const string Outlet = "outlet";

    /// <summary>The parts in which a word of the search stands: names of <see cref="SearchableParts"/>.</summary>
    public const string Matched = "matched";

    /// <summary>Whether it has comments: <c>yes</c> or <c>no</c>.</summary>
    public const string Comments = "comments";

    /// <summary>The section label.</summary>
    public const string Section = "section";

    /// <summary>The people who wrote it.</summary>
    public const string Byline = "byline";

    /// <summary>The language: an ISO 639-1 code.</summary>
    public const string Language = "language";

    /// <summary>The kind of page, such as <c>blog</c>.</summary>
    public const string Kind = "kind";

    /// <summary>How much is known of its date: <c>day</c>, <c>month</c>, <c>year</c>, <c>not-before</c>, <c>unknown</c>.</summary>
    public const string Certainty = "certainty";

    /// <summary>All of them, in the order in which a page shows them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [Outlet, Matched, Comments, Section, Byline, Language, Kind, Certainty];
}
