using SearchKhadr.Ingestion.Capturing;
using SearchKhadr.Ingestion.Joining;

namespace SearchKhadr.Ingestion;

/// <summary>Reads many files: captures them one after the other, and takes their pages apart side by side.</summary>
/// <remarks>
/// <para>
/// <b>Guarantees</b> Results come in the order of the files, then of the pages in each, however many cores there are.
/// </para>
/// <para><b>Cost</b> At most a few dozen pages, and a bounded number of bytes, are in memory at once.</para>
/// </remarks>
public static class BulkReader
{
    private const int MostPages = 64;

    /// <summary>Bytes of pages that wait. A page costs its reader some ten times its bytes while it is taken apart.</summary>
    private const long MostBytes = 16L << 20;

    /// <summary>Reads every page of every file.</summary>
    /// <remarks>
    /// <b>Shape</b> Lazy. Each page of an article of several comes as it is read, so that nothing waits; behind the last of
    /// them comes the whole article, in whose <see cref="Articles.Capture.Parts"/> they stand, to be kept in their place.
    /// </remarks>
    /// <param name="files">Each file, and the reader that knows its catalog.</param>
    /// <param name="report">Is told of what was passed over, and of warnings; the results are the caller's to add.</param>
    /// <param name="cancellation">Ends the reading between two pages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> or <paramref name="report"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static IEnumerable<BulkResult> Read(
        IEnumerable<(SourceFile File, ArticleReader Reader)> files,
        IngestReport report,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(report);
        return ReadEach(files, report, cancellation);
    }

    /// <summary>The same with the pages of an article of several held back until it is whole, or all is read.</summary>
    /// <remarks><b>Shape</b> Lazy; such an article comes where its last page stands.</remarks>
    /// <param name="files">Each file, and the reader that knows its catalog.</param>
    /// <param name="report">Is told of what was passed over, and of warnings; the results are the caller's to add.</param>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> or <paramref name="report"/> is null.</exception>
    public static IEnumerable<BulkResult> ReadWhole(
        IEnumerable<(SourceFile File, ArticleReader Reader)> files,
        IngestReport report
    )
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(report);
        return HoldParts(ReadApart(files, report, CancellationToken.None));
    }

    private static IEnumerable<BulkResult> ReadEach(
        IEnumerable<(SourceFile File, ArticleReader Reader)> files,
        IngestReport report,
        CancellationToken cancellation
    )
    {
        var parts = new PartJoiner();
        foreach (var read in ReadApart(files, report, cancellation))
        {
            yield return PartJoiner.Alone(read);
            foreach (var whole in parts.Add(read).Where(whole => IsJoined(whole)))
                yield return whole;
        }
    }

    private static IEnumerable<BulkResult> HoldParts(IEnumerable<BulkResult> results)
    {
        var parts = new PartJoiner();
        foreach (var read in results)
        {
            foreach (var whole in parts.Add(read))
                yield return whole;
        }

        foreach (var left in parts.Rest())
            yield return left;
    }

    private static bool IsJoined(BulkResult read) => read.Result.Article?.Capture.Parts.Count > 0;

    private static IEnumerable<BulkResult> ReadApart(
        IEnumerable<(SourceFile File, ArticleReader Reader)> files,
        IngestReport report,
        CancellationToken cancellation
    )
    {
        var waiting = new Queue<(Task<IngestResult> Task, long Bytes, int FilesBegun)>();
        long bytes = 0;
        var begun = 0;
        foreach (var (file, reader) in files)
        {
            begun++;
            var tally = new CaptureTally();
            foreach (var captured in reader.Capture(file, tally))
            {
                cancellation.ThrowIfCancellationRequested();
                var length = captured.Page?.Bytes.Length ?? 0;
                while (waiting.Count > 0 && (waiting.Count >= MostPages || bytes + length > MostBytes))
                    yield return Next();
                bytes += length;
                waiting.Enqueue((Task.Run(() => reader.ReadPage(captured), cancellation), length, begun));
            }

            report.Add(tally.Warnings);
            report.CountSkipped(tally.Assets);
            report.CountRevisits(tally.Revisits);
        }

        while (waiting.Count > 0)
            yield return Next();

        BulkResult Next()
        {
            var (task, length, files) = waiting.Dequeue();
            bytes -= length;
            return new(task.GetAwaiter().GetResult(), files);
        }
    }
}
