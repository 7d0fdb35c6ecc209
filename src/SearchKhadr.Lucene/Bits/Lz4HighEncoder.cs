using System.Buffers.Binary;

namespace SearchKhadr.Lucene.Bits;

/// <summary>Packs blocks in the LZ4 format, small: it follows chains of places with the same hash of four bytes.</summary>
/// <remarks>
/// <b>Guarantees</b> The bytes that Lucene 8.7 writes. There the hashes of short blocks are not emptied between blocks,
/// so they depend on the blocks before: keep one encoder a field.
/// <b>Source</b> Lucene 8.7 <c>LZ4.compress</c>, <c>LZ4.HighCompressionHashTable</c>.
/// </remarks>
internal sealed class Lz4HighEncoder
{
    private const int MinMatch = 4;
    private const int MaxDistance = 1 << 16;
    private const int LastLiterals = 5;
    private const int HashBits = 15;
    private const int MaxAttempts = 256;

    private readonly int[] _heads = new int[1 << HashBits];
    private readonly ushort[] _chain = new ushort[MaxDistance];
    private int _length;
    private int _next;
    private int _attempts;

    /// <summary>Makes an encoder that remembers nothing.</summary>
    public Lz4HighEncoder()
    {
        Array.Fill(_heads, -1);
        Array.Fill(_chain, ushort.MaxValue);
    }

    /// <summary>Appends the packed form.</summary>
    public void Encode(ReadOnlySpan<byte> bytes, ByteSink output)
    {
        var anchor = 0;
        if (bytes.Length > LastLiterals + MinMatch)
        {
            Reset(bytes.Length);
            anchor = EncodeMatches(bytes, output);
        }
        WriteLiterals(bytes[anchor..], matchBits: 0, output);
    }

    private void Reset(int length)
    {
        if (_length < MaxDistance)
        {
            _chain.AsSpan(0, _length).Fill(ushort.MaxValue);
        }
        else
        {
            Array.Fill(_heads, -1);
            Array.Fill(_chain, ushort.MaxValue);
        }
        _length = length;
        _next = 0;
    }

    private int EncodeMatches(ReadOnlySpan<byte> bytes, ByteSink output)
    {
        var matchLimit = bytes.Length - LastLiterals - MinMatch;
        var anchor = 0;
        var offset = 0;
        while (offset < matchLimit)
        {
            var found = First(bytes, offset);
            if (found < 0)
            {
                offset++;
                continue;
            }
            var length = MatchLength(bytes, found, offset);
            for (
                var other = Before(bytes, found);
                other >= 0 && offset - other < MaxDistance;
                other = Before(bytes, other)
            )
            {
                var otherLength = MatchLength(bytes, other, offset);
                if (otherLength > length)
                    (found, length) = (other, otherLength);
            }
            Write(bytes[anchor..offset], offset - found, length, output);
            offset += length;
            anchor = offset;
        }
        return anchor;
    }

    private static void Write(ReadOnlySpan<byte> literals, int distance, int length, ByteSink output)
    {
        WriteLiterals(literals, Math.Min(length - MinMatch, 15), output);
        output.WriteByte((byte)distance);
        output.WriteByte((byte)(distance >> 8));
        if (length - MinMatch >= 15)
            WriteLength(length - MinMatch - 15, output);
    }

    private static int MatchLength(ReadOnlySpan<byte> bytes, int found, int offset)
    {
        var limit = bytes.Length - LastLiterals;
        return MinMatch
            + bytes[(offset + MinMatch)..limit].CommonPrefixLength(bytes[(found + MinMatch)..limit]);
    }

    /// <summary>The nearest place before with the same four bytes; -1 where there is none.</summary>
    private int First(ReadOnlySpan<byte> bytes, int offset)
    {
        for (; _next < offset; _next++)
            Remember(bytes, _next);
        var four = FourAt(bytes, offset);
        _attempts = 0;
        var place = _heads[Hash(four)];
        if (place >= offset)
            return -1;
        var least = Math.Max(0, offset - MaxDistance + 1);
        for (; place >= least && _attempts < MaxAttempts; _attempts++)
        {
            if (FourAt(bytes, place) == four)
                return place;
            place -= _chain[place & (MaxDistance - 1)];
        }
        return -1;
    }

    /// <summary>The next place before with the same four bytes; -1 where there is none.</summary>
    private int Before(ReadOnlySpan<byte> bytes, int offset)
    {
        var four = FourAt(bytes, offset);
        var place = offset - _chain[offset & (MaxDistance - 1)];
        for (; place >= 0 && _attempts < MaxAttempts; _attempts++)
        {
            if (FourAt(bytes, place) == four)
                return place;
            place -= _chain[place & (MaxDistance - 1)];
        }
        return -1;
    }

    private void Remember(ReadOnlySpan<byte> bytes, int offset)
    {
        ref var head = ref _heads[Hash(FourAt(bytes, offset))];
        var delta = offset - head;
        if (delta is <= 0 or >= MaxDistance)
            delta = MaxDistance - 1;
        _chain[offset & (MaxDistance - 1)] = (ushort)delta;
        head = offset;
    }

    private static uint Hash(uint four) => (uint)((int)four * -1640531535) >> (32 - HashBits);

    private static uint FourAt(ReadOnlySpan<byte> bytes, int offset) =>
        BinaryPrimitives.ReadUInt32BigEndian(bytes[offset..]);

    private static void WriteLiterals(ReadOnlySpan<byte> literals, int matchBits, ByteSink output)
    {
        output.WriteByte((byte)((Math.Min(literals.Length, 15) << 4) | matchBits));
        if (literals.Length >= 15)
            WriteLength(literals.Length - 15, output);
        output.WriteBytes(literals);
    }

    private static void WriteLength(int length, ByteSink output)
    {
        for (; length >= byte.MaxValue; length -= byte.MaxValue)
            output.WriteByte(byte.MaxValue);
        output.WriteByte((byte)length);
    }
}
