using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Cataloguing;

/// <summary>What a person wrote about one page; an empty cell says nothing and is null.</summary>
public sealed record CatalogEntry
{
    /// <summary>The page, relative to the catalog's folder, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>The catalog's line. <b>Shape</b> From 1, the heading's.</summary>
    public required int Line { get; init; }

    /// <summary>Who published the page.</summary>
    public string? Outlet { get; init; }

    /// <summary>When it was published; null where the cell is empty or is no date.</summary>
    public ArticleDate? Published { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>The kind of page.</summary>
    public string? Kind { get; init; }

    /// <summary>What the person noted; for people only.</summary>
    public string? Note { get; init; }

    /// <summary>The headline.</summary>
    public string? Headline { get; init; }

    /// <summary>The people who wrote it, as one line.</summary>
    public string? Byline { get; init; }

    /// <summary>The section label.</summary>
    public string? Section { get; init; }

    /// <summary>The language's code.</summary>
    public string? Language { get; init; }

    /// <summary>One entry's words, and another's where the first says nothing.</summary>
    internal static CatalogEntry? Over(CatalogEntry? first, CatalogEntry? second)
    {
        if (first is null || second is null)
            return first ?? second;
        return first with
        {
            Outlet = first.Outlet ?? second.Outlet,
            Published = first.Published ?? second.Published,
            Url = first.Url ?? second.Url,
            Kind = first.Kind ?? second.Kind,
            Note = first.Note ?? second.Note,
            Headline = first.Headline ?? second.Headline,
            Byline = first.Byline ?? second.Byline,
            Section = first.Section ?? second.Section,
            Language = first.Language ?? second.Language,
        };
    }
}
