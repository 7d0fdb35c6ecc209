namespace SearchKhadr.Ingestion.Html.Authorship;

/// <summary>How a page came to name an author; the ranker has a weight for each.</summary>
internal enum AuthorClueKind
{
    /// <summary>JSON-LD: a person.</summary>
    LinkedPerson,

    /// <summary>JSON-LD: an organisation.</summary>
    LinkedOrganization,

    /// <summary>A meta element.</summary>
    Meta,

    /// <summary>Microdata or <c>rel=author</c> between the page's top and the body.</summary>
    MarkedNear,

    /// <summary>Several such elements in one line, with nothing but commas between.</summary>
    Together,

    /// <summary>Microdata or <c>rel=author</c> elsewhere.</summary>
    MarkedFar,

    /// <summary>An element whose class speaks of authors, near the headline.</summary>
    NamedNear,

    /// <summary>The same right behind the body.</summary>
    NamedAfter,

    /// <summary>The same elsewhere.</summary>
    NamedFar,

    /// <summary>A line near the headline that opens with "By" or its like.</summary>
    SaidNear,

    /// <summary>The same right behind the body or at its end.</summary>
    SaidAfter,

    /// <summary>The same elsewhere, or inside the body.</summary>
    SaidFar,

    /// <summary>A line near the headline that holds names, and a date, a role or an outlet.</summary>
    LineNear,

    /// <summary>A line near the headline, or the body's last, that is a name and nothing else.</summary>
    LoneName,

    /// <summary>A line near the headline or at the body's end that says where the text was taken from.</summary>
    Source,

    /// <summary>The box about the author.</summary>
    Biography,

    /// <summary>An element among comments, teasers or menus.</summary>
    Elsewhere,
}
