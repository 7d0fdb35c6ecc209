using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Indexing;

/// <summary>The last commit of an index, open for reading; later commits do not change it.</summary>
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

    /// <inheritdoc/>
    public override IReadOnlyList<LeafContext> Leaves { get; }

    /// <inheritdoc/>
    public override int MaxDoc { get; }

    /// <inheritdoc/>
    public override int NumDocs { get; }

    /// <summary>Which commit it is; a later one has a larger number.</summary>
    public long Generation => _infos.Generation;

    /// <summary>What the application kept with the commit.</summary>
    public IReadOnlyDictionary<string, string> UserData { get; }

    /// <summary>Opens the last commit.</summary>
    /// <exception cref="IndexNotFoundException">There is no index, or one of its files is missing.</exception>
    /// <exception cref="CorruptIndexException">A file is damaged.</exception>
    /// <exception cref="UnsupportedIndexException">The index uses something that this engine does not have.</exception>
    public static DirectoryReader Open(IndexDirectory directory) => OpenLatest(directory, before: null);

    /// <summary>Whether a folder holds an index.</summary>
    public static bool IndexExists(IndexDirectory directory) => SegmentInfos.Exists(directory);

    /// <summary>Opens the last commit where it is not this one, with the segments that both have shared; null where it is.</summary>
    /// <exception cref="IndexException">The last commit cannot be read.</exception>
    public DirectoryReader? OpenIfChanged() => IsCurrent() ? null : OpenLatest(_directory, before: this);

    /// <summary>Whether no later commit was made.</summary>
    /// <exception cref="IndexException">The last commit cannot be read, or the index was removed.</exception>
    public bool IsCurrent()
    {
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
