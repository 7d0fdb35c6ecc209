namespace SearchKhadr.Lucene.Indexing;

/// <summary>Says which commits of an index are kept.</summary>
/// <remarks>
/// It deletes a commit by calling its <see cref="IndexCommit.Delete"/>. The last commit is kept whatever it says.
/// <b>Source</b> Lucene 8 <c>IndexDeletionPolicy</c>.
/// </remarks>
public abstract class IndexDeletionPolicy
{
    /// <summary>Called when a writer opens an index.</summary>
    /// <param name="commits">All commits, the oldest first; none in a new index.</param>
    public virtual void OnInit(IReadOnlyList<IndexCommit> commits) => OnCommit(commits);

    /// <summary>Called after a commit, and by <see cref="IndexWriter.DeleteUnusedFiles"/>.</summary>
    /// <param name="commits">All commits, the oldest first.</param>
    public abstract void OnCommit(IReadOnlyList<IndexCommit> commits);
}
