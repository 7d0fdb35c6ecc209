using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Expanding;

namespace SearchKhadr.Lucene.Search;

/// <summary>Documents that have a term which begins with a prefix, each with the score 1.</summary>
/// <param name="Prefix">The field and the prefix.</param>
public sealed record PrefixQuery(Term Prefix) : MultiTermQuery(Prefix.Field)
{
    /// <summary>A prefix of text in a field.</summary>
    public PrefixQuery(string field, string prefix)
        : this(new Term(field, prefix)) { }

    /// <summary>The prefix and a star.</summary>
    public override string ToString() => $"{Prefix}*";

    internal override MatchingTerms Open(Terms terms) => new Matching(terms.Open(), Prefix.Bytes);

    private sealed class Matching(TermsEnum terms, ReadOnlyMemory<byte> prefix) : MatchingTerms(terms)
    {
        protected override bool First() =>
            Terms.SeekCeil(prefix.Span) != SeekStatus.End && Terms.Term.StartsWith(prefix.Span);

        protected override bool Next() => Terms.MoveNext() && Terms.Term.StartsWith(prefix.Span);
    }
}
