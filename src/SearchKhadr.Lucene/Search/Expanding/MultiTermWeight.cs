using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search.Expanding;

/// <summary>The documents of all matching terms, all with one score.</summary>
/// <remarks><b>Cost</b> A set of bits a segment, filled when it is opened.</remarks>
internal sealed class MultiTermWeight(
    MultiTermQuery query,
    IndexSearcher searcher,
    ScoreMode mode,
    float score
) : Weight(query)
{
    private readonly ExpectedPlaces?[] _expected =
        searcher.Expected.Count == 0 ? [] : new ExpectedPlaces?[searcher.Reader.Leaves.Count];

    public override Scorer? Scorer(LeafContext leaf) =>
        Union(leaf.Reader) is { } docs ? new ConstantScorer(docs, score, mode) : null;

    public override bool Matches(LeafContext leaf, int doc, List<MatchHit> hits)
    {
        var expected = searcher.Expected;
        var places = expected.Contains(leaf.DocBase + doc)
            ? LazyInitializer.EnsureInitialized(
                ref _expected[leaf.Ord],
                () => ExpectedPlaces.Of(query, leaf, expected)
            )
            : ExpectedPlaces.Of(query, leaf, [leaf.DocBase + doc]);
        return places.AddTo(hits, doc);
    }

    private DocIdSetIterator? Union(LeafReader leaf)
    {
        var terms = leaf.Terms(query.Field);
        if (terms is null)
            return null;
        var matching = query.Open(terms);
        if (!matching.MoveNext())
            return null;
        var docs = new FixedBitSet(leaf.MaxDoc);
        var cost = 0L;
        var left = searcher.MaxExpandedTerms;
        PostingsEnum? postings = null;
        do
        {
            searcher.Cancellation.ThrowIfCancellationRequested();
            if (left-- == 0)
                throw new QueryTooComplexException(
                    $"{query} stands for more than {searcher.MaxExpandedTerms} terms"
                );
            cost += matching.Terms.DocFreq;
            postings = matching.Terms.Postings(postings, PostingsFlags.Docs);
            postings.FillTo(docs);
        } while (matching.MoveNext());
        return new BitSetIterator(docs, cost);
    }
}
