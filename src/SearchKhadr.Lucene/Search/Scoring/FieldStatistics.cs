namespace SearchKhadr.Lucene.Search.Scoring;

/// <summary>What a field amounts to over a whole index, deleted documents included.</summary>
/// <param name="DocCount">How many documents have a term in it.</param>
/// <param name="SumTotalTermFreq">How many occurrences all terms have.</param>
internal sealed record FieldStatistics(long DocCount, long SumTotalTermFreq);
