namespace SearchKhadr.Lucene.Codecs.Segments;

/// <summary>One of the columns by which a segment's documents are ordered.</summary>
/// <param name="Field">The column's field.</param>
/// <param name="Type">What its values are: <c>STRING</c>, <c>INT</c>, <c>LONG</c>, <c>FLOAT</c> or <c>DOUBLE</c>.</param>
/// <param name="IsReverse">Whether the greatest comes first.</param>
/// <param name="Selector">Which of several values counts: 0 least, 1 greatest, 2 and 3 the middle; null where there is one.</param>
/// <param name="Missing">What stands for no value: of numbers the number or its bits, of texts 1 for the last; null for the default.</param>
internal sealed record IndexSortField(
    string Field,
    string Type,
    bool IsReverse,
    int? Selector,
    long? Missing
);
