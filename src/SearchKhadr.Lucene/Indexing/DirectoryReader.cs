using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Indexing.Committing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Indexing;

/// <summary>An index open for reading as it was at a commit, or at a moment of its writer; later changes do not change it.</summary>
/// <remarks>
/// <b>Cost</b> Opening reads what describes the segments; their data is mapped and read when asked for.
/// <b>Threads</b> Safe for any number at once.
/// <b>Source</b> Lucene 8 <c>StandardDirectoryReader</c>.
/// </remarks>
public sealed class DirectoryReader : IndexReader
{
    private readonly IndexDirectory _directory;
    private readonly SegmentInfos _infos;
    private readonly SegmentReader[] _segments;
    private readonly IndexWriter? _writer;
    private readonly long _changes;

    /// <summary>Takes the segments of a writer at one moment.</summary>
    internal DirectoryReader(
        IndexWriter writer,
        IndexDirectory directory,
        SegmentInfos infos,
        SegmentReader[] segments,
        long sequence,
        long changes
    )
        : this(directory, infos, segments)
    {
        _writer = writer;
        _changes = changes;
        SequenceNumber = sequence;
        HeldFiles = [.. segments.SelectMany(segment => segment.Core.Info.Files)];
    }

    private DirectoryReader(IndexDirectory directory, SegmentInfos infos, SegmentReader[] segments)
    {
        _directory = directory;
        _infos = infos;
        _segments = segments;
        var leaves = new LeafContext[segments.Length];
        var docBase = 0;
        for (var ord = 0; ord < segments.Length; ord++)
        {
            leaves[ord] = new LeafContext(ord, docBase, segments[ord]);
            docBase += segments[ord].MaxDoc;
            NumDocs += segments[ord].NumDocs;
        }
        Leaves = leaves;
        MaxDoc = docBase;
        UserData = new Dictionary<string, string>(infos.UserData, StringComparer.Ordinal);
    }

    /// <summary>Files that the writer keeps for it; none when no writer opened it.</summary>
    internal IReadOnlyList<string> HeldFiles { get; } = [];

    /// <inheritdoc/>
    public override IReadOnlyList<LeafContext> Leaves { get; }

    /// <inheritdoc/>
    public override int MaxDoc { get; }

    /// <inheritdoc/>
    public override int NumDocs { get; }

    /// <summary>Which commit it is, or which one was the last before it; a later one has a larger number.</summary>
    public long Generation => _infos.Generation;

    /// <summary>The number of the last of the writer's operations that it holds; -1 when no writer opened it.</summary>
    public long SequenceNumber { get; } = -1;

    /// <summary>What the application kept with the commit.</summary>
    public IReadOnlyDictionary<string, string> UserData { get; }

    /// <summary>Opens the last commit.</summary>
    /// <exception cref="IndexNotFoundException">There is no index, or one of its files is missing.</exception>
    /// <exception cref="CorruptIndexException">A file is damaged.</exception>
    /// <exception cref="UnsupportedIndexException">The index uses something that this engine does not have.</exception>
    public static DirectoryReader Open(IndexDirectory directory) => OpenLatest(directory, before: null);

    /// <summary>Opens the index as it is now in a writer, with all changes that no commit holds yet.</summary>
    /// <inheritdoc cref="IndexWriter.OpenReader"/>
    public static DirectoryReader Open(IndexWriter writer) => writer.OpenReader();

    /// <summary>Opens a commit that is kept beside the last one, or held by a snapshot.</summary>
    /// <exception cref="IndexNotFoundException">It is not kept any more.</exception>
    /// <exception cref="IndexException">It cannot be read.</exception>
    public static DirectoryReader Open(IndexDirectory directory, IndexCommit commit) =>
        new(directory, commit.Infos, OpenSegments(directory, commit.Infos, before: null));

    /// <summary>All commits of a folder, the oldest first.</summary>
    /// <exception cref="IndexNotFoundException">There is none.</exception>
    public static IReadOnlyList<IndexCommit> ListCommits(IndexDirectory directory)
    {
        var commits = KeptCommits.Read(directory);
        if (commits.Count == 0)
            throw new IndexNotFoundException("there is no commit", directory.Name);
        return commits;
    }

