namespace SearchKhadr.TestKit.Judge;

/// <summary>A token of Lucene for Java.</summary>
public sealed record JudgedToken(string Term, int StartOffset, int EndOffset, int PositionIncrement);
