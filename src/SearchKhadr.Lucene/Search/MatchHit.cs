namespace SearchKhadr.Lucene.Search;

/// <summary>A place in a document that a query matched.</summary>
/// <param name="Field">The field.</param>
/// <param name="StartPosition">The position of its first word.</param>
/// <param name="EndPosition">The position of its last word.</param>
/// <param name="StartOffset">Where it begins in the field's text. <b>Units</b> UTF-16 characters; -1 where not kept.</param>
/// <param name="EndOffset">Where it ends, itself outside. <b>Units</b> UTF-16 characters; -1 where not kept.</param>
/// <param name="Query">The term, phrase, prefix, … that matched.</param>
/// <param name="Words">The places of the words of a phrase in text order, two numbers a word: start and end; null for the whole.</param>
public readonly record struct MatchHit(
    string Field,
    int StartPosition,
    int EndPosition,
    int StartOffset,
    int EndOffset,
    Query Query,
    IReadOnlyList<(int StartOffset, int EndOffset)>? Words = null
);
