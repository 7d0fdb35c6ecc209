using SearchKhadr.Archive.Indexing.Ledgers;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Archive.Indexing;

/// <summary>What the last commit says of the archive: its sources, its files, its generation.</summary>
internal sealed class ArchiveState : IDisposable
{
    private ArchiveState(DirectoryReader? reader, IReadOnlyDictionary<string, string> userData)
    {
        Reader = reader;
        UserData = userData;
        Sources = ArchiveSources.Of(userData);
        Generation = CommitData.Number(userData, CommitData.Generation, otherwise: 1);
        Keep = CommitData.Number(userData, CommitData.Keep, CommitData.UsualKeep);
    }

    /// <summary>The commit, open; null where there is none.</summary>
    public DirectoryReader? Reader { get; }

    /// <summary>What the commit keeps.</summary>
    public IReadOnlyDictionary<string, string> UserData { get; }

    /// <summary>What the index is made of.</summary>
    public ArchiveSources Sources { get; private init; }

    /// <summary>What became of each file.</summary>
    public Ledger Ledger { get; private init; } = new();

    /// <summary>Which making of the index it is.</summary>
    public int Generation { get; private init; }

    /// <summary>How many earlier generations are kept.</summary>
    public int Keep { get; }

    /// <summary>What the generation before was made of. <b>Shape</b> Empty unless a new one begins.</summary>
    public IReadOnlyList<string> Before { get; private init; } = [];

    /// <summary>Reads the last commit and its ledger.</summary>
    /// <exception cref="IndexException">It cannot be read.</exception>
    public static ArchiveState Open(IndexDirectory directory)
    {
        if (!DirectoryReader.IndexExists(directory))
            return new ArchiveState(reader: null, None);
        var reader = DirectoryReader.Open(directory);
        try
        {
            return new ArchiveState(reader, reader.UserData)
            {
                Ledger = Ledger.Open(directory, reader.UserData),
            };
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    /// <summary>Begins the next generation, which has read nothing.</summary>
    /// <param name="directory">The index.</param>
    /// <param name="needsSources">Whether the last commit must be readable.</param>
    /// <exception cref="IndexException">The last commit is needed and cannot be read.</exception>
    public static ArchiveState Begin(IndexDirectory directory, bool needsSources)
    {
        if (!DirectoryReader.IndexExists(directory))
            return new ArchiveState(reader: null, None);
        var commits = KnownCommits(directory, needsSources);
        var last = commits.Count > 0 ? commits[^1].UserData : None;
        var generations = commits.Select(commit =>
            CommitData.Number(commit.UserData, CommitData.Generation, otherwise: 1)
        );
        return new ArchiveState(reader: null, last)
        {
            Sources = ArchiveSources.None,
            Before = ArchiveSources.Of(last).Paths,
            Generation = generations.DefaultIfEmpty(0).Max() + 1,
        };
    }

    /// <summary>Whether a source was a file when it was read.</summary>
    public bool WasFile(string path) => Ledger.Entries.Any(entry => entry.FullPath == path);

    /// <inheritdoc/>
    public void Dispose() => Reader?.Dispose();

    private static Dictionary<string, string> None { get; } = new(StringComparer.Ordinal);

    private static IReadOnlyList<IndexCommit> KnownCommits(IndexDirectory directory, bool needsLast)
    {
        if (needsLast)
            DirectoryReader.Open(directory).Dispose();
        try
        {
            return DirectoryReader.ListCommits(directory);
        }
        catch (IndexNotFoundException)
        {
            // There are commits, and none can be read: the new generation is the first.
            return [];
        }
    }
}
