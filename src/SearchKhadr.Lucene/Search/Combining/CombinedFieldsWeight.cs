using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search.Combining;

/// <summary>The documents and scores of a word of several fields.</summary>
internal sealed class CombinedFieldsWeight : Weight
{
    private readonly CombinedFieldsQuery _query;
    private readonly (FieldWeight Field, Term Term, TermStates States)[] _terms;
    private readonly SimScorer? _sim;
    private readonly Lazy<Weight> _plain;

    public CombinedFieldsWeight(CombinedFieldsQuery query, IndexSearcher searcher, float boost)
        : base(query)
    {
        _query = query;
        _terms =
        [
            .. from field in query.Fields
            from text in query.Terms
            let term = new Term(field.Field, text)
            select (field, term, TermStates.Look(searcher.Reader, term)),
        ];
        _plain = new(() =>
            searcher.Rewrite(query.AnyTerm()).CreateWeight(searcher, ScoreMode.None, boost: 1f)
        );
        var docFreq = _terms.Max(term => term.States.DocFreq);
        if (docFreq > 0)
            _sim = searcher.Similarity.Scorer(boost, Statistics(query, searcher), docFreq);
    }

    public override Scorer? Scorer(LeafContext leaf)
    {
        (PostingsEnum, float)[] postings =
        [
            .. _terms
                .Where(term => term.States.Has(leaf))
                .Select(term =>
                    (term.States.Postings(leaf, term.Term, PostingsFlags.Freqs), term.Field.Weight)
                ),
        ];
        return postings.Length == 0
            ? null
            : new CombinedFieldsScorer(postings, new CombinedNorms(leaf.Reader, _query.Fields), _sim!);
    }

    public override bool Matches(LeafContext leaf, int doc, List<MatchHit> hits) =>
        _plain.Value.Matches(leaf, doc, hits);

    /// <summary>Those of a field that all are poured into, each as often as it counts.</summary>
    private static FieldStatistics Statistics(CombinedFieldsQuery query, IndexSearcher searcher)
    {
        long docCount = 0,
            sum = 0;
        foreach (var (field, weight) in query.Fields)
        {
            var statistics = searcher.Statistics(field);
            docCount = Math.Max(docCount, statistics.DocCount);
            sum = (long)(sum + ((double)weight * statistics.SumTotalTermFreq));
        }
        return new FieldStatistics(docCount, sum);
    }
}
