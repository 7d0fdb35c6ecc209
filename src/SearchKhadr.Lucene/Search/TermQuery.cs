using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search;

/// <summary>Documents that have a term.</summary>
/// <param name="Term">The term.</param>
public sealed record TermQuery(Term Term) : Query
{
    /// <summary>Documents that have a term of text in a field.</summary>
    public TermQuery(string field, string text)
        : this(new Term(field, text)) { }

    /// <summary>How many documents the term is said to be in, which decides its score; null for as many as there are.</summary>
    internal int? BlendedDocFreq { get; init; }

    /// <summary>Whether both look for the same term.</summary>
    public bool Equals(TermQuery? other) => other is not null && Term.Equals(other.Term);

    /// <inheritdoc/>
    public override int GetHashCode() => Term.GetHashCode();

    /// <summary>The field, a colon and the term.</summary>
    public override string ToString() => Term.ToString();

    internal override Weight CreateWeight(IndexSearcher searcher, ScoreMode mode, float boost) =>
        new TermWeight(this, searcher, mode, boost);
}
