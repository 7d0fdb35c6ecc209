namespace SearchKhadr.Lucene.Indexing;

/// <summary>Keeps a number of last commits, so that one can go back.</summary>
public sealed class KeepLastCommitsDeletionPolicy : IndexDeletionPolicy
{
    private readonly int _count;

    /// <summary>Takes how many are kept.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public KeepLastCommitsDeletionPolicy(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        _count = count;
    }

    /// <inheritdoc/>
    public override void OnCommit(IReadOnlyList<IndexCommit> commits)
    {
        foreach (var commit in commits.SkipLast(_count))
            commit.Delete();
    }
}
