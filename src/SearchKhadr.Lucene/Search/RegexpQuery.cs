using SearchKhadr.Lucene.Automata;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Expanding;

namespace SearchKhadr.Lucene.Search;

/// <summary>Documents that have a term which all of a regular expression matches, each with the score 1.</summary>
/// <remarks>
/// Characters stand for themselves but for <c>. ? + * | { } [ ] ( ) " \ # @ &amp; &lt; &gt; ~</c>: <c>.</c> is any
/// character, <c>@</c> any text, <c>#</c> none at all, <c>&lt;n-m&gt;</c> a number, <c>&amp;</c> both sides,
/// <c>~</c> what does not match.
/// <b>Source</b> Lucene 8.7 <c>RegExp</c> with all its operators but named automata.
/// </remarks>
public sealed record RegexpQuery : MultiTermQuery
{
    /// <summary>Terms of a field that an expression matches.</summary>
    /// <exception cref="FormatException">The expression has an error.</exception>
    /// <exception cref="QueryTooComplexException">The expression is too complex.</exception>
    public RegexpQuery(string field, string expression)
        : base(field)
    {
        Expression = expression;
        RegexAutomaton.OfExpression(expression);
    }

    /// <summary>The expression.</summary>
    public string Expression { get; }

    /// <summary>The field, a colon and the expression between slashes.</summary>
    public override string ToString() => $"{Field}:/{Expression}/";

    internal override MatchingTerms Open(Terms terms) =>
        new AcceptedTerms(terms.Intersect(RegexAutomaton.OfExpression(Expression)));
}
