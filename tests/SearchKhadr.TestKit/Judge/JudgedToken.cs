namespace SearchKhadr.TestKit.Judge;

/// <summary>A token of Lucene for Java.</summary>
/// <param name="Kind">Its type, such as <c>&lt;ALPHANUM&gt;</c>.</param>
public sealed record JudgedToken(
    string Term,
    int StartOffset,
    int EndOffset,
    int PositionIncrement,
    string Kind
);
