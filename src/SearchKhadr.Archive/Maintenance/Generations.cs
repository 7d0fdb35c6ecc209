using System.Globalization;
using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Indexing.Ledgers;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Archive.Maintenance;

/// <summary>The generations of an index that are kept, and the way back to one.</summary>
public static class Generations
{
    /// <summary>All that are kept, the one that answers first, then back in time.</summary>
    /// <exception cref="IndexNotFoundException">There is no index.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    public static IReadOnlyList<IndexGeneration> List(string indexDirectory)
    {
        using var directory = Existing(indexDirectory);
        var kept = KeepGenerations.LastOfEach(DirectoryReader.ListCommits(directory)).ToArray();
        return [.. kept.Select((commit, i) => Describe(directory, commit, isCurrent: i == 0))];
    }

    /// <summary>Makes an earlier generation the one that answers, in one step; the one that answered is kept beside it.</summary>
    /// <param name="indexDirectory">The folder of the index.</param>
    /// <param name="number">Which generation; null for the one before.</param>
    /// <param name="options">How long to wait for another writer.</param>
    /// <param name="time">The clock; null for the system's.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>The generation that answers now.</returns>
    /// <exception cref="IndexNotFoundException">There is no index, or no such generation is kept.</exception>
    /// <exception cref="IndexException">The index is locked, or the generation cannot be used.</exception>
    /// <exception cref="IOException">The disk refused; nothing changed.</exception>
    public static IndexGeneration Rollback(
        string indexDirectory,
        int? number = null,
        IndexingOptions? options = null,
        TimeProvider? time = null,
        CancellationToken cancellation = default
    )
    {
        time ??= TimeProvider.System;
        options ??= IndexingOptions.Default with { Purpose = "rollback" };
        using var directory = Existing(indexDirectory);
        var earlier = Choose(directory, number);
        Verify(directory, earlier);
        var writing = WriterTurn.Writing(OpenMode.Append, time) with { Commit = earlier };
        using var turn = WriterTurn.Take(directory, writing, options, cancellation);
        turn.Writer.Commit(
            new Dictionary<string, string>(earlier.UserData, StringComparer.Ordinal)
            {
                [CommitData.Keep] = LastKeep(directory),
            }
        );
        Ledger.Sweep(directory);
        return Describe(directory, DirectoryReader.ListCommits(directory)[^1], isCurrent: true);
    }

    private static FileSystemDirectory Existing(string indexDirectory)
    {
        ArgumentException.ThrowIfNullOrEmpty(indexDirectory);
        if (!Directory.Exists(indexDirectory))
            throw new IndexNotFoundException("there is no index", Path.GetFullPath(indexDirectory));
        return new FileSystemDirectory(indexDirectory);
    }

    private static IndexCommit Choose(FileSystemDirectory directory, int? number)
    {
        var others = KeepGenerations.LastOfEach(DirectoryReader.ListCommits(directory)).ToArray();
        // A last commit that cannot be read is not listed, and so the first that is listed is the one before it.
        var last = IsLastReadable(directory) ? others[0] : null;
        var chosen = Array.Find(
            others,
            commit => commit != last && (number is null || NumberOf(commit) == number)
        );
        if (chosen is not null)
            return chosen;
        var kept = string.Join(", ", others.Where(commit => commit != last).Select(NumberOf));
        throw new IndexNotFoundException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"no earlier generation {number} is kept, kept={(kept.Length == 0 ? "none" : kept)}; \"rebuild --keep N\" keeps some"
            ),
            directory.Name
        );
    }

    private static bool IsLastReadable(FileSystemDirectory directory)
    {
        try
        {
            DirectoryReader.Open(directory).Dispose();
            return true;
        }
        catch (IndexException)
        {
            return false;
        }
    }

    private static void Verify(FileSystemDirectory directory, IndexCommit commit)
    {
        SchemaVersion.Verify(commit.UserData, directory.Name);
        using var reader = DirectoryReader.Open(directory, commit);
        reader.CheckIntegrity();
        Ledger.Open(directory, commit.UserData);
    }

    // How many are kept is a wish of the person, which going back does not change.
    private static string LastKeep(FileSystemDirectory directory)
    {
        var last = DirectoryReader.ListCommits(directory)[^1].UserData;
        var keep = CommitData.Number(last, CommitData.Keep, CommitData.UsualKeep);
        return Math.Max(keep, 1).ToString(CultureInfo.InvariantCulture);
    }

    private static IndexGeneration Describe(
        FileSystemDirectory directory,
        IndexCommit commit,
        bool isCurrent
    ) =>
        new(
            NumberOf(commit),
            isCurrent,
            commit.UserData.GetValueOrDefault(CommitData.Made),
            commit.UserData.GetValueOrDefault(CommitData.Version),
            CountArticles(directory, commit)
        );

    private static int? CountArticles(FileSystemDirectory directory, IndexCommit commit)
    {
        try
        {
            using var reader = DirectoryReader.Open(directory, commit);
            return SchemaVersion.IsCurrent(commit.UserData) ? ArticleStore.Count(reader) : null;
        }
        catch (IndexException)
        {
            return null;
        }
    }

    private static int NumberOf(IndexCommit commit) =>
        CommitData.Number(commit.UserData, CommitData.Generation, otherwise: 0);
}
