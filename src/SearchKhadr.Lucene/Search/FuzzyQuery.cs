using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Expanding;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search;

/// <summary>Documents that have a term a few edits away from a word, scored by the nearest.</summary>
/// <remarks>
/// An edit inserts, deletes or replaces a character, or swaps two neighbours. Only the nearest terms count, of equally
/// near ones the first in order; all are scored as if they were as rare as the most frequent of them.
/// <b>Source</b> Lucene 8.7 <c>FuzzyQuery</c> with <c>TopTermsBlendedFreqScoringRewrite</c>.
/// </remarks>
public sealed record FuzzyQuery : Query
{
    /// <summary>The most edits that can be asked for.</summary>
    public const int MostEdits = 2;

    /// <summary>Terms near to a word of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">The word.</param>
    /// <param name="maxEdits">How many edits a term may be away. <b>Shape</b> 0 to 2.</param>
    /// <param name="prefixLength">How many characters at the beginning must be equal.</param>
    /// <param name="maxExpansions">How many terms count at most.</param>
    /// <param name="swaps">Whether two neighbours that changed places are one edit; otherwise two.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside.</exception>
    public FuzzyQuery(
        string field,
        string text,
        int maxEdits = MostEdits,
        int prefixLength = 0,
        int maxExpansions = 50,
        bool swaps = true
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxEdits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxEdits, MostEdits);
        ArgumentOutOfRangeException.ThrowIfNegative(prefixLength);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxExpansions);
        Field = field;
        Text = text;
        MaxEdits = maxEdits;
        PrefixLength = prefixLength;
        MaxExpansions = maxExpansions;
        Swaps = swaps;
    }

    /// <summary>The field.</summary>
    public string Field { get; }

    /// <summary>The word.</summary>
    public string Text { get; }

    /// <summary>How many edits a term may be away.</summary>
    public int MaxEdits { get; }

    /// <summary>How many characters at the beginning must be equal.</summary>
    public int PrefixLength { get; }

    /// <summary>How many terms count at most.</summary>
    public int MaxExpansions { get; }

    /// <summary>Whether two neighbours that changed places are one edit.</summary>
    public bool Swaps { get; }

    /// <summary>The word, a tilde and the edits.</summary>
    public override string ToString() => $"{Field}:{Text}~{MaxEdits}";

    internal override Query Rewrite(IndexReader reader)
    {
        if (MaxEdits == 0 || PrefixLength >= Text.Length)
            return new TermQuery(Field, Text);
        var near = NearTerms.Find(reader, Field, Text, MaxEdits, PrefixLength, Swaps, MaxExpansions);
        var docFreq = near.Max(term => (int?)term.DocFreq);
        return BooleanQuery.Any(
            near.OrderBy(term => term.Bytes, NearTerm.ByteOrder)
                .Select(term =>
                    Boosted(new TermQuery(new Term(Field, term.Bytes)) { BlendedDocFreq = docFreq }, term)
                )
        );
    }

    internal override Weight CreateWeight(IndexSearcher searcher, ScoreMode mode, float boost) =>
        searcher.Rewrite(this).CreateWeight(searcher, mode, boost);

    private static Query Boosted(TermQuery query, NearTerm term) =>
        term.Similarity == 1f ? query : new BoostQuery(query, term.Similarity);
}
