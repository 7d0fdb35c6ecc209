namespace SearchKhadr.Lucene.Search;

/// <summary>A query and its part in a <see cref="BooleanQuery"/>.</summary>
/// <param name="Query">What the clause looks for.</param>
/// <param name="Occur">Its part.</param>
public readonly record struct BooleanClause(Query Query, Occur Occur)
{
    /// <summary>The query behind the sign of its part.</summary>
    public override string ToString() =>
        Occur switch
        {
            Occur.Must => $"+{Query}",
            Occur.Filter => $"#{Query}",
            Occur.MustNot => $"-{Query}",
            _ => $"{Query}",
        };
}
