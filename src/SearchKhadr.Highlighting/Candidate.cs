namespace SearchKhadr.Highlighting;

/// <summary>A sentence with hits, or a piece of a long one.</summary>
/// <param name="ValueIndex">The value it stands in.</param>
/// <param name="Range">Where.</param>
/// <param name="TruncatedStart">Whether the sentence began before it.</param>
/// <param name="TruncatedEnd">Whether the sentence goes on behind it.</param>
/// <param name="FirstHit">Its first hit's place among all.</param>
/// <param name="HitCount">How many hits it has.</param>
internal readonly record struct Candidate(
    int ValueIndex,
    TextRange Range,
    bool TruncatedStart,
    bool TruncatedEnd,
    int FirstHit,
    int HitCount
);
