namespace SearchKhadr.Lucene.Errors;

/// <summary>A file was written by a version older than 8.7, which this engine does not read.</summary>
public sealed class IndexFormatTooOldException(string problem, string resource)
    : IndexException(problem, resource);
