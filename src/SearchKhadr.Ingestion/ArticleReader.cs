using SearchKhadr.Ingestion.Assembling;
using SearchKhadr.Ingestion.Capturing;
using SearchKhadr.Ingestion.Cataloguing;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion;

/// <summary>Reads a file through every stage: capture, decode, reader, assembly.</summary>
/// <remarks>
/// <para>
/// <b>Guarantees</b> Every file ends as an article or as a rejection with its reason; a bad page never throws. The same
/// bytes, catalog and day give the same article.
/// </para>
/// <para><b>Cost</b> The whole file and its text are in memory while it is read; files over the limit are not.</para>
/// <para><b>Threads</b> Safe for many threads at once.</para>
/// </remarks>
public sealed class ArticleReader
{
    /// <summary>The limit where none is given. <b>Units</b> bytes.</summary>
    public const long DefaultLimitBytes = 64L * 1024 * 1024;

    private readonly Catalog _catalog;
    private readonly long _limitBytes;
    private readonly ArticleAssembler _assembler;
    private readonly PageReaders _readers;

    /// <summary>Makes a reader whose articles the catalog overrules.</summary>
    /// <param name="catalog">What a person wrote beside the pages; null for none.</param>
    /// <param name="time">Says what day it is: a date after it is no publication date. Null for the system's clock.</param>
    /// <param name="limitBytes">A larger file is rejected.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limitBytes"/> is not positive.</exception>
    public ArticleReader(
        Catalog? catalog = null,
        TimeProvider? time = null,
        long limitBytes = DefaultLimitBytes
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limitBytes);

        _catalog = catalog ?? Catalog.Empty;
        _limitBytes = limitBytes;
        var dates = new DateParser(time ?? TimeProvider.System);
        _assembler = new ArticleAssembler(dates);
        _readers = new PageReaders(dates);
    }

    /// <summary>Reads one file.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public IngestResult Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);

        if (PageReaders.FormatOf(file.File) is not { } format)
        {
            var extension = Path.GetExtension(file.File);
            var message =
                extension.Length == 0 ? "The file has no extension." : $"No reader takes {extension} files.";
            return IngestResult.Of(new Rejection(file.File, RejectionReason.UnknownFormat, message));
        }

        var captured = PageCapturer.Capture(file, _limitBytes);
        if (captured.Value is null)
            return IngestResult.Of(captured.Rejection!);

        var decoded = PageDecoder.Decode(captured.Value, format);
        if (decoded.Value is null)
            return IngestResult.Of(decoded.Rejection!);

        var draft = _readers[format].Read(decoded.Value);
        return draft.Rejection is { } rejection
            ? IngestResult.Of(rejection)
            : _assembler.Assemble(decoded.Value, draft, _catalog.Find(file.File));
    }
}
