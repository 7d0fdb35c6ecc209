using SearchKhadr.Archive.Wording;

namespace SearchKhadr.Archive.Searching;

/// <summary>The answer to a request.</summary>
public sealed record SearchResponse
{
    /// <summary>The request it answers, with its numbers brought into range.</summary>
    public required SearchRequest Request { get; init; }

    /// <summary>The number of the commit that answered; 0 where there is no index.</summary>
    public required long Commit { get; init; }

    /// <summary>What was understood, piece by piece, in no language.</summary>
    public required IReadOnlyList<Saying> Meaning { get; init; }

    /// <summary>What was understood, in English.</summary>
    public string Understood => EnglishWords.Instance.Of(Meaning);

    /// <summary>What was repaired or not understood; empty when all was plain.</summary>
    public IReadOnlyList<QueryDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>
    /// Whether what was typed says of one hit that it is more relevant than another; where it does not, as where it only
    /// narrows, the order by relevance is that of <see cref="SortOrder.Newest"/>.
    /// </summary>
    public required bool IsRanked { get; init; }

    /// <summary>How many articles match, or comments where those are searched, exactly.</summary>
    public required int Total { get; init; }

    /// <summary>The hits of the page asked for; empty where comments are searched.</summary>
    public required IReadOnlyList<SearchHit> Hits { get; init; }

    /// <summary>The hits of the page asked for, where comments are searched.</summary>
    public IReadOnlyList<CommentHit> CommentHits { get; init; } = [];

    /// <summary>Where nothing was found: other spellings of what was typed that have hits, the nearest first.</summary>
    public IReadOnlyList<Spelling> Spellings { get; init; } = [];

    /// <summary>How long it took. <b>Units</b> milliseconds.</summary>
    public required double ElapsedMs { get; init; }
}
