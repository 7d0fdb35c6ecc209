using System.Globalization;
using System.Runtime.InteropServices;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Copies;

/// <summary>What tells that two articles are copies: their bytes, their address, and the signature of their text.</summary>
public sealed class CopyKeys
{
    /// <summary>Texts that are alike at least so much are copies. <b>Shape</b> A share of their runs of five words.</summary>
    public const double Threshold = 0.8;

    private readonly ushort[]? _signature;

    private CopyKeys(string file, string checksum, string? url, ushort[]? signature)
    {
        File = file;
        Checksum = checksum;
        Url = url;
        _signature = signature;
    }

    /// <summary>The page's name.</summary>
    public string File { get; }

    /// <summary>SHA-256 of the page's bytes.</summary>
    public string Checksum { get; }

    /// <summary>The part of the address that says which page it is; null where there is none.</summary>
    public string? Url { get; }

    /// <summary>Keys of which two alike texts share at least one; none for a short text.</summary>
    public IReadOnlyList<string> Bands =>
        [.. BandHashes.Select(static hash => hash.ToString("x16", CultureInfo.InvariantCulture))];

    /// <summary>The text's signature as text; null for a short text.</summary>
    public string? Signature =>
        _signature is null ? null : Convert.ToBase64String(MemoryMarshal.AsBytes(_signature.AsSpan()));

    /// <summary><see cref="Bands"/> as numbers.</summary>
    internal IEnumerable<ulong> BandHashes => _signature is null ? [] : TextSignature.Bands(_signature);

    /// <summary>The keys of an article: of its body, or of its comments where it has no body.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static CopyKeys Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = article.Body.Count > 0 ? article.Paragraphs : article.Comments.Select(static c => c.Text);
        return new(
            article.Capture.File,
            article.Capture.Checksum,
            UrlKey.Of(article.Url),
            TextSignature.Of(text)
        );
    }

    /// <summary>The keys as they were kept.</summary>
    /// <param name="file">The page's name.</param>
    /// <param name="checksum">SHA-256 of the page's bytes.</param>
    /// <param name="url">What <see cref="Url"/> gave.</param>
    /// <param name="signature">What <see cref="Signature"/> gave; one that is not whole counts as none.</param>
    public static CopyKeys Parse(string file, string checksum, string? url, string? signature)
    {
        var bytes = new byte[TextSignature.Bins * sizeof(ushort)];
        var isWhole =
            signature is not null
            && Convert.TryFromBase64String(signature, bytes, out var written)
            && written == bytes.Length;
        return new(file, checksum, url, isWhole ? MemoryMarshal.Cast<byte, ushort>(bytes).ToArray() : null);
    }

    /// <summary>How this article is a copy of another; null where it is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public CopyLink? LinkTo(CopyKeys other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var similarity =
            _signature is null || other._signature is null
                ? 0
                : TextSignature.Similarity(_signature, other._signature);
        if (Checksum.Length > 0 && Checksum == other.Checksum)
            return new(other.File, CopyKind.SameBytes, 1);
        if (Url is not null && Url == other.Url)
            return new(other.File, CopyKind.SameAddress, similarity);
        return similarity >= Threshold ? new(other.File, CopyKind.SameText, similarity) : null;
    }
}
