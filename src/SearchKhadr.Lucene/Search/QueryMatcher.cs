using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search;

/// <summary>Tells where a query matches in single documents, for highlighting.</summary>
/// <remarks><b>Threads</b> Safe for any number at once.</remarks>
public sealed class QueryMatcher
{
    private readonly IndexReader _reader;
    private readonly Weight _weight;

    internal QueryMatcher(IndexReader reader, Weight weight)
    {
        _reader = reader;
        _weight = weight;
    }

    /// <summary>
    /// Every place where a part of the query that holds for the document matches; null when the document does not
    /// match. Excluded parts match nowhere; a phrase only where all of it stands.
    /// <b>Shape</b> By field, then by start offset, then by position.
    /// <b>Cost</b> A seek for each word of the query; a prefix looks at each of its words.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    public IReadOnlyList<MatchHit>? Match(int docId)
    {
        var hits = new List<MatchHit>();
        return TryMatch(docId, hits) ? hits : null;
    }

    /// <summary>
    /// As <see cref="Match"/>, into a list that serves document after document.
    /// </summary>
    /// <param name="docId">The document.</param>
    /// <param name="hits">Becomes the places; empty where the document does not match.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    public bool TryMatch(int docId, List<MatchHit> hits)
    {
        hits.Clear();
        var leaf = _reader.Leaf(docId);
        if (!_weight.Matches(leaf, docId - leaf.DocBase, hits))
        {
            hits.Clear();
            return false;
        }
        hits.Sort(Order);
        return true;
    }

    private static int Order(MatchHit left, MatchHit right)
    {
        var byField = string.CompareOrdinal(left.Field, right.Field);
        if (byField != 0)
            return byField;
        return left.StartOffset != right.StartOffset
            ? left.StartOffset.CompareTo(right.StartOffset)
            : left.StartPosition.CompareTo(right.StartPosition);
    }
}
