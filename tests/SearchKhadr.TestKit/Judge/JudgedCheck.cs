namespace SearchKhadr.TestKit.Judge;

/// <summary>What CheckIndex says of an index.</summary>
public sealed record JudgedCheck(bool IsClean, int Segments, long MaxDoc, string Log);
