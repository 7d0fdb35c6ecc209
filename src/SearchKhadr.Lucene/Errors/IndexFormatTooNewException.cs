namespace SearchKhadr.Lucene.Errors;

/// <summary>A file was written by a version newer than 8.11, which this engine does not know.</summary>
public sealed class IndexFormatTooNewException(string problem, string resource)
    : IndexException(problem, resource);
