using SearchKhadr.Lucene.Automata;
using SearchKhadr.Lucene.Errors;
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

    /// <summary>Opens the terms that fit the pattern.</summary>
    /// <exception cref="QueryTooComplexException">The pattern is too complex.</exception>
    internal override MatchingTerms Open(Terms terms) =>
        new AcceptedTerms(terms.Intersect(RegexAutomaton.OfWildcard(Pattern)));
}
