namespace SearchKhadr.Lucene.Errors;

/// <summary>The bytes of a file are not what was written.</summary>
public sealed class CorruptIndexException(string problem, string resource, Exception? inner = null)
    : IndexException(problem, resource, inner);
