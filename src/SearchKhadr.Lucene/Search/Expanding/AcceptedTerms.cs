using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Expanding;

/// <summary>Terms that an automaton has sorted out already.</summary>
internal sealed class AcceptedTerms(TermsEnum terms) : MatchingTerms(terms)
{
    protected override bool First() => Terms.MoveNext();

    protected override bool Next() => Terms.MoveNext();
}