    /// <summary>Whether a folder holds an index.</summary>
    public static bool IndexExists(IndexDirectory directory) => SegmentInfos.Exists(directory);

    /// <summary>Opens the index anew where it changed, with the segments that both have shared; null where it did not.</summary>
    /// <remarks>A reader of a writer goes on to that writer's changes, any other to the last commit.</remarks>
    /// <exception cref="IndexException">It cannot be read.</exception>
    /// <exception cref="InvalidOperationException">It is a writer's reader, and the writer failed or was closed.</exception>
    public DirectoryReader? OpenIfChanged()
    {
        if (IsCurrent())
            return null;
        return _writer is null ? OpenLatest(_directory, before: this) : _writer.OpenReader();
    }

    /// <summary>Opens the index as it is now in a writer where that differs; null where it does not.</summary>
    /// <exception cref="IndexException">It cannot be read.</exception>
    /// <exception cref="InvalidOperationException">The writer failed or was closed.</exception>
    public DirectoryReader? OpenIfChanged(IndexWriter writer) =>
        writer == _writer && IsCurrent() ? null : writer.OpenReader();

    /// <summary>Whether no later commit was made or, of a writer's reader, nothing was changed.</summary>
    /// <exception cref="IndexException">The last commit cannot be read, or the index was removed.</exception>
    /// <exception cref="InvalidOperationException">It is a writer's reader, and the writer failed or was closed.</exception>
    public bool IsCurrent()
    {
        if (_writer is not null)
            return _writer.IsCurrent(SequenceNumber, _changes);
        // By id: an index that was removed and made anew may have the same number again.
        return SegmentInfos.ReadLatest(_directory).Id.Span.SequenceEqual(_infos.Id.Span);
    }

    /// <summary>Compares the checksum of every file with its bytes. <b>Cost</b> Reads all of them.</summary>
    /// <exception cref="CorruptIndexException">A file is damaged.</exception>
    public void CheckIntegrity()
    {
        foreach (var segment in _segments)
            segment.Core.CheckIntegrity();
    }

    /// <summary>
    /// Compares the checksums of the segments whose were not compared yet, by this reader or by an earlier one that
    /// shares them. <b>Cost</b> Reads all files of those segments, once in their open life.
    /// </summary>
    /// <exception cref="CorruptIndexException">A file is damaged.</exception>
    public void CheckIntegrityOnce()
    {
        foreach (var segment in _segments)
            segment.Core.CheckIntegrityOnce();
    }

    /// <inheritdoc/>
    protected override void Close()
    {
        foreach (var segment in _segments)
            segment.Core.Release();
        _writer?.Forget(this);
    }

    private static DirectoryReader OpenLatest(IndexDirectory directory, DirectoryReader? before)
    {
        while (true)
        {
            var infos = SegmentInfos.ReadLatest(directory);
            try
            {
                return new DirectoryReader(directory, infos, OpenSegments(directory, infos, before));
            }
            catch (IndexNotFoundException)
            {
                // A writer may have made a later commit meanwhile and removed files of this one.
                if (SegmentInfos.LastGeneration(directory.ListAll()) <= infos.Generation)
                    throw;
            }
        }
    }

    private static SegmentReader[] OpenSegments(
        IndexDirectory directory,
        SegmentInfos infos,
        DirectoryReader? before
    )
    {
        var segments = new List<SegmentReader>();
        try
        {
            foreach (var commit in infos.Segments)
            {
                var known = before?._segments.FirstOrDefault(segment =>
                    segment.Core.Info.Id.Span.SequenceEqual(commit.Info.Id.Span)
                );
                var core = known?.Core.Share() ?? SegmentCore.Open(directory, commit.Info);
                segments.Add(OpenSegment(directory, commit, core));
            }
        }
        catch
        {
            foreach (var segment in segments)
                segment.Core.Release();
            throw;
        }
        return [.. segments];
    }

    private static SegmentReader OpenSegment(
        IndexDirectory directory,
        SegmentCommitInfo commit,
        SegmentCore core
    )
    {
        try
        {
            var live = SegmentCore.ReadLiveDocs(directory, commit);
            return new SegmentReader(core, live, commit.Info.MaxDoc - commit.DelCount);
        }
        catch
        {
            core.Release();
            throw;
        }
    }
}
