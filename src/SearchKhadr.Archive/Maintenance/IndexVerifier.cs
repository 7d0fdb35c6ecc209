using System.Globalization;
using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Indexing.Ledgers;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Lucene.Checking;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Search;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Archive.Maintenance;

/// <summary>Says whether an archive's index is sound: every checksum, every structure, and that the ledger tells the truth.</summary>
public static class IndexVerifier
{
    /// <summary>Verifies the last commit. <b>Cost</b> Reads all of it, most of it several times.</summary>
    /// <param name="indexDirectory">The folder of the index.</param>
    /// <param name="line">Takes what is looked at, a line each, as it goes.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="IndexNotFoundException">There is no index.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static VerifyReport Verify(
        string indexDirectory,
        Action<string>? line = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(indexDirectory);
        if (!Directory.Exists(indexDirectory))
            throw new IndexNotFoundException("there is no index", Path.GetFullPath(indexDirectory));
        using var directory = new FileSystemDirectory(indexDirectory);
        return Verify(directory, line, cancellation);
    }

    internal static VerifyReport Verify(
        IndexDirectory directory,
        Action<string>? line,
        CancellationToken cancellation
    )
    {
        var check = IndexChecker.Check(directory, line, cancellation);
        var faults = FaultsOf(check).ToList();
        // Where the commit or a segment is damaged, what the ledger says of it cannot be compared.
        var files = check.Commit is null
            ? null
            : VerifyLedger(directory, check.IsSound, faults, line, cancellation);
        return new VerifyReport(faults, check.Segments.Count, files);
    }

    private static IEnumerable<IndexFault> FaultsOf(IndexCheckReport check)
    {
        if (check.Problem is { } problem)
            yield return new IndexFault(check.File, problem);
        foreach (var segment in check.Segments)
        {
            foreach (var part in segment.Parts.Where(part => !part.IsSound))
                yield return new IndexFault(part.File, $"{segment.Name}: {part.Name}: {part.Problem}");
        }
    }

    private static int? VerifyLedger(
        IndexDirectory directory,
        bool canCompare,
        List<IndexFault> faults,
        Action<string>? line,
        CancellationToken cancellation
    )
    {
        try
        {
            var data = DirectoryReader.ListCommits(directory)[^1].UserData;
            SchemaVersion.Verify(data, directory.Name);
            var ledger = Ledger.Open(directory, data);
            if (canCompare)
                Compare(directory, ledger, faults, cancellation);
            line?.Invoke(
                string.Create(CultureInfo.InvariantCulture, $"ledger: {ledger.Entries.Count} files")
            );
            return ledger.Entries.Count;
        }
        catch (IndexException damage)
        {
            faults.Add(new IndexFault(damage.Resource, damage.Message));
            line?.Invoke($"ledger: {damage.Message}");
            return null;
        }
    }

    private static void Compare(
        IndexDirectory directory,
        Ledger ledger,
        List<IndexFault> faults,
        CancellationToken cancellation
    )
    {
        using var reader = DirectoryReader.Open(directory);
        var missing = Missing(reader, ledger, cancellation);
        foreach (var entry in missing)
            faults.Add(
                new IndexFault(
                    entry.File,
                    $"{entry.File}: the ledger has it, the index lacks an article of it"
                )
            );
        var articles = ArticleStore.Count(reader);
        if (missing.Count == 0 && articles != ledger.ArticleCount)
            faults.Add(
                new IndexFault(
                    File: null,
                    $"the ledger and the index differ: articles actual={articles} expected={ledger.ArticleCount}"
                )
            );
    }

    /// <summary>The files of which an article is not in the index.</summary>
    internal static List<LedgerEntry> Missing(
        DirectoryReader reader,
        Ledger ledger,
        CancellationToken cancellation
    )
    {
        var searcher = new IndexSearcher(reader);
        var missing = new List<LedgerEntry>();
        foreach (var entry in ledger.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (
                entry.Articles.Any(id =>
                    searcher.Count(new TermQuery(FieldNames.Article, id), cancellation) == 0
                )
            )
                missing.Add(entry);
        }
        missing.Sort((left, right) => string.CompareOrdinal(left.File, right.File));
        return missing;
    }
}
