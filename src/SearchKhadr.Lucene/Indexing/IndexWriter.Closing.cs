using SearchKhadr.Lucene.Indexing.Committing;

namespace SearchKhadr.Lucene.Indexing;

public sealed partial class IndexWriter
{
    /// <summary>Drops all changes since the last commit, a prepared one too, and closes the writer; merges that run are given up.</summary>
    /// <remarks>Readers that it opened stay open.</remarks>
    public void Rollback()
    {
        lock (_commitTurn)
        {
            if (_isClosed)
                return;
            lock (_turn)
            {
                _isClosed = true;
                AbortMerges();
            }
            _pool.Close();
            lock (_turn)
            {
                while (_running.Count > 0)
                    Monitor.Wait(_turn);
            }
            _merges.Close();
            lock (_turn)
            {
                foreach (var segment in _segments)
                    segment.Dispose();
                DropPrepared();
                RemoveUncommitted();
                _lock.Dispose();
            }
        }
    }

    /// <summary>Closes the writer; what was not committed is dropped, as by <see cref="Rollback"/>.</summary>
    public void Dispose() => Rollback();

    private void DropPrepared()
    {
        try
        {
            _prepared?.Infos?.RollbackCommit(_directory);
        }
        catch (IOException)
        {
            // It has a name that no reader looks at; the next writer removes it.
        }
    }

    private void RemoveUncommitted()
    {
        // A commit that cannot be read stands until another replaces it: perhaps it can be repaired.
        if (_sweepsAfterCommit)
            return;
        try
        {
            // By what is on the disk, not by what was remembered: a commit that failed late may be there after all.
            var left = new FileReferences(_directory);
            foreach (var commit in KeptCommits.Read(_directory))
                left.Add(commit.FileNames);
            foreach (var reader in _readers)
                left.Add(reader.HeldFiles);
            left.Sweep();
        }
        catch (IOException)
        {
            // The folder cannot be read now; the next writer removes what is left.
        }
    }
}
