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

    /// <summary>Whether it may know of documents that need not be collected, whatever their scores.</summary>
    internal virtual bool Skips => false;

    /// <summary>The first document from one on that is still worth collecting.</summary>
    /// <remarks><b>Requires</b> Called with growing documents, only where it <see cref="Skips"/>.</remarks>
    internal virtual int NextCompetitive(int doc) => doc;
}
