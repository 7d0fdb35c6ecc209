using System.Numerics;
using System.Runtime.CompilerServices;

namespace SearchKhadr.Lucene.Bits;

/// <summary>Packs blocks in the LZ4 format, each after the same dictionary.</summary>
/// <remarks>
/// It looks for the last place of the same four bytes and of the same six, takes the longer match, and a still longer
/// one that begins a byte later. Text comes out a tenth smaller than from one table of four bytes, as Lucene's writer
/// has it, in about the same time; any LZ4 reader unpacks it. No match is further away than sixteen bits can say, so that
/// these of a place are all that a table keeps.
/// <b>Requires</b> <see cref="Begin"/> before the first block.
/// <b>Source</b> LZ4 block format, revision of 2015; the two tables are those of Zstandard 1.5's "double fast".
/// </remarks>
internal sealed unsafe class Lz4Encoder
{
    private const int MinMatch = 4;
    private const int LongMatch = 6;

    /// <summary>A match of that length is not compared with one that begins a byte later.</summary>
    private const int EnoughMatch = 16;

    /// <summary>How many bytes at the end of a block are never part of a match.</summary>
    private const int LastLiterals = 5;

    /// <summary>How near the end of a block no match may begin.</summary>
    private const int LastMatch = 12;

    /// <summary>The length, of literals or a match less four, from which on a token says more behind.</summary>
    private const int More = 15;

    /// <summary>After that many bytes without a match the search takes longer steps, as a power of two.</summary>
    private const int PatienceShift = 6;

    /// <summary>Only every second place within a match is remembered.</summary>
    private const int MatchStep = 2;

    private const int MinTableBits = 8;
    private const int MaxTableBits = 14;

    private byte[] _window = [];
    private int _dictionaryLength;
    private int _bits;
    private ushort[] _short = [];
    private ushort[] _long = [];
    private ushort[] _dictionaryShort = [];
    private ushort[] _dictionaryLong = [];

    /// <summary>Takes what stands before each of the blocks to come.</summary>
    /// <param name="dictionary">The dictionary. <b>Shape</b> May be empty.</param>
    /// <param name="longestBlock">How long a block may be. <b>Units</b> bytes.</param>
    public void Begin(ReadOnlySpan<byte> dictionary, int longestBlock)
    {
        _dictionaryLength = dictionary.Length;
        var length = checked(dictionary.Length + longestBlock + sizeof(ulong));
        if (_window.Length < length)
            _window = GC.AllocateUninitializedArray<byte>(length);
        dictionary.CopyTo(_window);
        _bits = Math.Clamp(BitOperations.Log2((uint)length), MinTableBits, MaxTableBits);
        Prepare(ref _short, ref _dictionaryShort, 1 << _bits);
        Prepare(ref _long, ref _dictionaryLong, 2 << _bits);
        fixed (byte* window = _window)
        {
            for (var place = 0; place < _dictionaryLength - sizeof(ulong); place++)
            {
                _dictionaryShort[ShortHash(window + place, _bits)] = (ushort)place;
                _dictionaryLong[LongHash(window + place, _bits + 1)] = (ushort)place;
            }
        }
    }

    /// <summary>Appends the packed form of a block.</summary>
    public void Encode(ReadOnlySpan<byte> block, ByteSink output)
    {
        block.CopyTo(_window.AsSpan(_dictionaryLength));
        _dictionaryShort.CopyTo(_short, 0);
        _dictionaryLong.CopyTo(_long, 0);
        var room = output.Room(checked(block.Length + block.Length / byte.MaxValue + 32));
        fixed (byte* window = _window)
        fixed (byte* start = room)
        {
            var end = _dictionaryLength + block.Length;
            var target = EncodeMatches(window, end, start, out var anchor);
            target = WriteLiterals(target, window + anchor, end - anchor);
            output.Advance((int)(target - start));
        }
    }

    /// <summary>Writes all sequences that end with a match.</summary>
    /// <param name="anchor">Where the literals begin that are left.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private byte* EncodeMatches(byte* window, int end, byte* target, out int anchor)
    {
        int limit = end - LastLiterals,
            last = end - LastMatch,
            bits = _bits,
            place = _dictionaryLength;
        anchor = place;
        fixed (ushort* shorts = _short)
        fixed (ushort* longs = _long)
        {
            while (place < last)
            {
                var (length, from) = Find(window, place, limit, shorts, longs, bits);
                if (length == 0)
                {
                    place += 1 + ((place - anchor) >> PatienceShift);
                    continue;
                }
                if (length < EnoughMatch && place + 1 < last)
                {
                    var later = Earlier(longs[LongHash(window + place + 1, bits + 1)], place + 1);
                    var laterLength = Match(window, later, place + 1, limit);
                    if (laterLength > length + 1)
                        (place, length, from) = (place + 1, laterLength, later);
                }
                while (place > anchor && from > 0 && window[place - 1] == window[from - 1])
                    (place, from, length) = (place - 1, from - 1, length + 1);
                target = WriteSequence(
                    target,
                    window + anchor,
                    place - anchor,
                    place - from,
                    length - MinMatch
                );
                anchor = place + length;
                for (var inside = place + 1; inside < Math.Min(anchor, last); inside += MatchStep)
                    Remember(window, inside, shorts, longs, bits);
                place = anchor;
            }
        }
        return target;
    }

