namespace SearchKhadr.Lucene.Errors;

/// <summary>There is no index, or one of its files is missing.</summary>
public sealed class IndexNotFoundException(string problem, string resource, Exception? inner = null)
    : IndexException(problem, resource, inner);
