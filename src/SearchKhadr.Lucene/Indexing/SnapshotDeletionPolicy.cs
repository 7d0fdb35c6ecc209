namespace SearchKhadr.Lucene.Indexing;

/// <summary>Holds commits while somebody copies their files, and leaves the others to another policy.</summary>
/// <remarks>
/// <b>Threads</b> Safe for any number at once. <b>Requires</b> One for each writer.
/// <b>Guarantees</b> A snapshot lasts as long as the writer; the next writer knows nothing of it.
/// <b>Source</b> Lucene 8 <c>SnapshotDeletionPolicy</c>.
/// </remarks>
public sealed class SnapshotDeletionPolicy : IndexDeletionPolicy
{
    private readonly Lock _turn = new();
    private readonly IndexDeletionPolicy _inner;
    private readonly List<IndexCommit> _snapshots = [];
    private IndexCommit? _last;

    /// <summary>Takes the policy that says what is kept beside snapshots; the last commit only by default.</summary>
    public SnapshotDeletionPolicy(IndexDeletionPolicy? inner = null) =>
        _inner = inner ?? new KeepOnlyLastCommitDeletionPolicy();

    /// <summary>The commits that are held, as often as they are.</summary>
    public IReadOnlyList<IndexCommit> Snapshots
    {
        get
        {
            lock (_turn)
            {
                return [.. _snapshots];
            }
        }
    }

    /// <summary>Holds the last commit: none of its files is deleted before <see cref="Release"/>.</summary>
    /// <exception cref="InvalidOperationException">There is no commit yet.</exception>
    public IndexCommit Snapshot()
    {
        lock (_turn)
        {
            if (_last is null || !_last.TryHold())
                throw new InvalidOperationException("there is no commit to hold: commit first");
            _snapshots.Add(_last);
            return _last;
        }
    }

    /// <summary>Gives a commit back; its files go with the next commit or <see cref="IndexWriter.DeleteUnusedFiles"/>.</summary>
    /// <exception cref="InvalidOperationException">It is not held.</exception>
    public void Release(IndexCommit commit)
    {
        lock (_turn)
        {
            if (!_snapshots.Remove(commit))
                throw new InvalidOperationException($"commit {commit.Generation} is not held");
            commit.Release();
        }
    }

    /// <inheritdoc/>
    public override void OnInit(IReadOnlyList<IndexCommit> commits)
    {
        lock (_turn)
        {
            _last = commits.Count > 0 ? commits[^1] : null;
            _inner.OnInit(commits);
        }
    }

    /// <inheritdoc/>
    public override void OnCommit(IReadOnlyList<IndexCommit> commits)
    {
        lock (_turn)
        {
            _last = commits[^1];
            _inner.OnCommit(commits);
        }
    }
}
