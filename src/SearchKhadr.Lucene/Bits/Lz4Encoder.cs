using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace SearchKhadr.Lucene.Bits;

/// <summary>Packs blocks in the LZ4 format, fast: it remembers one place for each hash of four bytes.</summary>
/// <remarks>
/// <b>Guarantees</b> The bytes that Lucene 8.8 writes. There the table is not emptied between blocks, so they depend
/// on the blocks before: keep one encoder a file.
/// <b>Source</b> Lucene 8.8 <c>LZ4.compressWithDictionary</c>, <c>LZ4.FastCompressionHashTable</c>.
/// </remarks>
internal sealed class Lz4Encoder
{
    private const int MinMatch = 4;
    private const int MaxDistance = 1 << 16;
    private const int LastLiterals = 5;
    private const int MemoryLog = 17;

    private int[] _table = [];
    private int _tableBits;
    private int _hashShift;

    /// <summary>Appends the packed form of what follows the dictionary.</summary>
    /// <param name="bytes">The dictionary, then what to pack.</param>
    /// <param name="dictionaryLength">How much of that is dictionary. <b>Shape</b> At most 65536.</param>
    public void Encode(ReadOnlySpan<byte> bytes, int dictionaryLength, ByteSink output)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dictionaryLength, MaxDistance);
        var anchor = dictionaryLength;
        if (bytes.Length - dictionaryLength > LastLiterals + MinMatch)
        {
            Prepare(bytes.Length);
            RememberDictionary(bytes, dictionaryLength);
            anchor = EncodeMatches(bytes, dictionaryLength, output);
        }
        WriteLiterals(bytes[anchor..], matchBits: 0, output);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int EncodeMatches(ReadOnlySpan<byte> bytes, int start, ByteSink output)
    {
        var limit = bytes.Length - LastLiterals;
        var matchLimit = limit - MinMatch;
        var anchor = start;
        var offset = start;
        while (offset < matchLimit)
        {
            var found = Find(bytes, offset);
            if (found < 0)
            {
                offset++;
                continue;
            }
            var length =
                MinMatch
                + bytes[(offset + MinMatch)..limit].CommonPrefixLength(bytes[(found + MinMatch)..limit]);
            WriteLiterals(bytes[anchor..offset], Math.Min(length - MinMatch, 15), output);
            var distance = offset - found;
            output.WriteByte((byte)distance);
            output.WriteByte((byte)(distance >> 8));
            if (length - MinMatch >= 15)
                WriteLength(length - MinMatch - 15, output);
            offset += length;
            anchor = offset;
        }
        return anchor;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(ReadOnlySpan<byte> bytes, int offset)
    {
        var four = FourAt(bytes, offset);
        ref var slot = ref _table[(uint)((int)four * -1640531535) >> _hashShift];
        var candidate = slot;
        slot = offset;
        return candidate < offset && offset - candidate < MaxDistance && FourAt(bytes, candidate) == four
            ? candidate
            : -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void RememberDictionary(ReadOnlySpan<byte> bytes, int length)
    {
        for (var i = 0; i < length; i++)
            _table[(uint)((int)FourAt(bytes, i) * -1640531535) >> _hashShift] = i;
    }

    private void Prepare(int length)
    {
        var bits = PackedInts.BitsRequired(length - LastLiterals);
        var hashLog = MemoryLog - PackedInts.BitsRequired(bits - 1);
        _hashShift = 32 - hashLog;
        if (_table.Length >= 1 << hashLog && _tableBits >= bits)
            return;
        _table = new int[1 << hashLog];
        _tableBits = PackedInts.FastestBits(bits);
    }

    private static uint FourAt(ReadOnlySpan<byte> bytes, int offset) =>
        BinaryPrimitives.ReadUInt32BigEndian(bytes[offset..]);

    internal static void WriteLiterals(ReadOnlySpan<byte> literals, int matchBits, ByteSink output)
    {
        output.WriteByte((byte)((Math.Min(literals.Length, 15) << 4) | matchBits));
        if (literals.Length >= 15)
            WriteLength(literals.Length - 15, output);
        output.WriteBytes(literals);
    }

    internal static void WriteLength(int length, ByteSink output)
    {
        for (; length >= 255; length -= 255)
            output.WriteByte(255);
        output.WriteByte((byte)length);
    }
}
