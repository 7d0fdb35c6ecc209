namespace SearchKhadr.TestKit.Judge;

/// <summary>What Lucene for Java finds.</summary>
public sealed record JudgedHits(int Total, IReadOnlyList<JudgedHit> Hits);
