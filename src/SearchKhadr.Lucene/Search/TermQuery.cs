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

    /// <summary>The field, a colon and the term.</summary>
    public override string ToString() => Term.ToString();

    internal override Weight CreateWeight(IndexSearcher searcher, ScoreMode mode, float boost) =>
        new TermWeight(this, searcher, mode, boost);
}
