namespace SearchKhadr.Lucene.Indexing;

/// <summary>Keeps the last commit and no other.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>KeepOnlyLastCommitDeletionPolicy</c>.</remarks>
public sealed class KeepOnlyLastCommitDeletionPolicy : IndexDeletionPolicy
{
    /// <inheritdoc/>
    public override void OnCommit(IReadOnlyList<IndexCommit> commits)
    {
        foreach (var commit in commits.SkipLast(1))
            commit.Delete();
    }
}
