using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Lucene.Suggest;

/// <summary>Other words to search for, which are found.</summary>
/// <param name="Words">The words, as many as were given.</param>
/// <param name="Query">The query for them.</param>
/// <param name="Hits">How many documents match; above 0.</param>
/// <param name="Score">How near the words are: the product of their nearness, 1 for a word that is as it was.</param>
public sealed record Correction(IReadOnlyList<string> Words, Query Query, int Hits, float Score);
