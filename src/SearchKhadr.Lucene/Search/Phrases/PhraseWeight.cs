using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search.Phrases;

/// <summary>Documents with a phrase, scored by how often and how nearly it stands there.</summary>
internal sealed class PhraseWeight : Weight
{
    private readonly PhraseQuery _query;
    private readonly ScoreMode _mode;
    private readonly string _field;
    private readonly TermStates[] _states;
    private readonly SimScorer? _sim;

    public PhraseWeight(PhraseQuery query, IndexSearcher searcher, ScoreMode mode, float boost)
        : base(query)
    {
        _query = query;
        _mode = mode;
        _field = query.Terms[0].Field;
        _states = [.. query.Terms.Select(term => TermStates.Look(searcher.Reader, term))];
        int[] docFreqs = [.. _states.Select(state => state.DocFreq).Where(docFreq => docFreq > 0)];
        if (mode != ScoreMode.None && docFreqs.Length > 0)
            _sim = searcher.Similarity.Scorer(boost, searcher.Statistics(_field), docFreqs);
    }

    /// <summary>Opens the documents with the phrase.</summary>
    /// <exception cref="InvalidOperationException">The field keeps no positions.</exception>
    public override Scorer? Scorer(LeafContext leaf)
    {
        var prunes = _mode == ScoreMode.Top && _sim is not null;
        var cursors = Open(leaf, PostingsFlags.Positions, prunes);
        if (cursors is null)
            return null;
        var bounds =
            prunes && _query.Slop == 0
                ? Array.ConvertAll(cursors, cursor => new ImpactBounds((ImpactsEnum)cursor.Postings, _sim!))
                : null;
        return new PhraseScorer(Matcher(cursors), _sim, leaf.Reader.Norms(_field), bounds);
    }

    public override bool Matches(LeafContext leaf, int doc, List<MatchHit> hits)
    {
        var cursors = Open(leaf, PostingsFlags.Offsets, impacts: false);
        if (cursors is null)
            return false;
        var isMatch = AddHits(Matcher(cursors), cursors, doc, _field, Query, hits);
        foreach (var cursor in cursors)
            leaf.Reader.Terms(_field)!.Recycle(cursor.Postings);
        return isMatch;
    }

    /// <summary>Adds where a phrase stands in a document; false where it does not.</summary>
    internal static bool AddHits(
        PhraseMatcher matcher,
        PhraseCursor[] cursors,
        int doc,
        string field,
        Query query,
        List<MatchHit> hits
    )
    {
        foreach (var cursor in cursors)
            cursor.KeepsOffsets = true;
        if (matcher.Approximation.Advance(doc) != doc)
            return false;
        var before = hits.Count;
        matcher.Reset();
        while (matcher.NextMatch())
            hits.Add(matcher.Hit(field, query));
        return hits.Count > before;
    }

    /// <summary>Looks whether a phrase can be found in a field.</summary>
    /// <exception cref="InvalidOperationException">The field keeps no positions.</exception>
    internal static void RequirePositions(LeafContext leaf, string field)
    {
        if (leaf.Reader.Terms(field)!.IndexOptions < IndexOptions.DocsAndFreqsAndPositions)
            throw new InvalidOperationException(
                $"a phrase needs positions, which the field {field} does not keep"
            );
    }

    private PhraseMatcher Matcher(PhraseCursor[] cursors) =>
        _query.Slop == 0 ? new ExactPhraseMatcher(cursors) : new SloppyPhraseMatcher(cursors, _query.Slop);

    private PhraseCursor[]? Open(LeafContext leaf, PostingsFlags flags, bool impacts)
    {
        if (!_states.All(state => state.Has(leaf)))
            return null;
        RequirePositions(leaf, _field);
        var cursors = new PhraseCursor[_states.Length];
        for (var i = 0; i < cursors.Length; i++)
        {
            var postings = impacts
                ? _states[i].Impacts(leaf, _query.Terms[i], flags)
                : _states[i].Postings(leaf, _query.Terms[i], flags);
            cursors[i] = new PhraseCursor(postings, [_query.Terms[i]], _query.Positions[i], i);
        }
        return cursors;
    }
}
