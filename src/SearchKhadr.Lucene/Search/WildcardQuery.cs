using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Expanding;

namespace SearchKhadr.Lucene.Search;

/// <summary>
/// Documents that have a term of a pattern, each with the score 1: <c>*</c> stands for any characters, <c>?</c> for
/// one, and <c>\</c> takes the next character as it is.
/// </summary>
/// <param name="Field">The field.</param>
/// <param name="Pattern">The pattern.</param>
public sealed record WildcardQuery(string Field, string Pattern) : MultiTermQuery(Field)
{
    /// <summary>The field, a colon and the pattern.</summary>
    public override string ToString() => $"{Field}:{Pattern}";

    internal override MatchingTerms Open(TermsEnum terms) =>
        new Matching(terms, WildcardPattern.Parse(Pattern));

    private sealed class Matching(TermsEnum terms, WildcardPattern pattern) : MatchingTerms(terms)
    {
        protected override bool First() =>
            Terms.SeekCeil(pattern.Prefix) != SeekStatus.End && (HasPrefix() && (IsMatch() || Next()));

        protected override bool Next()
        {
            while (Terms.MoveNext() && HasPrefix())
            {
                if (IsMatch())
                    return true;
            }
            return false;
        }

        private bool HasPrefix() => Terms.Term.StartsWith(pattern.Prefix);

        private bool IsMatch() => pattern.IsMatch(Terms.Term);
    }
}
