namespace SearchKhadr.Lucene.Search;

/// <summary>Which words of a document are worth looking for in others.</summary>
/// <remarks><b>Source</b> The defaults of Lucene 8.7 <c>MoreLikeThis</c>.</remarks>
public sealed record MoreLikeThisOptions
{
    /// <summary>How often a word stands in the document at least.</summary>
    public int MinTermFreq { get; init; } = 2;

    /// <summary>In how many documents of the index it stands at least.</summary>
    public int MinDocFreq { get; init; } = 5;

    /// <summary>In how many documents of the index it stands at most.</summary>
    public int MaxDocFreq { get; init; } = int.MaxValue;

    /// <summary>How long it is at least. <b>Units</b> UTF-16 characters.</summary>
    public int MinWordLength { get; init; }

    /// <summary>How long it is at most. <b>Units</b> UTF-16 characters.</summary>
    public int MaxWordLength { get; init; } = int.MaxValue;

    /// <summary>How many words are looked for at most.</summary>
    public int MaxTerms { get; init; } = 25;

    /// <summary>How many words of a text are looked at; those of term vectors all are.</summary>
    public int MaxTokens { get; init; } = 5000;

    /// <summary>Times how much the least telling word counts, the others in proportion; null where all count alike.</summary>
    public float? Boost { get; init; }
}
