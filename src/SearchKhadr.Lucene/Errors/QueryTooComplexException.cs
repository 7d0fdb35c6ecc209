namespace SearchKhadr.Lucene.Errors;

/// <summary>A query takes more clauses, terms or states than the searcher allows.</summary>
public sealed class QueryTooComplexException : InvalidOperationException
{
    /// <summary>Says what there is too much of.</summary>
    /// <param name="problem">What there is too much of, and the limit.</param>
    public QueryTooComplexException(string problem)
        : base(problem) { }
}
