namespace SearchKhadr.Lucene.Suggest;

/// <summary>Which spellings are proposed for a word.</summary>
/// <remarks><b>Source</b> The defaults of Lucene 8.7 <c>DirectSpellChecker</c>.</remarks>
public sealed record SpellingOptions
{
    /// <summary>How many edits away. <b>Shape</b> 1 or 2.</summary>
    public int MaxEdits { get; init; } = 2;

    /// <summary>How many characters at the beginning are right.</summary>
    public int PrefixLength { get; init; } = 1;

    /// <summary>How near a spelling is at least. <b>Shape</b> 0 to 1.</summary>
    public float Accuracy { get; init; } = 0.5f;

    /// <summary>How many spellings are weighed for each one that is proposed.</summary>
    public int Inspections { get; init; } = 5;

    /// <summary>How long a word is at least to be looked at. <b>Units</b> Characters.</summary>
    public int MinWordLength { get; init; } = 4;

    /// <summary>In which part of all documents a word is at most, to be looked at at all.</summary>
    public float MaxWordFrequency { get; init; } = 0.01f;

    /// <summary>How many documents have a spelling at least.</summary>
    public int MinDocFreq { get; init; } = 1;
}
