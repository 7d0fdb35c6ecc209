using System.Text;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Expanding;

namespace SearchKhadr.Lucene.Search;

/// <summary>Documents that have one of many terms, each with the score 1.</summary>
public sealed record TermInSetQuery : MultiTermQuery
{
    private readonly byte[][] _terms;

    /// <summary>Terms of text in a field; repeated ones count once.</summary>
    public TermInSetQuery(string field, params IEnumerable<string> terms)
        : base(field)
    {
        _terms = [.. terms.Distinct(StringComparer.Ordinal).Select(Encoding.UTF8.GetBytes)];
        Array.Sort(_terms, (left, right) => left.AsSpan().SequenceCompareTo(right));
    }

    /// <summary>The terms as text. <b>Shape</b> In the order of their bytes.</summary>
    public IEnumerable<string> Texts => _terms.Select(Encoding.UTF8.GetString);

    /// <summary>Whether both have one field and the same terms.</summary>
    public bool Equals(TermInSetQuery? other) =>
        other is not null
        && Field == other.Field
        && _terms.Length == other._terms.Length
        && _terms.Zip(other._terms).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second));

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Field, StringComparer.Ordinal);
        foreach (var term in _terms)
            hash.AddBytes(term);
        return hash.ToHashCode();
    }

    /// <summary>The field and the terms.</summary>
    public override string ToString() => $"{Field}:({string.Join(' ', Texts)})";

    internal override MatchingTerms Open(Terms terms) => new Matching(terms.Open(), _terms);

    private sealed class Matching(TermsEnum terms, byte[][] wanted) : MatchingTerms(terms)
    {
        private int _next;

        protected override bool First() => Next();

        protected override bool Next()
        {
            while (_next < wanted.Length)
            {
                if (Terms.SeekExact(wanted[_next++]))
                    return true;
            }
            return false;
        }
    }
}
