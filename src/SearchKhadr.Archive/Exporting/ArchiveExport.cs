using System.Globalization;
using System.Text;

namespace SearchKhadr.Archive.Exporting;

/// <summary>Writes hits in a form that other programs read.</summary>
public static class ArchiveExport
{
    // What is made of hits before it is handed on.
    private const int BlockChars = 1 << 15;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes all hits of a walk as UTF-8.</summary>
    /// <remarks><b>Cost</b> A block of memory, whatever the number of hits.</remarks>
    /// <param name="walk">The hits; the caller disposes of it.</param>
    /// <param name="format">The form.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="time">Says when it is made.</param>
    /// <param name="withHeader">Whether it begins with what it is of.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="IOException">The output refused.</exception>
    /// <exception cref="SearchKhadr.Lucene.Errors.IndexException">The index on disk is damaged.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static async Task WriteAsync(
        HitWalk walk,
        ExportFormat format,
        Stream output,
        TimeProvider time,
        bool withHeader = true,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(walk);
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(time);
        await using var block = new StringWriter(CultureInfo.InvariantCulture);
        // Spreadsheets take a table for UTF-8 by this mark alone.
        if (format == ExportFormat.Csv)
            await block.WriteAsync('\uFEFF');
        var writer = format.Open(block);
        writer.Begin(withHeader ? ExportHeader.Of(walk, time) : null);
        foreach (var hit in walk.Hits)
        {
            writer.Write(hit);
            if (block.GetStringBuilder().Length >= BlockChars)
                await HandOn(block, output, cancellation);
        }
        writer.End();
        await HandOn(block, output, cancellation);
    }

    /// <summary>A single article in a form, without a header.</summary>
    public static string Write(WalkedHit hit, ExportFormat format)
    {
        ArgumentNullException.ThrowIfNull(hit);
        ArgumentNullException.ThrowIfNull(format);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var writer = format.Open(text);
        writer.Begin(header: null);
        writer.Write(hit);
        writer.End();
        return text.ToString();
    }

    private static async Task HandOn(StringWriter block, Stream output, CancellationToken cancellation)
    {
        var text = block.GetStringBuilder();
        var bytes = Utf8.GetBytes(text.ToString());
        text.Clear();
        await output.WriteAsync(bytes, cancellation);
        await output.FlushAsync(cancellation);
    }
}
