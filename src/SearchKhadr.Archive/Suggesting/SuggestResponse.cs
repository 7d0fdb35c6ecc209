namespace SearchKhadr.Archive.Suggesting;

/// <summary>What a reader may be about to type, by kind.</summary>
/// <remarks><b>Guarantees</b> Every suggestion is found by some article of the index that answered.</remarks>
public sealed record SuggestResponse
{
    /// <summary>What was typed.</summary>
    public required string Typed { get; init; }

    /// <summary>Outlets of which a word begins so. <b>Shape</b> The one with most articles first.</summary>
    public IReadOnlyList<Suggestion> Outlets { get; init; } = [];

    /// <summary>People named in bylines of whose name a word begins so. <b>Shape</b> The one with most articles first.</summary>
    public IReadOnlyList<Suggestion> People { get; init; } = [];

    /// <summary>Headlines with all the words, the last of which may be only begun. <b>Shape</b> The best first.</summary>
    public IReadOnlyList<Suggestion> Headlines { get; init; } = [];

    /// <summary>The whole text with words spelt as the archive spells them; empty where all words are known.</summary>
    public IReadOnlyList<Suggestion> Spellings { get; init; } = [];

    /// <summary>The number of the commit that answered; 0 where there is no index.</summary>
    public long Commit { get; init; }
}
