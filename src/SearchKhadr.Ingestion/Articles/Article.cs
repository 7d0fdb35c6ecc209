namespace SearchKhadr.Ingestion.Articles;

/// <summary>One saved page taken apart into what a reader would call its parts.</summary>
/// <remarks><b>Guarantees</b> What the page does not say is absent (null or an empty list), never invented.</remarks>
public sealed record Article
{
    /// <summary>The file it was read from, and how.</summary>
    public required Capture Capture { get; init; }

    /// <summary>The headline as written, or the display title made from the first sentence.</summary>
    public required string Headline { get; init; }

    /// <summary>Whether <see cref="Headline"/> was made because the page has none of its own.</summary>
    public bool HeadlineMade { get; init; }

    /// <summary>The summary between headline and body.</summary>
    public string? Standfirst { get; init; }

    /// <summary>The body's blocks in reading order: paragraphs, subheads, quotes, list items, rows of tables.</summary>
    public IReadOnlyList<BodyBlock> Body { get; init; } = [];

    /// <summary>The texts of <see cref="Body"/> alone. <b>Shape</b> As many, in the same order.</summary>
    /// <remarks><b>Cost</b> A new list for each call.</remarks>
    public IReadOnlyList<string> Paragraphs => [.. Body.Select(static block => block.Text)];

    /// <summary>The entries of a live blog in page order, newest or oldest first as the page has them.</summary>
    public IReadOnlyList<LiveEntry> Entries { get; init; } = [];

    /// <summary>What stands under the page's pictures, in page order.</summary>
    public IReadOnlyList<Caption> Captions { get; init; } = [];

    /// <summary>The captions that nothing gives a place in the body, by their indexes.</summary>
    public IEnumerable<int> LooseCaptions =>
        Enumerable.Range(0, Captions.Count).Where(i => Captions[i].Before is null);

    /// <summary>The section label, such as "Politics".</summary>
    public string? Section { get; init; }

    /// <summary>The people who wrote it, without "By", roles and dates.</summary>
    public IReadOnlyList<string> Byline { get; init; } = [];

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>The wire agency that supplied the text, where the outlet printed what it did not write.</summary>
    public string? Agency { get; init; }

    /// <summary>Where it was published, as written.</summary>
    public string? Url { get; init; }

    /// <summary>The text's language: an ISO 639-1 code, or <c>und</c> where it is not known.</summary>
    public string Language { get; init; } = "und";

    /// <summary>The comments' language: a code, <c>und</c> where it is not known; null where there are no comments.</summary>
    public string? CommentLanguage { get; init; }

    /// <summary>The kind of page, such as <c>blog</c> or <c>newspaper</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>When it was published, as exactly as is known.</summary>
    public ArticleDate Published { get; init; } = ArticleDate.None;

    /// <summary>When it was last changed, as exactly as is known.</summary>
    public ArticleDate Updated { get; init; } = ArticleDate.None;

    /// <summary>The earliest day it can have been published, from what its own text dates.</summary>
    public DateOnly? NotBefore { get; init; }

    /// <summary>The readers' comments in page order.</summary>
    public IReadOnlyList<Comment> Comments { get; init; } = [];

    /// <summary>How many comments the page says it has.</summary>
    public int? AnnouncedComments { get; init; }

    /// <summary>Which stage and which place in the page gave each field that is not absent.</summary>
    public IReadOnlyList<Provenance> Provenance { get; init; } = [];
}
