using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using SearchKhadr.Ingestion.Capturing;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Ingestion.Tests.Capturing;

/// <summary>Pages and containers of them, made for these tests.</summary>
internal static class SamplePages
{
    public static string Page(string headline, string extra = "") =>
        $"""
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{headline}</title></head><body>
            <article><h1>{headline}</h1>
            <p>The harbour board met on Tuesday evening to hear what the engineers had found under the old pier.</p>
            <p>Its chair told the room that the repair would take most of a year, and that nobody had counted the cost.</p>
            <p>Residents asked why the report had been kept for so long; the board's clerk had no answer to that.</p>
            {extra}</article></body></html>
            """;

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        var target = new MemoryStream();
        WriteZip(target, files);
        return target.ToArray();
    }

    /// <summary>The same as a program writes it that cannot go back: each file's length stands behind it.</summary>
    public static byte[] ZipToStream(params (string Name, byte[] Bytes)[] files)
    {
        var target = new MemoryStream();
        using (var forward = new ForwardStream(target))
            WriteZip(forward, files);
        return target.ToArray();
    }

    private static void WriteZip(Stream target, (string Name, byte[] Bytes)[] files)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, bytes) in files)
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(bytes);
        }
    }

    public static byte[] Tar(params (string Name, byte[] Bytes)[] files)
    {
        var target = new MemoryStream();
        using (var tar = new TarWriter(target, TarEntryFormat.Pax, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
                tar.WriteEntry(
                    new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(bytes) }
                );
        }

        return target.ToArray();
    }

    public static byte[] Gzip(byte[] bytes) =>
        Pack(bytes, s => new GZipStream(s, CompressionLevel.Fastest, true));

    public static byte[] Pack(byte[] bytes, Func<Stream, Stream> packer)
    {
        var target = new MemoryStream();
        using (var packing = packer(target))
            packing.Write(bytes);
        return target.ToArray();
    }

    /// <summary>A WARC record with its header and the two line ends behind it.</summary>
    public static byte[] Warc(string type, string url, string contentType, byte[] block, string more = "") =>
        [
            .. Bytes(
                $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2010-10-26T12:00:00Z\r\n"
                    + $"{more}Content-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n"
            ),
            .. block,
            .. "\r\n\r\n"u8,
        ];

    /// <summary>A record of a page in segments: the first has the id that the others name.</summary>
    public static byte[] Segment(
        string type,
        string url,
        string id,
        int number,
        byte[] block,
        int? total = null,
        string contentType = "text/html; charset=utf-8"
    ) =>
        Warc(
            type,
            url,
            contentType,
            block,
            (number == 1 ? "WARC-Record-ID: " : "WARC-Segment-Origin-ID: ")
                + $"{id}\r\nWARC-Segment-Number: {number}\r\n"
                + (total is null ? "" : $"WARC-Segment-Total-Length: {total}\r\n")
        );

    public static byte[] Answer(byte[] body, string headers = "", int status = 200) =>
        [
            .. Bytes($"HTTP/1.1 {status} OK\r\nContent-Type: text/html; charset=utf-8\r\n{headers}\r\n"),
            .. body,
        ];

    /// <summary>Writes a file, and reads everything in it.</summary>
    public static List<IngestResult> ReadAll(string name, byte[] bytes, CaptureLimits? limits = null)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, name);
        File.WriteAllBytes(path, bytes);
        return [.. new ArticleReader(time: Day.Of2020, limits: limits).ReadAll(new(name, path))];
    }
}
