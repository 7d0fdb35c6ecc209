namespace SearchKhadr.TestKit.Memory;

/// <summary>A term in a document.</summary>
internal sealed record MemoryPosting(int Doc, List<(int Position, int StartOffset, int EndOffset)> Places);
