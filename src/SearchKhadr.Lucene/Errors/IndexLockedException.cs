namespace SearchKhadr.Lucene.Errors;

/// <summary>Another writer holds the index.</summary>
public sealed class IndexLockedException(string problem, string resource, Exception? inner = null)
    : IndexException(problem, resource, inner);
