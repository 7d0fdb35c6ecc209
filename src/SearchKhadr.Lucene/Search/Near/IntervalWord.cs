namespace SearchKhadr.Lucene.Search.Near;

/// <summary>A word of a document, and where its characters are.</summary>
internal readonly record struct IntervalWord(int Position, int StartOffset, int EndOffset);
