using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Phrases;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search;

/// <summary>Documents in which, one after the other or near to that, stands one of several terms at each position.</summary>
/// <remarks><b>Source</b> Lucene 8.7 <c>MultiPhraseQuery</c>.</remarks>
/// <param name="Terms">The terms at each position, all of one field.</param>
/// <param name="Positions">Where they stand in the phrase. <b>Shape</b> As long as the terms, never falling.</param>
/// <param name="Slop">How many positions the terms may be moved.</param>
public sealed record MultiPhraseQuery(
    IReadOnlyList<IReadOnlyList<Term>> Terms,
    IReadOnlyList<int> Positions,
    int Slop
) : Query
{
    /// <summary>Terms one after the other.</summary>
    public MultiPhraseQuery(IReadOnlyList<IReadOnlyList<Term>> terms, int slop = 0)
        : this(terms, [.. Enumerable.Range(0, terms.Count)], slop) { }

    /// <summary>Whether both have the same terms at the same positions and the same slop.</summary>
    public bool Equals(MultiPhraseQuery? other) =>
        other is not null
        && Slop == other.Slop
        && Positions.SequenceEqual(other.Positions)
        && Terms.Count == other.Terms.Count
        && Terms.Zip(other.Terms).All(pair => pair.First.SequenceEqual(pair.Second));

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Slop);
        foreach (var term in Terms.SelectMany(terms => terms))
            hash.Add(term);
        return hash.ToHashCode();
    }

    /// <summary>The field and the quoted terms, those of one position in parentheses.</summary>
    public override string ToString() =>
        Terms.Count == 0
            ? "\"\""
            : $"{Field}:\"{string.Join(' ', Terms.Select(Shown))}\"{(Slop > 0 ? $"~{Slop}" : "")}";

    internal string Field => Terms[0][0].Field;

    /// <summary>A phrase that begins at 0; where only one position is left, any of its terms.</summary>
    /// <exception cref="InvalidOperationException">The terms are of several fields, or the positions do not fit them.</exception>
    internal override Query Rewrite(IndexReader reader)
    {
        if (Terms.Count == 0 || Terms.Any(terms => terms.Count == 0))
            return new MatchNoDocsQuery();
        if (Positions.Count != Terms.Count)
            throw new InvalidOperationException("a phrase needs one position for each list of terms");
        if (Terms.SelectMany(terms => terms).Any(term => term.Field != Field))
            throw new InvalidOperationException("the terms of a phrase are of one field");
        if (Terms.Count == 1)
            return BooleanQuery.Any(Terms[0].Select(term => new TermQuery(term)));
        return Positions[0] == 0
            ? this
            : this with
            {
                Positions = [.. Positions.Select(position => position - Positions[0])],
            };
    }

    internal override Weight CreateWeight(IndexSearcher searcher, ScoreMode mode, float boost) =>
        new MultiPhraseWeight(this, searcher, mode, boost);

    private static string Shown(IReadOnlyList<Term> terms) =>
        terms.Count == 1 ? terms[0].Text : $"({string.Join(' ', terms.Select(term => term.Text))})";
}
