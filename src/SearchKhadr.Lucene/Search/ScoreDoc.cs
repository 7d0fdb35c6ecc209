namespace SearchKhadr.Lucene.Search;

/// <summary>A hit.</summary>
/// <param name="DocId">The document.</param>
/// <param name="Score">Its score; 0 where hits are in the order of a column and scores were not asked for.</param>
/// <param name="SortValue">The number it was sorted by; null where it has none or hits are in the order of scores.</param>
public readonly record struct ScoreDoc(int DocId, float Score, long? SortValue = null);
