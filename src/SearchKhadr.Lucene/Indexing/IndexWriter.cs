using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Indexing.Buffering;
using SearchKhadr.Lucene.Indexing.Committing;
using SearchKhadr.Lucene.Indexing.Deleting;
using SearchKhadr.Lucene.Indexing.Inverting;
using SearchKhadr.Lucene.Indexing.Merging;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Indexing;

/// <summary>Adds and deletes documents of an index; others see nothing of it before <see cref="Commit"/>.</summary>
/// <remarks>
/// Each thread gathers documents in memory of its own, which is written as a segment when memory is full; segments are
/// merged as they become many. A commit is one step: whatever happens, a folder holds the commit before or the new
/// one, whole. Disposing without a commit drops all changes since the last one.
/// <para>All operations have one order, and each returns its number in it: a delete reaches what was added before it,
/// by whatever thread, and nothing that was added after; a commit or a reader holds all operations up to its number
/// and none after.</para>
/// <para>When the disk refuses something, or a segment is found damaged, the call throws, or the next one if a merge
/// found it, and the writer can only be rolled back or disposed; the last commit stands.</para>
/// <b>Threads</b> Safe for any number at once.
/// <b>Source</b> Lucene 8 <c>IndexWriter</c>.
/// </remarks>
public sealed partial class IndexWriter : IDisposable
{
    // Locks, in the order in which they are taken: _commitTurn, _turn, the pool's, the log's. Merges are scheduled
    // without any of them but _commitTurn.
    private readonly Lock _commitTurn = new();
    private readonly object _turn = new();
    private readonly Lock _nameTurn = new();
    private readonly IndexDirectory _directory;
    private readonly IndexWriterOptions _options;
    private readonly IndexLock _lock;
    private readonly FileReferences _files;
    private readonly KeptCommits _commits;
    private readonly FieldSchemas _schemas = new();
    private readonly BlockStore _blocks = new();
    private readonly SegmentWriter _segmentWriter;
    private readonly DeleteLog _log = new();
    private readonly BufferPool _pool;
    private readonly MergeRunner _merges;
    private readonly List<LiveSegment> _segments = [];
    private readonly SegmentInfos _infos;
    private FrozenBuffers? _frozen;
    private long _docCount;
    private volatile Exception? _failure;
    private volatile bool _isClosed;

    /// <summary>Opens or creates an index for writing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number of the options is out of its range.</exception>
    /// <exception cref="IndexLockedException">Another writer has it open.</exception>
    /// <exception cref="IndexNotFoundException">There is none, and it was only to be appended to.</exception>
    /// <exception cref="IndexException">The index that is to be appended to cannot be read.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    public IndexWriter(IndexDirectory directory, IndexWriterOptions options)
    {
        options.Verify();
        options.MergePolicy.Verify();
        options.MergeScheduler.Verify();
        _directory = directory;
        _options = options;
        _segmentWriter = new SegmentWriter(options.Clock);
        _files = new FileReferences(directory);
        _commits = new KeptCommits(options.DeletionPolicy, _files);
        _pool = new BufferPool(options, _log, BeginBuffer, EnsureUsable);
        _lock = directory.ObtainLock(IndexFiles.WriteLock);
        try
        {
            _infos = options.OpenMode == OpenMode.Create ? StartOver() : GoOn();
            _docCount = _segments.Sum(segment => (long)segment.MaxDoc);
            _merges = options.MergeScheduler.Start(this, options.Clock);
        }
        catch
        {
            foreach (var segment in _segments)
                segment.Dispose();
            _lock.Dispose();
            throw;
        }
    }

    /// <summary>The number of the last operation.</summary>
    public long MaxCompletedSequenceNumber => _log.Sequence;

    private SegmentBuffer BeginBuffer(long generation) =>
        new(NewSegment(throttle: null), _options.Analyzer, _schemas, _blocks, _log.Sequence, generation);

    private NewSegment NewSegment(MergeThrottle? throttle)
    {
        string name;
        lock (_nameTurn)
        {
            name = _infos.NextSegmentName();
        }
        var folder = new TrackingDirectory(_directory, throttle is null ? null : throttle.BeforeWrite);
        return new NewSegment(new SegmentInfo(name, SegmentIds.Create(), maxDoc: 0), folder);
    }

    private void EnsureUsable()
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        if (_failure is { } failure)
            throw new InvalidOperationException(
                "the writer failed before: roll it back and open another",
                failure
            );
    }

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception problem) when (_failure is null && !_isClosed)
        {
            Fail(problem);
            throw;
        }
    }

    private void Fail(Exception problem)
    {
        _failure ??= problem;
        _pool.Wake();
        lock (_turn)
        {
            AbortMerges();
            Monitor.PulseAll(_turn);
        }
    }
}
