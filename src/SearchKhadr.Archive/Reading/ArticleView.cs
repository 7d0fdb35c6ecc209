using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Reading;

/// <summary>A whole article as it is shown, with hits marked.</summary>
public sealed record ArticleView
{
    /// <summary>The article's permanent id.</summary>
    public required string Id { get; init; }

    /// <summary>The article as it was read.</summary>
    public required Article Article { get; init; }

    /// <summary>Its headline with hits.</summary>
    public required MarkedText Headline { get; init; }

    /// <summary>Its standfirst with hits.</summary>
    public MarkedText? Standfirst { get; init; }

    /// <summary>Its paragraphs with hits; as many as the article's body has.</summary>
    public required IReadOnlyList<MarkedText> Body { get; init; }

    /// <summary>Its captions' texts with hits; as many as the article has.</summary>
    public required IReadOnlyList<MarkedText> Captions { get; init; }

    /// <summary>Its comments' texts with hits; as many as the article has.</summary>
    public required IReadOnlyList<MarkedText> Comments { get; init; }

    /// <summary>How many words are marked in all.</summary>
    public required int HitCount { get; init; }

    /// <summary>
    /// The words, phrases and beginnings that were typed, each with its marks; a mark's <see cref="MarkedRun.Term"/> is
    /// an index into it. What is too common to be searched is not in it.
    /// </summary>
    public IReadOnlyList<FoundTerm> Terms { get; init; } = [];

    /// <summary>
    /// Whether the article matches what was typed as a whole; where it does not, whatever of it stands there is marked.
    /// </summary>
    public bool IsMatch { get; init; } = true;

    /// <summary>Where else the archive holds it: the same bytes, the same address, nearly the same text.</summary>
    public IReadOnlyList<SavedCopy> Copies { get; init; } = [];
}
