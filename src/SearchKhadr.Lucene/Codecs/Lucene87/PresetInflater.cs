using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace SearchKhadr.Lucene.Codecs.Lucene87;

/// <summary>Inflates raw DEFLATE that was packed after a dictionary, for which .NET has no call.</summary>
/// <remarks>
/// The dictionary is put in front as a stored block (<c>00, length, its complement, bytes</c>), which every inflater
/// reads as text that came before; then the packed bytes go on as if it had been so.
/// <b>Source</b> RFC 1951 section 3.2.4; Lucene 8.8 <c>DeflateWithPresetDictCompressionMode</c>.
/// </remarks>
internal static class PresetInflater
{
    private const int MaxStored = ushort.MaxValue;

    /// <summary>Fills the target; false when the packed bytes are damaged or end too soon.</summary>
    public static bool TryInflate(ReadOnlySpan<byte> source, ReadOnlySpan<byte> dictionary, Span<byte> target)
    {
        var stored = dictionary[Math.Max(0, dictionary.Length - MaxStored)..];
        var head = stored.IsEmpty ? 0 : 1 + (2 * sizeof(ushort)) + stored.Length;
        var whole = ArrayPool<byte>.Shared.Rent(head + source.Length);
        var unpacked = ArrayPool<byte>.Shared.Rent(Math.Max(1, stored.Length));
        try
        {
            if (!stored.IsEmpty)
            {
                whole[0] = 0;
                BinaryPrimitives.WriteUInt16LittleEndian(whole.AsSpan(1), (ushort)stored.Length);
                BinaryPrimitives.WriteUInt16LittleEndian(whole.AsSpan(3), (ushort)~stored.Length);
                stored.CopyTo(whole.AsSpan(5));
            }
            source.CopyTo(whole.AsSpan(head));
            using var packed = new MemoryStream(whole, 0, head + source.Length, writable: false);
            using var inflater = new DeflateStream(packed, CompressionMode.Decompress);
            return inflater.ReadAtLeast(
                    unpacked.AsSpan(0, stored.Length),
                    stored.Length,
                    throwOnEndOfStream: false
                ) == stored.Length
                && inflater.ReadAtLeast(target, target.Length, throwOnEndOfStream: false) == target.Length;
        }
        catch (InvalidDataException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(whole);
            ArrayPool<byte>.Shared.Return(unpacked);
        }
    }
}
