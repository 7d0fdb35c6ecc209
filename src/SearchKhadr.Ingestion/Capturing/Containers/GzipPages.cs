using System.IO.Compression;
using SearchKhadr.Ingestion.Capturing.Kinds;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Takes the packing off one file: <c>page.html.gz</c>, <c>crawl.warc.gz</c>, <c>pages.tar.gz</c>.</summary>
/// <remarks><b>Source</b> RFC 1952; several members behind each other are one file.</remarks>
internal static class GzipPages
{
    public static IEnumerable<Captured> Read(CaptureRun run, Capsule capsule)
    {
        var inner = capsule with
        {
            Open = () => run.Meter(new GZipStream(capsule.Open(), CompressionMode.Decompress)),
            LengthBytes = null,
            KindName = InnerName(capsule.KindName ?? capsule.Name),
        };
        if (IsPackedAgain(inner))
        {
            return
            [
                Captured.Of(
                    capsule.Name,
                    RejectionReason.TooDeep,
                    "It is packed with gzip twice; unpack it once and index that."
                ),
            ];
        }

        return run.Open(inner);
    }

    private static bool IsPackedAgain(Capsule inner)
    {
        using var stream = inner.Open();
        Span<byte> head = stackalloc byte[2];
        return stream.ReadAtLeast(head, 2, throwOnEndOfStream: false) == 2
            && KindSniffer.Sniff(head, "").Kind == FileKind.Gzip;
    }

    private static string InnerName(string name) =>
        name.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase) ? name[..^4] + ".tar"
        : name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3]
        : name;
}
