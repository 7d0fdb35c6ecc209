using System.Text;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs;

/// <summary>The header and footer that every index file has.</summary>
/// <remarks>
/// Header: <c>magic (int32 0x3FD76C17), codec name (string), version (int32)</c>; an index header goes on with
/// <c>segment id (16 bytes), suffix length (byte), suffix (ASCII)</c>.
/// Footer: <c>magic (int32, the header's bits inverted), algorithm (int32 0), CRC-32 of all before it (int64)</c>.
/// Worked: codec <c>A</c>, version 1: <c>3F D7 6C 17 01 41 00 00 00 01</c>.
/// <b>Source</b> Lucene 8.7 <c>org.apache.lucene.codecs.CodecUtil</c>.
/// </remarks>
public static class CodecUtil
{
    /// <summary>The first four bytes of every file.</summary>
    public const int CodecMagic = 0x3FD76C17;

    /// <summary>The first four bytes of every footer.</summary>
    public const int FooterMagic = ~CodecMagic;

    /// <summary>A footer's length. <b>Units</b> bytes.</summary>
    public const int FooterLengthBytes = 16;

    /// <summary>A segment id's length. <b>Units</b> bytes.</summary>
    public const int IdLengthBytes = 16;

    /// <summary>Writes a plain header.</summary>
    public static void WriteHeader(IndexOutput output, string codec, int version)
    {
        output.WriteInt32(CodecMagic);
        output.WriteString(codec);
        output.WriteInt32(version);
    }

