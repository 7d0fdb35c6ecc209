using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace SearchKhadr.Lucene.Indexing.Inverting;

/// <summary>Gives each distinct byte string a number, from 0 in the order of arrival.</summary>
/// <remarks>
/// Open addressing with linear steps, at most half full; a slot keeps the whole hash, so that texts are compared only
/// when it matches. <b>Cost</b> No allocation but when it grows.
/// </remarks>
internal sealed class TermTable(BytePool texts)
{
    private const int InitialSlots = 16;

    private Slot[] _slots = new Slot[InitialSlots];
    private int[] _addresses = new int[InitialSlots / 2];

    /// <summary>How many strings there are.</summary>
    public int Count { get; private set; }

    /// <summary>How much memory the table itself takes, without texts. <b>Units</b> bytes.</summary>
    public long UsedBytes => ((long)_slots.Length * sizeof(long)) + ((long)_addresses.Length * sizeof(int));

    /// <summary>What a string is found by.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint HashOf(ReadOnlySpan<byte> term)
    {
        const ulong Odd = 0x9E3779B97F4A7C15;
        var hash = (ulong)term.Length * Odd;
        while (term.Length > sizeof(ulong))
        {
            hash = BitOperations.RotateLeft((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(term)) * Odd, 29);
            term = term[sizeof(ulong)..];
        }
        hash ^= TailOf(term);
        hash *= Odd;
        hash ^= hash >> 32;
        hash *= Odd;
        return (uint)(hash >> 32);
    }

    /// <summary>The string of a number.</summary>
    public ReadOnlySpan<byte> Text(int id) => texts.Text(_addresses[id]);

    /// <summary>The number of a string; it is new when it equals the <see cref="Count"/> of before.</summary>
    public int GetOrAdd(ReadOnlySpan<byte> term) => GetOrAdd(term, HashOf(term));

    /// <summary>The number of a string whose hash is known.</summary>
    /// <param name="term">The string.</param>
    /// <param name="hash">Its <see cref="HashOf"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int GetOrAdd(ReadOnlySpan<byte> term, uint hash)
    {
        var slots = _slots;
        var mask = slots.Length - 1;
        var place = (int)hash & mask;
        while (true)
        {
            ref var slot = ref slots[place];
            if (slot.IdPlusOne == 0)
            {
                slot = new Slot { Hash = hash, IdPlusOne = Count + 1 };
                return Append(term);
            }
            if (slot.Hash == hash && Text(slot.IdPlusOne - 1).SequenceEqual(term))
                return slot.IdPlusOne - 1;
            place = (place + 1) & mask;
        }
    }

    /// <summary>The number that a string with a hash probably has; -1 where nothing is said.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Likely(uint hash)
    {
        var slot = _slots[(int)hash & (_slots.Length - 1)];
        return slot.Hash == hash ? slot.IdPlusOne - 1 : -1;
    }

    /// <summary>Asks for the memory of a string that will be looked at soon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Prefetch(int id) => texts.Prefetch(_addresses[id]);

    /// <summary>The number of a string; -1 when it is not there.</summary>
    public int Find(ReadOnlySpan<byte> term)
    {
        var hash = HashOf(term);
        var mask = _slots.Length - 1;
        var place = (int)hash & mask;
        while (true)
        {
            var slot = _slots[place];
            if (slot.IdPlusOne == 0)
                return -1;
            if (slot.Hash == hash && Text(slot.IdPlusOne - 1).SequenceEqual(term))
                return slot.IdPlusOne - 1;
            place = (place + 1) & mask;
        }
    }

    /// <summary>All numbers in the order of their strings' bytes. <b>Cost</b> O(n log n), mostly on the first 8 bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int[] Sorted()
    {
        var ids = new int[Count];
        var prefixes = new ulong[Count];
        for (var id = 0; id < ids.Length; id++)
        {
            ids[id] = id;
            prefixes[id] = PrefixOf(Text(id));
        }
        Array.Sort(prefixes, ids);
        for (int start = 0, end; start < ids.Length; start = end)
        {
            end = start + 1;
            while (end < ids.Length && prefixes[end] == prefixes[start])
                end++;
            if (end - start > 1)
                ids.AsSpan(start, end - start).Sort((a, b) => Text(a).SequenceCompareTo(Text(b)));
        }
        return ids;
    }

    private int Append(ReadOnlySpan<byte> term)
    {
        if (Count == _addresses.Length)
            Grow();
        _addresses[Count] = texts.AddText(term);
        return Count++;
    }

    private void Grow()
    {
        Array.Resize(ref _addresses, _addresses.Length * 2);
        var slots = new Slot[_slots.Length * 2];
        var mask = slots.Length - 1;
        foreach (var slot in _slots)
        {
            if (slot.IdPlusOne == 0)
                continue;
            var place = (int)slot.Hash & mask;
            while (slots[place].IdPlusOne != 0)
                place = (place + 1) & mask;
            slots[place] = slot;
        }
        _slots = slots;
    }

    private static ulong PrefixOf(ReadOnlySpan<byte> text)
    {
        if (text.Length >= sizeof(ulong))
            return BinaryPrimitives.ReadUInt64BigEndian(text);
        ulong prefix = 0;
        for (var i = 0; i < text.Length; i++)
            prefix |= (ulong)text[i] << (56 - (8 * i));
        return prefix;
    }

    private static ulong TailOf(ReadOnlySpan<byte> rest)
    {
        if (rest.Length == sizeof(ulong))
            return BinaryPrimitives.ReadUInt64LittleEndian(rest);
        if (rest.Length >= sizeof(uint))
            return BinaryPrimitives.ReadUInt32LittleEndian(rest)
                | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(rest[^sizeof(uint)..]) << 32);
        return rest.IsEmpty ? 0 : rest[0] | ((uint)rest[rest.Length >> 1] << 8) | ((uint)rest[^1] << 16);
    }

    private struct Slot
    {
        public uint Hash;
        public int IdPlusOne;
    }
}
