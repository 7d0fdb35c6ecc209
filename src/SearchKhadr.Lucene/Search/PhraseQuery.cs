using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Phrases;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search;

/// <summary>Documents in which terms stand one after the other, or near to that.</summary>
/// <remarks>
/// A slop is how many positions all terms together may be moved; at 0 the phrase matches exactly, from 2 on two
/// neighbours may change places. A near match counts 1 / (1 + moves).
/// </remarks>
/// <param name="Terms">The terms, all of one field.</param>
/// <param name="Positions">Where each term stands in the phrase. <b>Shape</b> As long as the terms, never falling.</param>
/// <param name="Slop">How many positions the terms may be moved.</param>
public sealed record PhraseQuery(IReadOnlyList<Term> Terms, IReadOnlyList<int> Positions, int Slop) : Query
{
    /// <summary>Terms one after the other.</summary>
    public PhraseQuery(IReadOnlyList<Term> terms, int slop = 0)
        : this(terms, [.. Enumerable.Range(0, terms.Count)], slop) { }

    /// <summary>Terms of text in a field, one after the other.</summary>
    public PhraseQuery(string field, params IEnumerable<string> words)
        : this([.. words.Select(word => new Term(field, word))]) { }

    /// <summary>Whether both have the same terms at the same positions and the same slop.</summary>
    public bool Equals(PhraseQuery? other) =>
        other is not null
        && Slop == other.Slop
        && Terms.SequenceEqual(other.Terms)
        && Positions.SequenceEqual(other.Positions);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Slop);
        foreach (var term in Terms)
            hash.Add(term);
        return hash.ToHashCode();
    }

    /// <summary>The field and the quoted terms.</summary>
    public override string ToString() =>
        Terms.Count == 0
            ? "\"\""
            : $"{Terms[0].Field}:\"{string.Join(' ', Terms.Select(term => term.Text))}\"{(Slop > 0 ? $"~{Slop}" : "")}";

    /// <summary>A phrase that begins at 0; a single word is a term.</summary>
    /// <exception cref="InvalidOperationException">The terms are of several fields, or the positions do not fit them.</exception>
    internal override Query Rewrite(IndexReader reader)
    {
        if (Terms.Count == 0)
            return new MatchNoDocsQuery();
        if (Positions.Count != Terms.Count)
            throw new InvalidOperationException("a phrase needs one position a term");
        if (Terms.Any(term => term.Field != Terms[0].Field))
            throw new InvalidOperationException("the terms of a phrase are of one field");
        if (Terms.Count == 1)
            return new TermQuery(Terms[0]);
        return Positions[0] == 0
            ? this
            : this with
            {
                Positions = [.. Positions.Select(position => position - Positions[0])],
            };
    }

    internal override Weight CreateWeight(IndexSearcher searcher, ScoreMode mode, float boost) =>
        new PhraseWeight(this, searcher, mode, boost);
}
