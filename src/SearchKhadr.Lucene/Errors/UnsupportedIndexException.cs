namespace SearchKhadr.Lucene.Errors;

/// <summary>The index uses something of Lucene that this engine does not have, such as another codec or soft deletes.</summary>
public sealed class UnsupportedIndexException(string problem, string resource)
    : IndexException(problem, resource);
