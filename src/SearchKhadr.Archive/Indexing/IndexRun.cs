using SearchKhadr.Archive.Indexing.Ledgers;
using SearchKhadr.Archive.Measuring;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Ingestion;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Copies;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Archive.Indexing;

/// <summary>Reads planned files into an index, and notes in the ledger what became of each.</summary>
/// <remarks>
/// <b>Guarantees</b> A commit holds whole files only, and its ledger says of each file what its index holds of it.
/// </remarks>
internal sealed class IndexRun(
    IndexDirectory directory,
    IndexWriter writer,
    Ledger ledger,
    IngestReport report,
    TimeProvider time
)
{
    private readonly ArticleStore _store = new(writer);
    private readonly CopyFinder _copies = new();
    private FileOutcome? _current;
    private long _lastCommit = time.GetTimestamp();

    /// <summary>What a commit keeps beside the ledger.</summary>
    public required Func<Dictionary<string, string>> UserData { get; init; }

    /// <summary>Copies that were in the index before the run.</summary>
    public required IndexedCopies Earlier { get; init; }

    /// <summary>How often it commits; null for never by itself.</summary>
    public TimeSpan? CommitEvery { get; init; }

    /// <summary>Takes reports of progress.</summary>
    public IProgress<IndexingProgress>? Progress { get; init; }

    /// <summary>Whether anything was committed.</summary>
    public bool IsCommitted { get; private set; }

    /// <summary>How many files are read to their end.</summary>
    public int Done { get; private set; }

    /// <summary>How many of them are committed.</summary>
    public int Kept { get; private set; }

    /// <summary>Whether the file that is being read can be ended where the run stands.</summary>
    public bool IsAtEndOfFile => _current is not { IsContainer: true };

    /// <summary>Reads the files.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up; what was read can still be committed.</exception>
    public void Read(IReadOnlyList<PlannedFile> files, CancellationToken cancellation)
    {
        Progress?.Report(new IndexingProgress(0, files.Count, File: null));
        var pages = files.Select(file => (file.Page.File, file.Page.Reader));
        foreach (var (result, begun) in BulkReader.Read(pages, report, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            EndBefore(files, begun);
            _current ??= new FileOutcome(files[begun - 1]);
            Take(result, _current);
            Progress?.Report(new IndexingProgress(begun, files.Count, result.File) { Kept = Kept });
        }
        EndBefore(files, files.Count + 1);
    }

    /// <summary>Ends the file that is being read, as far as it was.</summary>
    public void End()
    {
        if (_current is not null)
            End(_current);
        _current = null;
    }

    /// <summary>Takes a file and all that was read from it out.</summary>
    public void Forget(string file)
    {
        _store.Remove(file);
        ledger.Remove(file);
    }

    /// <summary>Makes what was read the last commit.</summary>
    /// <exception cref="IOException">The disk refused; the last commit stands.</exception>
    public void Commit()
    {
        ledger.Write(directory);
        writer.Commit(UserData());
        Ledger.Sweep(directory);
        IsCommitted = true;
        Kept = Done;
        _lastCommit = time.GetTimestamp();
    }

    private void EndBefore(IReadOnlyList<PlannedFile> files, int begun)
    {
        // A file of which nothing came, such as an archive of pictures, ends too.
        while (Done < begun - 1)
        {
            _current ??= new FileOutcome(files[Done]);
            End();
            CommitWhenDue();
        }
    }

    private void Take(IngestResult read, FileOutcome outcome)
    {
        var result = Earlier.Link(_copies.Link(read));
        report.Add(result);
        if (result.Article is { Capture.Parts.Count: > 0 } joined)
        {
            _store.Update(joined, result.Keys);
            Join(joined.Capture, outcome);
            return;
        }
        ArchiveMeter.Count(isRead: result.Article is not null);
        if (result.Article is { } article)
        {
            // What the file held before goes with the first article that is read from it anew.
            if (!outcome.HasArticles && outcome.File.Change == FileChange.Changed)
                _store.Remove(outcome.File.File);
            _store.Update(article, result.Keys);
        }
        outcome.Add(result);
    }

    /// <summary>Each page's file holds the whole article now: when one of them changes, all are read again.</summary>
    private void Join(Capture capture, FileOutcome last)
    {
        var id = ArticleId.Of(capture.File);
        foreach (var part in capture.Parts)
        {
            if (part == last.File.File)
                last.Join(id);
            else if (ledger.TryFind(part, out var entry))
                ledger.Put(entry with { Articles = [id] });
        }
    }

    private void End(FileOutcome outcome)
    {
        Done++;
        ledger.TryFind(outcome.File.File, out var before);
        var entry = outcome.End(before, time.GetUtcNow().Ticks, out var isChanged);
        if (isChanged)
            report.Add([
                new(
                    outcome.File.File,
                    null,
                    "It was written while it was read; the next run reads it again."
                ),
            ]);
        if (entry is null)
            return;
        if (outcome.File.MovedFrom is { } from)
            Forget(from);
        ledger.Put(entry);
    }

    private void CommitWhenDue()
    {
        if (CommitEvery is { } interval && time.GetElapsedTime(_lastCommit) >= interval)
            Commit();
    }
}
