using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Booleans;

namespace SearchKhadr.Lucene.Search.Phrases;

/// <summary>Finds where a phrase stands in a document.</summary>
internal abstract class PhraseMatcher(PhraseCursor[] cursors)
{
    /// <summary>Documents with all words.</summary>
    public DocIdSetIterator Approximation { get; } =
        new ConjunctionIterator([
            .. cursors.Select(cursor => (DocIdSetIterator)cursor.Postings).OrderBy(postings => postings.Cost),
        ]);

    /// <summary>About how dear looking at a document is.</summary>
    public float Cost => 16 * cursors.Length;

    /// <summary>What the frequency of the phrase in the document does not exceed.</summary>
    public abstract float MaxFreq { get; }

    /// <summary>What the match that it stands on counts.</summary>
    public abstract float MatchWeight { get; }

    /// <summary>Begins the document that the approximation stands on.</summary>
    public abstract void Reset();

    /// <summary>Steps to the next match; false after the last.</summary>
    public abstract bool NextMatch();

    /// <summary>The match that it stands on.</summary>
    public abstract MatchHit Hit(string field, Query query);
}
