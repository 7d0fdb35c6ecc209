using SearchKhadr.Lucene.Codecs.Lucene87;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Indexing.Deleting;

namespace SearchKhadr.Lucene.Indexing;

public sealed partial class IndexWriter
{
    private readonly HashSet<string> _unsynced = new(StringComparer.Ordinal);
    private PreparedCommit? _prepared;
    private long _committedUpTo;
    private long _changes;
    private bool _isChanged;
    private bool _sweepsAfterCommit;

    /// <summary>Whether something was changed that the last commit does not hold.</summary>
    public bool HasUncommittedChanges
    {
        get
        {
            lock (_turn)
            {
                return _isChanged || _prepared is { Infos: not null } || _log.Sequence > _committedUpTo;
            }
        }
    }

    /// <summary>
    /// Does all of a commit that can fail but its last step, so that others can be prepared beside it;
    /// <see cref="Commit"/> finishes it and <see cref="Rollback"/> drops it.
    /// </summary>
    /// <param name="userData">What to keep with the commit; null for what the last one had.</param>
    /// <returns>The number of the last operation that the commit will hold.</returns>
    /// <exception cref="InvalidOperationException">One is prepared already, or the writer failed before.</exception>
    /// <exception cref="IOException">The disk refused; the last commit stands.</exception>
    public long PrepareCommit(IReadOnlyDictionary<string, string>? userData = null)
    {
        lock (_commitTurn)
        {
            EnsureUsable();
            if (_prepared is not null)
                throw new InvalidOperationException(
                    "a commit is prepared already: finish it or roll it back"
                );
            return Prepare(userData).UpTo;
        }
    }

    /// <summary>Makes all changes visible to readers that are opened from now on, in one step that survives a crash.</summary>
    /// <remarks>Where a commit was prepared, that one is finished; later changes need another.</remarks>
    /// <param name="userData">What to keep with the commit; null for what the last one had.</param>
    /// <returns>The number of the last operation that the commit holds; -1 where nothing changed and nothing was written.</returns>
    /// <exception cref="InvalidOperationException">The writer failed before, or user data comes after the commit was prepared.</exception>
    /// <exception cref="IOException">The disk refused; the last commit stands.</exception>
    public long Commit(IReadOnlyDictionary<string, string>? userData = null)
    {
        long upTo;
        lock (_commitTurn)
        {
            EnsureUsable();
            if (_prepared is not null && userData is not null)
                throw new InvalidOperationException("user data has to be given when the commit is prepared");
            var prepared = _prepared ?? Prepare(userData);
            upTo = prepared.Infos is null ? -1 : prepared.UpTo;
            Guard(() => Finish(prepared));
        }
        MergeAsNeeded();
        return upTo;
    }

    /// <summary>Asks the deletion policy again which commits to keep, and deletes files that nobody needs any more.</summary>
    /// <exception cref="InvalidOperationException">The writer failed before.</exception>
    public void DeleteUnusedFiles()
    {
        lock (_turn)
        {
            EnsureUsable();
            _commits.Revisit();
            _files.Retry();
        }
    }

    private PreparedCommit Prepare(IReadOnlyDictionary<string, string>? userData)
    {
        if (_merges.IsInline)
        {
            FlushAll(static _ => true);
            MergeAsNeeded();
        }
        var prepared = FlushAll(frozen => Describe(frozen.Deletes.Sequence, userData));
        _prepared = prepared;
        if (prepared.Infos is { } infos)
        {
            Guard(() =>
            {
                _directory.Sync(prepared.Unsynced);
                _directory.SyncMetadata();
                _lock.EnsureValid();
                infos.PrepareCommit(_directory);
                return true;
            });
        }
        return prepared;
    }

    private PreparedCommit Describe(long upTo, IReadOnlyDictionary<string, string>? userData)
    {
        SetUserData(userData);
        if (!_isChanged)
            return new PreparedCommit(Infos: null, upTo, Unsynced: []);
        foreach (var segment in _segments)
            WriteDeletes(segment);
        SegmentInfos infos;
        lock (_nameTurn)
        {
            _infos.Segments.Clear();
            foreach (var segment in _segments)
                _infos.Segments.Add(segment.Commit);
            _infos.Changed();
            infos = _infos.Clone();
        }
        var needed = infos.Segments.SelectMany(segment => segment.Files()).ToHashSet(StringComparer.Ordinal);
        _files.Add(needed);
        needed.IntersectWith(_unsynced);
        _unsynced.Clear();
        _isChanged = false;
        return new PreparedCommit(infos, upTo, needed);
    }

    private bool Finish(PreparedCommit prepared)
    {
        if (prepared.Infos is { } infos)
        {
            infos.FinishCommit(_directory);
            lock (_turn)
            {
                lock (_nameTurn)
                {
                    _infos.Committed(infos);
                }
                _files.Add([infos.FileName!]);
                _commits.Add(new IndexCommit(infos));
                _files.Retry();
                if (_sweepsAfterCommit)
                    _files.Sweep();
                _sweepsAfterCommit = false;
            }
        }
        lock (_turn)
        {
            _committedUpTo = prepared.UpTo;
            _prepared = null;
        }
        return true;
    }

    private void SetUserData(IReadOnlyDictionary<string, string>? userData)
    {
        if (userData is null || IsSame(userData))
            return;
        _infos.UserData.Clear();
        foreach (var (key, value) in userData)
            _infos.UserData[key] = value;
        _isChanged = true;
    }

    private bool IsSame(IReadOnlyDictionary<string, string> userData) =>
        userData.Count == _infos.UserData.Count
        && userData.All(pair => _infos.UserData.TryGetValue(pair.Key, out var value) && value == pair.Value);

    private void WriteDeletes(LiveSegment segment)
    {
        if (!segment.IsChanged)
            return;
        var commit = segment.Commit;
        var earlier = commit.Files().ToArray();
        Lucene87Codec.WriteLiveDocs(_directory, commit.Info, commit.NextDelGen, segment.Live!);
        commit.SetDeletions(commit.NextDelGen, segment.DelCount, SegmentIds.Create());
        _files.Add(commit.Files());
        _files.Remove(earlier);
        _unsynced.UnionWith(commit.Files().Except(earlier, StringComparer.Ordinal));
        segment.Written();
    }

    /// <summary>A commit that only has to be made the last one; without segments where nothing changed.</summary>
    private sealed record PreparedCommit(
        SegmentInfos? Infos,
        long UpTo,
        IReadOnlyCollection<string> Unsynced
    );
}
