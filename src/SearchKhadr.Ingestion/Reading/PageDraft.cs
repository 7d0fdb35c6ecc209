using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Joining;

namespace SearchKhadr.Ingestion.Reading;

/// <summary>What a page itself says, before the catalog overrules and the article is assembled.</summary>
/// <remarks>
/// <b>Guarantees</b> What the page does not say is null or empty. Texts are cleaned of runs of white space; the
/// headline is never made here, assembly does that.
/// </remarks>
internal sealed record PageDraft
{
    public string? Headline { get; init; }

    public string? Standfirst { get; init; }

    /// <summary>The body's blocks; a subhead's level as the page ranks it, which assembly counts from 1.</summary>
    public IReadOnlyList<BodyBlock> Body { get; init; } = [];

    /// <summary>The texts of the body's blocks alone, in a new list.</summary>
    public IReadOnlyList<string> Paragraphs => [.. Body.Select(static block => block.Text)];

    /// <summary>The entries of a live blog, each with the index of its first paragraph.</summary>
    public IReadOnlyList<LiveEntry> Entries { get; init; } = [];

    public IReadOnlyList<Caption> Captions { get; init; } = [];

    public string? Section { get; init; }

    /// <summary>The people, already taken out of the byline's line.</summary>
    public IReadOnlyList<string> Byline { get; init; } = [];

    public OutletEvidence? Outlet { get; init; }

    /// <summary>An outlet or agency that is named beside the byline.</summary>
    public OutletEvidence? BylineOutlet { get; init; }

    /// <summary>Where among the pages of one article it stands; null where it is one page.</summary>
    public PagePart? Part { get; init; }

    public string? Url { get; init; }

    /// <summary>The language the page claims, as it writes it (<c>fr-CA</c>); assembly checks it.</summary>
    public string? LanguageHint { get; init; }

    public string? Kind { get; init; }

    /// <summary>Every date the page gives for itself; assembly picks by source, then precision, then order.</summary>
    public IReadOnlyList<DateCandidate> Dates { get; init; } = [];

    /// <summary>When it was saved, in ISO 8601, where the page itself or a record of it says so.</summary>
    public string? SavedAt { get; init; }

    /// <summary>What gave the fields that need it said; dates and outlet carry their own evidence.</summary>
    public IReadOnlyList<Provenance> Provenance { get; init; } = [];

    public IReadOnlyList<Comment> Comments { get; init; } = [];

    public int? AnnouncedComments { get; init; }

    /// <summary>Set when nothing can be read from the page; the other parts are then ignored.</summary>
    public Rejection? Rejection { get; init; }
}
