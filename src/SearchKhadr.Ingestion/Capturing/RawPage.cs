using System.Security.Cryptography;
using SearchKhadr.Ingestion.Decoding;

namespace SearchKhadr.Ingestion.Capturing;

/// <summary>One page's bytes as they were saved: what the capture stage gives.</summary>
/// <param name="File">
/// Path relative to the folder that was read, with forward slashes; of a page in a container <c>a.zip!/b.html</c>.
/// </param>
/// <param name="Bytes">The whole page.</param>
/// <param name="Checksum">SHA-256 of the bytes, in lower-case hexadecimal.</param>
internal sealed record RawPage(string File, ReadOnlyMemory<byte> Bytes, string Checksum)
{
    /// <summary>The reader that it is for.</summary>
    public PageFormat Format { get; init; } = PageFormat.Html;

    public PageContext Context { get; init; } = PageContext.None;

    public static RawPage Of(
        string file,
        ReadOnlyMemory<byte> bytes,
        PageFormat format,
        PageContext context
    ) =>
        new(file, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)))
        {
            Format = format,
            Context = context,
        };
}