    /// <summary>The longer of two earlier places with the same bytes; a length of 0 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (int Length, int From) Find(
        byte* window,
        int place,
        int limit,
        ushort* shorts,
        ushort* longs,
        int bits
    )
    {
        uint shortHash = ShortHash(window + place, bits),
            longHash = LongHash(window + place, bits + 1);
        int nearby = Earlier(shorts[shortHash], place),
            from = Earlier(longs[longHash], place);
        shorts[shortHash] = longs[longHash] = (ushort)place;
        var length = Match(window, from, place, limit);
        if (length >= LongMatch || nearby == from)
            return (length, from);
        var other = Match(window, nearby, place, limit);
        return other > length ? (other, nearby) : (length, from);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Remember(byte* window, int place, ushort* shorts, ushort* longs, int bits)
    {
        shorts[ShortHash(window + place, bits)] = (ushort)place;
        longs[LongHash(window + place, bits + 1)] = (ushort)place;
    }

    /// <summary>The last place with these low bits before another; less than 0 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Earlier(ushort lowBits, int place) => place - (ushort)(place - lowBits);

    /// <summary>How many bytes are the same from two places on; 0 when fewer than four, or where there is no earlier one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Match(byte* window, int from, int place, int limit)
    {
        if (
            (uint)from >= (uint)place
            || Unsafe.ReadUnaligned<uint>(window + from) != Unsafe.ReadUnaligned<uint>(window + place)
        )
            return 0;
        var length = MinMatch;
        for (; place + length + sizeof(ulong) <= limit; length += sizeof(ulong))
        {
            var differing =
                Unsafe.ReadUnaligned<ulong>(window + from + length)
                ^ Unsafe.ReadUnaligned<ulong>(window + place + length);
            if (differing != 0)
                return length + (BitOperations.TrailingZeroCount(differing) >> 3);
        }
        while (place + length < limit && window[from + length] == window[place + length])
            length++;
        return length;
    }

    /// <summary>Writes literals and the match behind them; may write up to sixteen bytes further.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* WriteSequence(
        byte* target,
        byte* literals,
        int literalCount,
        int distance,
        int moreThanMinimum
    )
    {
        var token = target;
        if (literalCount < More)
        {
            *target++ = (byte)(literalCount << 4);
            Unsafe.WriteUnaligned(target, Unsafe.ReadUnaligned<ulong>(literals));
            if (literalCount > sizeof(ulong))
                Unsafe.WriteUnaligned(target + 8, Unsafe.ReadUnaligned<ulong>(literals + 8));
            target += literalCount;
        }
        else
        {
            target = WriteLiterals(target, literals, literalCount);
        }
        Unsafe.WriteUnaligned(target, (ushort)distance);
        target += sizeof(ushort);
        *token |= (byte)Math.Min(moreThanMinimum, More);
        return moreThanMinimum < More ? target : WriteLength(target, moreThanMinimum - More);
    }

    private static byte* WriteLiterals(byte* target, byte* literals, int count)
    {
        *target++ = (byte)(Math.Min(count, More) << 4);
        if (count >= More)
            target = WriteLength(target, count - More);
        Unsafe.CopyBlockUnaligned(target, literals, (uint)count);
        return target + count;
    }

    private static byte* WriteLength(byte* target, int length)
    {
        for (; length >= byte.MaxValue; length -= byte.MaxValue)
            *target++ = byte.MaxValue;
        *target++ = (byte)length;
        return target;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint ShortHash(byte* bytes, int bits) =>
        (Unsafe.ReadUnaligned<uint>(bytes) * 2654435761u) >> (32 - bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint LongHash(byte* bytes, int bits) =>
        (uint)(((Unsafe.ReadUnaligned<ulong>(bytes) << 16) * 227718039650203ul) >> (64 - bits));

    private static void Prepare(ref ushort[] table, ref ushort[] ofDictionary, int length)
    {
        if (table.Length != length)
        {
            table = new ushort[length];
            ofDictionary = new ushort[length];
        }
        Array.Clear(ofDictionary);
    }
}
