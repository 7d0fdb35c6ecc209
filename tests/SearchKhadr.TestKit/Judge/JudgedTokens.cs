namespace SearchKhadr.TestKit.Judge;

/// <summary>How Lucene for Java takes a text apart.</summary>
public sealed record JudgedTokens(IReadOnlyList<JudgedToken> Tokens, int FinalOffset, int FinalIncrement);
