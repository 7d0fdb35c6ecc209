using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Segments;

/// <summary>The segments that make up an index at one commit.</summary>
/// <remarks>
/// <c>segments_N</c>, N the generation in base 36: <c>index header (codec "segments", version 10, suffix N),
/// writer version (3 vints), major version of creation (vint), version (int64), name counter (vlong),
/// segment count (int32)</c>, where there is a segment <c>least segment version (3 vints)</c>, for each segment
/// <c>name, id (16), codec (string), delete generation (int64), delete count (int32), field infos generation (int64),
/// doc values generation (int64), soft delete count (int32), has id (byte), id (16), field infos files (strings),
/// number of updated fields (int32)</c>, then <c>user data (map), footer</c>.
/// Worked: after the header of an empty index's first commit:
/// <c>08 08 00 | 08 | 0000000000000000 | 00 | 00000000 | 00</c>.
/// <b>Source</b> Lucene 8.8 <c>SegmentInfos</c>.
/// </remarks>
internal sealed partial class SegmentInfos
{
    private const string Codec = "segments";
    private const int Version86 = 10;

    /// <summary>The generation of the last commit that was read or written; -1 when there is none.</summary>
    public long Generation { get; private set; } = -1;

    /// <summary>Grows with each change to the index.</summary>
    public long Version { get; private set; }

    /// <summary>The number in the next new segment's name.</summary>
    public long Counter { get; private set; }

    /// <summary>The id of the commit that was read or written last; empty when there is none. <b>Shape</b> 16 bytes.</summary>
    public ReadOnlyMemory<byte> Id { get; private set; }

    /// <summary>The release that wrote the commit.</summary>
    public LuceneVersion WriterVersion { get; private set; } = LuceneVersion.Current;

    /// <summary>The major release by which the index was created.</summary>
    public int CreatedMajor { get; private init; } = LuceneVersion.Current.Major;

    /// <summary>What the application keeps with the commit.</summary>
    public IDictionary<string, string> UserData { get; private set; } =
        new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The segments in the order of their documents. A writer changes the list.</summary>
    public IList<SegmentCommitInfo> Segments { get; private init; } = [];

    /// <summary>The name of the commit's file; null when there is no commit.</summary>
    public string? FileName => Generation < 0 ? null : IndexFileNames.Commit(Generation);

    /// <summary>How many documents all segments hold, deleted ones too.</summary>
    public long TotalMaxDoc => Segments.Sum(segment => (long)segment.Info.MaxDoc);

    /// <summary>Notes a change to the index.</summary>
    public void Changed() => Version++;

    /// <summary>Gives out the name of the next new segment.</summary>
    public string NextSegmentName()
    {
        Changed();
        return IndexFileNames.Segment(Counter++);
    }

    /// <summary>Makes sure that the next new segment's counter is not below a number.</summary>
    public void SkipNames(long counter) => Counter = Math.Max(Counter, counter);

    /// <summary>An index without segments whose commits, names and version go on after this one's.</summary>
    public SegmentInfos StartOver() =>
        new()
        {
            Generation = Generation,
            Version = Version,
            Counter = Counter,
            Id = Id,
        };

    /// <summary>A copy that follows another commit: its number, version and counter go on after that one's.</summary>
    public SegmentInfos After(SegmentInfos last)
    {
        var copy = Clone();
        copy.Generation = Math.Max(Generation, last.Generation);
        copy.Version = Math.Max(Version, last.Version) + 1;
        copy.Counter = Math.Max(Counter, last.Counter);
        return copy;
    }

    /// <summary>Names of all files of the commit, its own too where there is one.</summary>
    public IReadOnlySet<string> Files()
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var segment in Segments)
            files.UnionWith(segment.Files());
        if (FileName is { } own)
            files.Add(own);
        return files;
    }

    /// <summary>A copy whose list and deletions change on their own.</summary>
    public SegmentInfos Clone() =>
        new()
        {
            Generation = Generation,
            Version = Version,
            Counter = Counter,
            Id = Id,
            WriterVersion = WriterVersion,
            CreatedMajor = CreatedMajor,
            UserData = new SortedDictionary<string, string>(UserData, StringComparer.Ordinal),
            Segments = [.. Segments.Select(segment => segment.Clone())],
        };

    /// <summary>The greatest generation of a complete commit among file names; -1 when there is none.</summary>
    public static long LastGeneration(IEnumerable<string> fileNames) =>
        fileNames.Select(IndexFileNames.CommitGeneration).DefaultIfEmpty(-1).Max();

    /// <summary>Whether a folder holds a commit.</summary>
    public static bool Exists(IndexDirectory directory) => LastGeneration(directory.ListAll()) >= 0;

    /// <summary>Reads the last commit, also while another process replaces it with a newer one.</summary>
    /// <exception cref="IndexNotFoundException">There is no commit.</exception>
    /// <exception cref="CorruptIndexException">It is damaged.</exception>
    /// <exception cref="UnsupportedIndexException">It uses another codec, or updates that this engine lacks.</exception>
    public static SegmentInfos ReadLatest(IndexDirectory directory)
    {
        var tried = -1L;
        IndexException? failure = null;
        while (true)
        {
            var generation = LastGeneration(directory.ListAll());
            if (generation < 0)
                throw new IndexNotFoundException("no segments file: there is no index here", directory.Name);
            if (generation <= tried)
                throw failure!;
            try
            {
                return Read(directory, IndexFileNames.Commit(generation));
            }
            catch (IndexException unreadable)
            {
                // A writer may have committed and removed this generation since: a newer one must be there then.
                failure ??= unreadable;
                tried = generation;
            }
        }
    }
}
