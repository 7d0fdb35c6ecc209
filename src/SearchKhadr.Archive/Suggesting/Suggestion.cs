namespace SearchKhadr.Archive.Suggesting;

/// <summary>Something that what is typed may go on to be.</summary>
/// <param name="Text">The outlet, the person, the headline, or the whole text spelt otherwise.</param>
/// <param name="Count">How many articles one gets by it; above 0.</param>
public sealed record Suggestion(string Text, int Count)
{
    /// <summary>Where the words begin in the typed text that it goes on from; 0 for all of them.</summary>
    public int StartChar { get; init; }

    /// <summary>Of a headline, its article's id; null for all else.</summary>
    public string? ArticleId { get; init; }
}
