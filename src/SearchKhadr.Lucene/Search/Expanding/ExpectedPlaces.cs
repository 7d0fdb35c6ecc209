using System.Runtime.InteropServices;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search.Expanding;

/// <summary>Where the terms of a prefix or pattern stand in some documents of a segment.</summary>
/// <remarks>
/// A prefix stands for hundreds of terms, most of them in none of a page's hits: each term's postings are opened once
/// and asked for all the documents, which stand in them in the same order.
/// </remarks>
internal sealed class ExpectedPlaces
{
    private readonly List<MatchHit> _hits = [];
    private readonly List<(int Doc, Range Hits)> _runs = [];

    /// <summary>Looks the terms up.</summary>
    /// <param name="query">The terms.</param>
    /// <param name="leaf">The segment.</param>
    /// <param name="docIds">The documents. <b>Requires</b> Growing; those of other segments are passed over.</param>
    public static ExpectedPlaces Of(MultiTermQuery query, LeafContext leaf, IEnumerable<int> docIds)
    {
        var places = new ExpectedPlaces();
        if (leaf.Reader.Terms(query.Field) is not { } terms)
            return places;
        int[] docs =
        [
            .. docIds.Select(id => id - leaf.DocBase).Where(doc => doc >= 0 && doc < leaf.Reader.MaxDoc),
        ];
        var matching = query.Open(terms);
        var postings = terms.Spare();
        while (matching.MoveNext())
        {
            postings = matching.Terms.Postings(postings, PostingsFlags.Offsets);
            places.Add(postings, query, docs);
        }
        if (postings is not null)
            terms.Recycle(postings);
        return places;
    }

    /// <summary>Whether a document has any of the terms; if so, adds where.</summary>
    public bool AddTo(List<MatchHit> hits, int doc)
    {
        var found = false;
        foreach (var run in _runs)
        {
            if (run.Doc != doc)
                continue;
            found = true;
            hits.AddRange(CollectionsMarshal.AsSpan(_hits)[run.Hits]);
        }
        return found;
    }

    private void Add(PostingsEnum postings, MultiTermQuery query, int[] docs)
    {
        foreach (var doc in docs)
        {
            if (postings.DocId < doc && postings.Advance(doc) == DocIdSetIterator.NoMoreDocs)
                return;
            if (postings.DocId != doc)
                continue;
            var first = _hits.Count;
            TermMatches.AddAll(postings, query.Field, query, _hits);
            _runs.Add((doc, first.._hits.Count));
        }
    }
}
