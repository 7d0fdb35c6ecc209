using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Scoring;

/// <summary>A term's documents and their scores.</summary>
internal sealed class TermWeight : Weight
{
    private readonly Term _term;
    private readonly ScoreMode _mode;
    private readonly TermStates _states;
    private readonly SimScorer? _sim;

    public TermWeight(TermQuery query, IndexSearcher searcher, ScoreMode mode, float boost)
        : base(query)
    {
        _term = query.Term;
        _mode = mode;
        _states = TermStates.Look(searcher.Reader, _term);
        if (mode != ScoreMode.None && _states.DocFreq > 0)
            _sim = searcher.Similarity.Scorer(
                boost,
                searcher.Statistics(_term.Field),
                query.BlendedDocFreq ?? _states.DocFreq
            );
    }

    public override Scorer? Scorer(LeafContext leaf)
    {
        if (!_states.Has(leaf))
            return null;
        if (_sim is null)
            return new ConstantScorer(_states.Postings(leaf, _term, PostingsFlags.Docs), 0, ScoreMode.None);
        var norms = leaf.Reader.Norms(_term.Field);
        return _mode == ScoreMode.Top
            ? new TermScorer(_states.Impacts(leaf, _term, PostingsFlags.Freqs), _sim, norms)
            : new TermScorer(_states.Postings(leaf, _term, PostingsFlags.Freqs), _sim, norms);
    }

    public override int Count(LeafContext leaf) => leaf.Reader.LiveDocs is null ? _states.CountIn(leaf) : -1;

    public override bool Matches(LeafContext leaf, int doc, List<MatchHit> hits)
    {
        if (!_states.Has(leaf))
            return false;
        var postings = _states.Postings(leaf, _term, PostingsFlags.Offsets);
        var isMatch = postings.Advance(doc) == doc;
        if (isMatch)
            TermMatches.AddAll(postings, _term.Field, Query, hits);
        leaf.Reader.Terms(_term.Field)!.Recycle(postings);
        return isMatch;
    }
}
