namespace SearchKhadr.TestKit.Judge;

/// <summary>A hit of Lucene for Java.</summary>
public sealed record JudgedHit(int DocId, float Score);
