using System.Runtime.CompilerServices;

namespace SearchKhadr.Lucene.Indexing.Inverting;

/// <summary>The numbers that terms of one field have, by the tickets that their tokens carry.</summary>
/// <remarks>
/// A ticket takes the place of another with the same low bits, which those given one after the other do not share.
/// <b>Cost</b> No memory before the first ticket, then from 4 KiB to 1 MiB.
/// </remarks>
internal sealed class KnownTerms
{
    private const int LeastSlots = 1 << 8;
    private const int MostSlots = 1 << 16;

    private Entry[] _entries = [default];
    private int _added;

    /// <summary>How much memory it takes. <b>Units</b> bytes.</summary>
    public long UsedBytes => (long)_entries.Length * Unsafe.SizeOf<Entry>();

    /// <summary>The number of a ticket's term; -1 where it is not known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(long ticket)
    {
        var entries = _entries;
        ref var entry = ref entries[(int)ticket & (entries.Length - 1)];
        return entry.Ticket == ticket ? entry.IdPlusOne - 1 : -1;
    }

    /// <summary>Takes down the number of a ticket's term.</summary>
    public void Add(long ticket, int id)
    {
        if (++_added > _entries.Length / 2 && _entries.Length < MostSlots)
            Grow();
        _entries[(int)ticket & (_entries.Length - 1)] = new Entry { Ticket = ticket, IdPlusOne = id + 1 };
    }

    private void Grow()
    {
        var before = _entries;
        _entries = new Entry[Math.Max(LeastSlots, before.Length * 2)];
        foreach (var entry in before)
            _entries[(int)entry.Ticket & (_entries.Length - 1)] = entry;
    }

    private struct Entry
    {
        public long Ticket;
        public int IdPlusOne;
    }
}
