using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Archive.Maintenance;

/// <summary>The one writer of an index: takes its lock, waits for it where asked, and leaves a note of who it is.</summary>
internal sealed class WriterTurn : IDisposable
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(100);

    private readonly string _path;
    private readonly WriterNote _note;
    private readonly TimeProvider _clock;

    private WriterTurn(IndexWriter writer, string path, WriterNote note, TimeProvider clock)
    {
        Writer = writer;
        _path = path;
        _note = note;
        _clock = clock;
    }

    /// <summary>The writer.</summary>
    public IndexWriter Writer { get; }

    /// <summary>Opens the writer of an index once nobody else writes it.</summary>
    /// <exception cref="IndexLockedException">Somebody writes it still when the wait is over; the message says who.</exception>
    /// <exception cref="IndexException">The index cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static WriterTurn Take(
        IndexDirectory directory,
        IndexWriterOptions writing,
        IndexingOptions options,
        CancellationToken cancellation = default
    )
    {
        var clock = writing.Clock;
        var since = clock.GetTimestamp();
        var isTold = false;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                return Begin(new IndexWriter(directory, writing), directory.Name, options.Purpose, clock);
            }
            catch (IndexLockedException held)
            {
                var note = WriterNote.Find(directory.Name);
                if (clock.GetElapsedTime(since) >= options.Wait)
                    throw note is null
                        ? held
                        : new IndexLockedException(
                            $"the index is being written by {note}",
                            held.Resource,
                            held
                        );
                if (!isTold)
                    options.Waiting?.Invoke(note);
                isTold = true;
                cancellation.WaitHandle.WaitOne(LookAgain);
            }
        }
    }

    /// <summary>Takes reports of progress: passes them on, and keeps the note up to date.</summary>
    public IProgress<IndexingProgress> Noting(IProgress<IndexingProgress>? progress) =>
        new NotedProgress(_note, _path, progress, _clock);

    private static WriterTurn Begin(IndexWriter writer, string path, string purpose, TimeProvider clock)
    {
        try
        {
            var note = WriterNote.OfThisProcess(purpose, clock);
            note.Leave(path);
            return new WriterTurn(writer, path, note, clock);
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>How an archive's index is written.</summary>
    public static IndexWriterOptions Writing(OpenMode mode, TimeProvider time) =>
        new()
        {
            Analyzer = new ArchiveAnalyzer(),
            OpenMode = mode,
            Clock = time,
            DeletionPolicy = new KeepGenerations(),
        };

    /// <summary>Gives the lock back; what was not committed is dropped.</summary>
    public void Dispose()
    {
        WriterNote.Remove(_path);
        Writer.Dispose();
    }
}
