namespace SearchKhadr.Lucene.Search;

/// <summary>Receives the matches of a segment.</summary>
public abstract class LeafCollector
{
    /// <summary>Takes the next match.</summary>
    /// <param name="doc">The document's id in the segment; grows from call to call.</param>
    /// <param name="score">Its score.</param>
    public abstract void Collect(int doc, float score);

    /// <summary>The least score that can still be among the best.</summary>
    internal virtual float MinCompetitiveScore => 0;
}
