using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search.Phrases;

/// <summary>The documents and scores of a phrase with several terms at a position.</summary>
internal sealed class MultiPhraseWeight : Weight
{
    private readonly MultiPhraseQuery _query;
    private readonly string _field;
    private readonly (Term Term, TermStates States)[][] _terms;
    private readonly SimScorer? _sim;

    public MultiPhraseWeight(MultiPhraseQuery query, IndexSearcher searcher, ScoreMode mode, float boost)
        : base(query)
    {
        _query = query;
        _field = query.Field;
        _terms =
        [
            .. query.Terms.Select(terms =>
                terms.Select(term => (term, TermStates.Look(searcher.Reader, term))).ToArray()
            ),
        ];
        int[] docFreqs =
        [
            .. _terms.SelectMany(terms => terms).Select(term => term.States.DocFreq).Where(freq => freq > 0),
        ];
        if (mode != ScoreMode.None && docFreqs.Length > 0)
            _sim = searcher.Similarity.Scorer(boost, searcher.Statistics(_field), docFreqs);
    }

    /// <summary>Opens the documents with the phrase.</summary>
    /// <exception cref="InvalidOperationException">The field keeps no positions.</exception>
    public override Scorer? Scorer(LeafContext leaf) =>
        Open(leaf, PostingsFlags.Positions) is { } cursors
            ? new PhraseScorer(Matcher(cursors), _sim, leaf.Reader.Norms(_field), bounds: null)
            : null;

    public override bool Matches(LeafContext leaf, int doc, List<MatchHit> hits)
    {
        var cursors = Open(leaf, PostingsFlags.Offsets);
        return cursors is not null
            && PhraseWeight.AddHits(Matcher(cursors), cursors, doc, _field, Query, hits);
    }

    private PhraseMatcher Matcher(PhraseCursor[] cursors) =>
        _query.Slop == 0 ? new ExactPhraseMatcher(cursors) : new SloppyPhraseMatcher(cursors, _query.Slop);

    private PhraseCursor[]? Open(LeafContext leaf, PostingsFlags flags)
    {
        var cursors = new PhraseCursor[_terms.Length];
        for (var i = 0; i < cursors.Length; i++)
        {
            PostingsEnum[] postings =
            [
                .. _terms[i]
                    .Where(term => term.States.Has(leaf))
                    .Select(term => term.States.Postings(leaf, term.Term, flags)),
            ];
            if (postings.Length == 0)
                return null;
            var union = postings.Length == 1 ? postings[0] : new UnionPostings(postings);
            cursors[i] = new PhraseCursor(union, [.. _query.Terms[i]], _query.Positions[i], i);
        }
        PhraseWeight.RequirePositions(leaf, _field);
        return cursors;
    }
}
