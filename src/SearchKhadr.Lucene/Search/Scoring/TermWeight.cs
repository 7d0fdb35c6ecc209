using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Scoring;

/// <summary>A term's documents and their scores.</summary>
internal sealed class TermWeight : Weight
{
    private readonly Term _term;
    private readonly ScoreMode _mode;
    private readonly TermStates _states;
    private readonly SimScorer? _sim;
    private MatchReader? _spare;

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
        if (_states.Open(leaf, _term) is not { } terms)
            return null;
        if (_sim is null)
            return new ConstantScorer(terms.Postings(reuse: null, PostingsFlags.Docs), 0, ScoreMode.None);
        var norms = leaf.Reader.Norms(_term.Field);
        return _mode == ScoreMode.Top
            ? new TermScorer(terms.Impacts(PostingsFlags.Freqs), _sim, norms)
            : new TermScorer(terms.Postings(reuse: null, PostingsFlags.Freqs), _sim, norms);
    }

    public override int Count(LeafContext leaf) => leaf.Reader.LiveDocs is null ? _states.CountIn(leaf) : -1;

    public override bool Matches(LeafContext leaf, int doc, List<MatchHit> hits)
    {
        var reader = Interlocked.Exchange(ref _spare, null);
        if (reader?.Leaf != leaf)
            reader = _states.Open(leaf, _term) is { } terms ? new MatchReader(leaf, terms) : null;
        if (reader is null)
            return false;
        var postings = reader.Start();
        var isMatch = postings.Advance(doc) == doc;
        if (isMatch)
            TermMatches.AddAll(postings, _term.Field, Query, hits);
        _spare = reader;
        return isMatch;
    }

    /// <summary>The term's places in a segment, read from the start for each document.</summary>
    private sealed class MatchReader(LeafContext leaf, TermsEnum terms)
    {
        private PostingsEnum? _postings;

        public LeafContext Leaf => leaf;

        public PostingsEnum Start() => _postings = terms.Postings(_postings, PostingsFlags.Offsets);
    }
}
