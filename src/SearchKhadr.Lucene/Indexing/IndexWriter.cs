using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Indexing.Committing;
using SearchKhadr.Lucene.Indexing.Deleting;
using SearchKhadr.Lucene.Indexing.Inverting;
using SearchKhadr.Lucene.Indexing.Merging;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Indexing;

/// <summary>Adds and deletes documents of an index; readers see nothing of it before <see cref="Commit"/>.</summary>
/// <remarks>
/// Documents are gathered in memory and written as segments; segments are merged as they become many. A commit is one
/// step: whatever happens, a folder holds the commit before or the new one, whole. Disposing without a commit drops
/// all changes since the last one.
/// <para>When the disk refuses something, or a segment is found damaged, the call throws and the writer can only be
/// rolled back or disposed; the last commit stands.</para>
/// <b>Threads</b> Safe for any number at once; they take turns.
/// <b>Source</b> Lucene 8 <c>IndexWriter</c>.
/// </remarks>
public sealed partial class IndexWriter : IDisposable
{
    private readonly Lock _turn = new();
    private readonly IndexDirectory _directory;
    private readonly IndexWriterOptions _options;
    private readonly IndexLock _lock;
    private readonly FileReferences _files;
    private readonly FieldSchemas _schemas = new();
    private readonly BlockStore _blocks = new();
    private readonly SegmentWriter _segmentWriter;
    private readonly TieredMergePolicy _mergePolicy;
    private readonly PendingDeletes _deletes = new();
    private readonly List<DeletePacket> _packets = [];
    private readonly List<LiveSegment> _segments = [];
    private readonly SegmentInfos _infos;
    private SegmentBuffer? _buffer;
    private long _sequence;
    private Exception? _failure;
    private bool _isClosed;

    /// <summary>Opens or creates an index for writing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number of the options is out of its range.</exception>
    /// <exception cref="IndexLockedException">Another writer has it open.</exception>
    /// <exception cref="IndexNotFoundException">There is none, and it was only to be appended to.</exception>
    /// <exception cref="IndexException">The index that is to be appended to cannot be read.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    public IndexWriter(IndexDirectory directory, IndexWriterOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.RamBufferBytes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.RamBufferBytes, int.MaxValue);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxBufferedDocuments ?? 1, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxMergeAtOnce, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.SegmentsPerTier, 2);
        _directory = directory;
        _options = options;
        _segmentWriter = new SegmentWriter(options.UseCompoundFile, options.Clock);
        _mergePolicy = new TieredMergePolicy
        {
            MaxMergeAtOnce = options.MaxMergeAtOnce,
            SegmentsPerTier = options.SegmentsPerTier,
            MaxMergedBytes = options.MaxMergedSegmentBytes,
        };
        _files = new FileReferences(directory);
        _lock = directory.ObtainLock(IndexFiles.WriteLock);
        try
        {
            _infos = options.OpenMode == OpenMode.Create ? StartOver() : GoOn();
        }
        catch
        {
            foreach (var segment in _segments)
                segment.Dispose();
            _lock.Dispose();
            throw;
        }
    }

    /// <summary>Adds a document.</summary>
    /// <exception cref="ArgumentException">It is not fit to be indexed. Nothing of it will be found, and the writer goes on.</exception>
    /// <exception cref="InvalidOperationException">The index is full, or the writer failed before.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    public void AddDocument(Document document)
    {
        lock (_turn)
        {
            EnsureUsable();
            Add(document);
            FlushIfFull();
        }
    }

    /// <summary>Replaces all documents that have a term by one, in one step.</summary>
    /// <exception cref="ArgumentException">It is not fit to be indexed. Nothing is replaced, and the writer goes on.</exception>
    /// <exception cref="InvalidOperationException">The index is full, or the writer failed before.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    public void UpdateDocument(Term id, Document document)
    {
        lock (_turn)
        {
            EnsureUsable();
            var before = _buffer?.DocCount ?? 0;
            Add(document);
            _deletes.Add(id, before);
            FlushIfFull();
        }
    }

    /// <summary>Deletes all documents that have a term and were added before.</summary>
    /// <exception cref="InvalidOperationException">The writer failed before.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    public void DeleteDocuments(Term term)
    {
        lock (_turn)
        {
            EnsureUsable();
            _deletes.Add(term, _buffer?.DocCount ?? 0);
            FlushIfFull();
        }
    }

    /// <summary>Opens the last commit for reading; what came after it is not in it.</summary>
    /// <exception cref="IndexNotFoundException">Nothing was committed yet.</exception>
    /// <exception cref="IndexException">It cannot be read.</exception>
    public DirectoryReader OpenReader() => DirectoryReader.Open(_directory);

    private void Add(Document document)
    {
        var total = TotalDocs();
        if (total >= SegmentInfos.MaxDocs)
            throw new InvalidOperationException($"the index is full, actual={total} documents");
        _buffer ??= new SegmentBuffer(NewSegment(), _options.Analyzer, _schemas, _blocks);
        try
        {
            _buffer.Add(document);
        }
        catch (Exception problem) when (_buffer.IsBroken)
        {
            _failure = problem;
            throw;
        }
    }

    private long TotalDocs()
    {
        long total = _buffer?.DocCount ?? 0;
        foreach (var segment in _segments)
            total += segment.Commit.Info.MaxDoc;
        return total;
    }

    private NewSegment NewSegment() =>
        new(
            new SegmentInfo(_infos.NextSegmentName(), SegmentIds.Create(), maxDoc: 0),
            new TrackingDirectory(_directory)
        );

    private void EnsureUsable()
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        if (_failure is not null)
            throw new InvalidOperationException(
                "the writer failed before: roll it back and open another",
                _failure
            );
    }

    private void Guard(Action work)
    {
        try
        {
            work();
        }
        catch (Exception problem)
        {
            _failure = problem;
            throw;
        }
    }
}
