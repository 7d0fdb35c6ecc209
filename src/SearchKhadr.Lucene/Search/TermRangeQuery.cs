using System.Text;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Expanding;

namespace SearchKhadr.Lucene.Search;

/// <summary>Documents that have a term between two, in the order of their bytes, each with the score 1.</summary>
/// <param name="Field">The field.</param>
/// <param name="Lower">The lower end; null for none.</param>
/// <param name="Upper">The upper end; null for none.</param>
/// <param name="IncludeLower">Whether the lower end itself is inside.</param>
/// <param name="IncludeUpper">Whether the upper end itself is inside.</param>
public sealed record TermRangeQuery(
    string Field,
    string? Lower,
    string? Upper,
    bool IncludeLower = true,
    bool IncludeUpper = true
) : MultiTermQuery(Field)
{
    /// <summary>The range in brackets.</summary>
    public override string ToString() =>
        $"{Field}:{(IncludeLower ? '[' : '{')}{Lower ?? "*"} TO {Upper ?? "*"}{(IncludeUpper ? ']' : '}')}";

    internal override MatchingTerms Open(Terms terms) => new Matching(terms.Open(), this);

    private sealed class Matching(TermsEnum terms, TermRangeQuery range) : MatchingTerms(terms)
    {
        private readonly byte[]? _lower = range.Lower is null ? null : Encoding.UTF8.GetBytes(range.Lower);
        private readonly byte[]? _upper = range.Upper is null ? null : Encoding.UTF8.GetBytes(range.Upper);

        protected override bool First()
        {
            if (_lower is null)
                return Next();
            var status = Terms.SeekCeil(_lower);
            if (status == SeekStatus.End)
                return false;
            return status == SeekStatus.Found && !range.IncludeLower ? Next() : InRange();
        }

        protected override bool Next() => Terms.MoveNext() && InRange();

        private bool InRange()
        {
            if (_upper is null)
                return true;
            var order = Terms.Term.SequenceCompareTo(_upper);
            return order < 0 || (order == 0 && range.IncludeUpper);
        }
    }
}
