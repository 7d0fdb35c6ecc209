using SearchKhadr.Ingestion.Assembling;
using SearchKhadr.Ingestion.Capturing;
using SearchKhadr.Ingestion.Capturing.Mime;
using SearchKhadr.Ingestion.Cataloguing;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion;

/// <summary>Reads a file through every stage: capture, decode, reader, assembly.</summary>
/// <remarks>
/// <para>
/// <b>Guarantees</b> Every page ends as an article or as a rejection with its reason; a bad page never throws. The same
/// bytes, catalog and day give the same article.
/// </para>
/// <para><b>Cost</b> One page and its text are in memory while it is read; a page over the limit is not.</para>
/// <para><b>Threads</b> Safe for many threads at once.</para>
/// </remarks>
public sealed class ArticleReader
{
    private readonly Catalog _catalog;
    private readonly TimeProvider _time;
    private readonly CaptureLimits _limits;
    private readonly PageCapturer _capturer;
    private readonly ArticleAssembler _assembler;
    private readonly PageReaders _readers;
    private readonly ContextFiller _filler;

    /// <summary>Makes a reader whose articles the catalog overrules.</summary>
    /// <param name="catalog">What a person wrote beside the pages; null for none.</param>
    /// <param name="time">Says what day it is: a date after it is no publication date. Null for the system's clock.</param>
    /// <param name="limits">How much of a file is read; null for the bounds that are usual.</param>
    public ArticleReader(Catalog? catalog = null, TimeProvider? time = null, CaptureLimits? limits = null)
    {
        _catalog = catalog ?? Catalog.Empty;
        _time = time ?? TimeProvider.System;
        _limits = limits ?? CaptureLimits.Default;
        _capturer = new PageCapturer(_limits, _time);
        var dates = new DateParser(_time);
        _assembler = new ArticleAssembler(dates, _catalog.Outlets);
        _readers = new PageReaders(dates);
        _filler = new ContextFiller(dates);
    }

    /// <summary>Reads a file that is one page; of a container its first.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public IngestResult Read(SourceFile file)
    {
        const string nothing = "Nothing in the file is a page.";
        return ReadAll(file).FirstOrDefault()
            ?? IngestResult.Of(new Rejection(file.File, RejectionReason.NoText, nothing));
    }

    /// <summary>Reads every page of a file: the file itself, or those that it holds.</summary>
    /// <remarks><b>Shape</b> Lazy, in the file's order. Pictures and other parts that are no pages are passed over.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public IEnumerable<IngestResult> ReadAll(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);

        return Capture(file, new CaptureTally()).Select(ReadPage);
    }

    /// <summary>Reads every page of a file, and keeps the text of each beside what was read of it.</summary>
    /// <remarks><b>Shape</b> Lazy, in the file's order.</remarks>
    /// <param name="file">The file.</param>
    /// <param name="report">Is told of warnings; null where nobody wants them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public IEnumerable<PageReading> ReadWithText(SourceFile file, IngestReport? report = null)
    {
        ArgumentNullException.ThrowIfNull(file);

        return ReadEach(file, report);
    }

    private IEnumerable<PageReading> ReadEach(SourceFile file, IngestReport? report)
    {
        var tally = new CaptureTally();
        foreach (var captured in Capture(file, tally))
        {
            var decoded = captured.Page is { } page ? PageDecoder.Decode(page, page.Format).Value : null;
            yield return new(ReadPage(captured), decoded?.Text, decoded?.Format == PageFormat.Html);
        }

        report?.Add(tally.Warnings);
    }

    /// <summary>The pages of a file, not yet read.</summary>
    internal IEnumerable<Captured> Capture(SourceFile file, CaptureTally tally)
    {
        var sidecar = Sidecar.Find(file.File, file.FullPath, _time);
        foreach (var warning in sidecar?.Warnings ?? [])
            tally.Warn(warning.File, warning.Message, warning.Line);
        foreach (var captured in _capturer.Capture(file, tally))
        {
            if (captured.Page is not { } page)
            {
                yield return captured;
                continue;
            }

            var isFile = page.File == file.File;
            var context = page.Context with
            {
                Container = isFile ? null : file.File,
                Entry = isFile ? sidecar?.Entry : page.Context.Entry,
            };
            yield return Captured.Of(page with { Context = context });
        }
    }

    /// <summary>Takes one captured page apart.</summary>
    internal IngestResult ReadPage(Captured captured)
    {
        if (captured.Page is not { } page)
            return IngestResult.Of(captured.Rejection!);

        var clock = new PageClock(_time, _limits.PageTime);
        try
        {
            var decoded = PageDecoder.Decode(page, page.Format);
            if (decoded.Value is null)
                return IngestResult.Of(decoded.Rejection!);

            clock.Check();
            var text = ForwardedMessage.Take(decoded.Value with { Clock = clock });
            var draft = _readers[text.Format].Read(text);
            if (draft.Rejection is { } rejection)
                return IngestResult.Of(rejection);
            var entry = CatalogEntry.Over(page.Context.Entry, _catalog.Find(page.File));
            return _assembler.Assemble(decoded.Value, _filler.Fill(draft, text.Source.Context), entry);
        }
        catch (LimitException e)
        {
            return IngestResult.Of(new Rejection(page.File, e.Reason, e.Message));
        }
        // One page must not take the others with it: the fault is said where the page would stand.
        catch (Exception e) when (e is not (OutOfMemoryException or OperationCanceledException))
        {
            var message = $"The reader failed on it; please report this: {e.GetType().Name}: {e.Message}";
            return IngestResult.Of(new Rejection(page.File, RejectionReason.Faulty, message));
        }
    }
}