    /// <summary>Writes a header that belongs to one segment.</summary>
    public static void WriteIndexHeader(
        IndexOutput output,
        string codec,
        int version,
        ReadOnlySpan<byte> id,
        string suffix
    )
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(id.Length, IdLengthBytes);
        WriteHeader(output, codec, version);
        output.WriteBytes(id);
        output.WriteByte((byte)suffix.Length);
        output.WriteBytes(Encoding.ASCII.GetBytes(suffix));
    }

    /// <summary>An index header's length. <b>Units</b> bytes.</summary>
    public static int IndexHeaderLengthBytes(string codec, string suffix) =>
        sizeof(int) + 1 + codec.Length + sizeof(int) + IdLengthBytes + 1 + suffix.Length;

    /// <summary>Writes the footer; nothing may follow it.</summary>
    public static void WriteFooter(IndexOutput output)
    {
        output.WriteInt32(FooterMagic);
        output.WriteInt32(0);
        output.WriteInt64(output.Checksum());
    }

    /// <summary>Reads and checks a plain header; returns its version.</summary>
    /// <exception cref="CorruptIndexException">It is not a header of this codec.</exception>
    /// <exception cref="IndexFormatTooOldException">The version is below the least.</exception>
    /// <exception cref="IndexFormatTooNewException">The version is above the greatest.</exception>
    public static int CheckHeader(IndexInput input, string codec, int minVersion, int maxVersion)
    {
        var magic = input.ReadInt32();
        if (magic != CodecMagic)
            throw new CorruptIndexException(
                $"not an index file: codec magic actual={magic:x8} expected={CodecMagic:x8}",
                input.Resource
            );
        var actualCodec = input.ReadString();
        if (!string.Equals(actualCodec, codec, StringComparison.Ordinal))
            throw new CorruptIndexException(
                $"codec mismatch: actual={actualCodec} expected={codec}",
                input.Resource
            );
        var version = input.ReadInt32();
        var problem = $"codec {codec} version actual={version} expected={minVersion} to {maxVersion}";
        if (version < minVersion)
            throw new IndexFormatTooOldException(problem, input.Resource);
        if (version > maxVersion)
            throw new IndexFormatTooNewException(problem, input.Resource);
        return version;
    }

    /// <summary>Reads and checks the header of a segment's file; returns its version.</summary>
    /// <exception cref="CorruptIndexException">It is not this codec's, or belongs to another segment.</exception>
    /// <exception cref="IndexFormatTooOldException">The version is below the least.</exception>
    /// <exception cref="IndexFormatTooNewException">The version is above the greatest.</exception>
    public static int CheckIndexHeader(
        IndexInput input,
        string codec,
        int minVersion,
        int maxVersion,
        ReadOnlySpan<byte> id,
        string suffix
    )
    {
        var version = CheckHeader(input, codec, minVersion, maxVersion);
        CheckIndexId(input, id);
        CheckSuffix(input, suffix);
        return version;
    }

    /// <summary>Reads and checks a segment id.</summary>
    /// <exception cref="CorruptIndexException">It is another segment's.</exception>
    public static void CheckIndexId(IndexInput input, ReadOnlySpan<byte> id)
    {
        var actual = input.ReadSpan(IdLengthBytes);
        if (!actual.SequenceEqual(id))
            throw new CorruptIndexException(
                $"the file belongs to another segment: actual={Convert.ToHexString(actual)} expected={Convert.ToHexString(id)}",
                input.Resource
            );
    }

    /// <summary>Checks the footer's form without reading the file; returns the checksum that it holds.</summary>
    /// <exception cref="CorruptIndexException">The file is cut off or its end is damaged.</exception>
    public static long RetrieveChecksum(IndexInput input)
    {
        var footer = input.Length - FooterLengthBytes;
        if (footer < 0)
            throw new CorruptIndexException(
                $"too short for a footer, the file is cut off: actual={input.Length} expected>={FooterLengthBytes}",
                input.Resource
            );
        if (input.Int32At(footer) != FooterMagic)
            throw new CorruptIndexException(
                $"footer magic actual={input.Int32At(footer):x8} expected={FooterMagic:x8}, the file may be cut off",
                input.Resource
            );
        if (input.Int32At(footer + 4) != 0)
            throw new CorruptIndexException(
                $"checksum algorithm actual={input.Int32At(footer + 4)} expected=0",
                input.Resource
            );
        var checksum = input.Int64At(footer + 8);
        if ((checksum & ~0xFFFFFFFFL) != 0)
            throw new CorruptIndexException($"impossible checksum, actual={checksum:x16}", input.Resource);
        return checksum;
    }

    /// <summary>Reads the whole file and compares its checksum with the footer's.</summary>
    /// <exception cref="CorruptIndexException">They differ, or there is no footer.</exception>
    public static void ChecksumEntireFile(IndexInput input)
    {
        var expected = RetrieveChecksum(input);
        uint actual = 0;
        var end = input.Length - 8;
        const int Piece = 1 << 20;
        for (long offset = 0; offset < end; offset += Piece)
            actual = Bits.Crc32.Append(actual, input.SpanAt(offset, (int)Math.Min(Piece, end - offset)));
        if (actual != expected)
            throw new CorruptIndexException(
                $"checksum failed: actual={actual:x8} expected={expected:x8}",
                input.Resource
            );
    }

    /// <summary>Verifies that all before the footer was read, and the checksum of the whole file.</summary>
    /// <exception cref="CorruptIndexException">Something is left over, or the checksum differs.</exception>
    public static void CheckFooter(IndexInput input)
    {
        var left = input.Length - input.Position;
        if (left != FooterLengthBytes)
            throw new CorruptIndexException(
                $"the file does not end where it should: bytes left actual={left} expected={FooterLengthBytes}",
                input.Resource
            );
        ChecksumEntireFile(input);
        input.Position = input.Length;
    }

    /// <summary>Reads and checks the suffix at the end of an index header.</summary>
    /// <exception cref="CorruptIndexException">It is another.</exception>
    public static void CheckSuffix(IndexInput input, string suffix)
    {
        var actual = Encoding.ASCII.GetString(input.ReadSpan(input.ReadByte()));
        if (!string.Equals(actual, suffix, StringComparison.Ordinal))
            throw new CorruptIndexException(
                $"suffix mismatch: actual={actual} expected={suffix}",
                input.Resource
            );
    }
}
