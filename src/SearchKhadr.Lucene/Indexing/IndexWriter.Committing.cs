using SearchKhadr.Lucene.Codecs.Lucene87;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Indexing.Committing;
using SearchKhadr.Lucene.Indexing.Deleting;

namespace SearchKhadr.Lucene.Indexing;

public sealed partial class IndexWriter
{
    private readonly HashSet<string> _unsynced = new(StringComparer.Ordinal);
    private IReadOnlyCollection<string> _committed = [];
    private bool _isChanged;
    private bool _sweepsAfterCommit;

    /// <summary>Makes all changes visible to readers that are opened from now on, in one step that survives a crash.</summary>
    /// <param name="userData">What to keep with the commit; null for what the last one had.</param>
    /// <returns>The commit's number. Where nothing changed that is the last one's, and nothing is written.</returns>
    /// <exception cref="InvalidOperationException">The writer failed before.</exception>
    /// <exception cref="IOException">The disk refused; the last commit stands.</exception>
    public long Commit(IReadOnlyDictionary<string, string>? userData = null)
    {
        lock (_turn)
        {
            EnsureUsable();
            Guard(() =>
            {
                FlushBuffer();
                ApplyPackets();
                MergeAsNeeded();
                SetUserData(userData);
                if (_isChanged)
                    WriteCommit();
            });
            return _infos.Generation;
        }
    }

    /// <summary>Drops all changes since the last commit and closes the writer.</summary>
    public void Rollback()
    {
        lock (_turn)
        {
            if (_isClosed)
                return;
            _isClosed = true;
            try
            {
                _buffer?.Dispose();
            }
            catch (IOException)
            {
                // What it could not write is dropped anyway.
            }
            foreach (var segment in _segments)
                segment.Dispose();
            RemoveUncommitted();
            _lock.Dispose();
        }
    }

    /// <summary>Closes the writer; what was not committed is dropped.</summary>
    public void Dispose() => Rollback();

    private SegmentInfos GoOn()
    {
        var names = _directory.ListAll();
        if (SegmentInfos.LastGeneration(names) < 0)
        {
            if (_options.OpenMode == OpenMode.Append)
                throw new IndexNotFoundException("there is no index to append to", _directory.Name);
            return StartOver();
        }
        var infos = SegmentInfos.ReadLatest(_directory);
        foreach (var commit in infos.Segments)
        {
            var segment = new LiveSegment(commit, _sequence);
            _segments.Add(segment);
            _schemas.Adopt(segment.Core(_directory).FieldInfos);
            _files.Add(commit.Files());
        }
        BeginAfter(infos, names);
        return infos;
    }

    private SegmentInfos StartOver()
    {
        _isChanged = true;
        var names = _directory.ListAll();
        var infos = new SegmentInfos();
        if (SegmentInfos.LastGeneration(names) < 0)
        {
            BeginAfter(infos, names);
            return infos;
        }
        try
        {
            var earlier = SegmentInfos.ReadLatest(_directory);
            BeginAfter(earlier, names);
            return earlier.StartOver();
        }
        catch (IndexException)
        {
            // It cannot be read, so nobody knows which files it needs: all stay until this writer's first commit.
            _sweepsAfterCommit = true;
            infos.SkipNames(FreeCounter(names));
            return infos;
        }
    }

    private void BeginAfter(SegmentInfos infos, IReadOnlyList<string> names)
    {
        _committed = [.. infos.Files()];
        _files.Add(_committed);
        infos.SkipNames(FreeCounter(names));
        _files.Sweep();
    }

    private static long FreeCounter(IReadOnlyList<string> names) =>
        names.Select(IndexFiles.SegmentCounter).DefaultIfEmpty(-1).Max() + 1;

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

    private void WriteCommit()
    {
        foreach (var segment in _segments)
            WriteDeletes(segment);
        _infos.Segments.Clear();
        foreach (var segment in _segments)
            _infos.Segments.Add(segment.Commit);
        _infos.Changed();
        var needed = _segments
            .SelectMany(segment => segment.Commit.Files())
            .ToHashSet(StringComparer.Ordinal);
        needed.IntersectWith(_unsynced);
        _directory.Sync(needed);
        _directory.SyncMetadata();
        _lock.EnsureValid();
        _infos.PrepareCommit(_directory);
        _infos.FinishCommit(_directory);
        var earlier = _committed;
        _committed = [.. _infos.Files()];
        _files.Add(_committed);
        _files.Remove(earlier);
        _files.Retry();
        if (_sweepsAfterCommit)
            _files.Sweep();
        _sweepsAfterCommit = false;
        _unsynced.Clear();
        _isChanged = false;
    }

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

    private void RemoveUncommitted()
    {
        try
        {
            // By what is on the disk, not by what was remembered: a commit that failed late may be there after all.
            var left = new FileReferences(_directory);
            if (SegmentInfos.Exists(_directory))
                left.Add(SegmentInfos.ReadLatest(_directory).Files());
            left.Sweep();
        }
        catch (IOException)
        {
            // The folder cannot be read now; the next writer removes what is left.
        }
    }
}
