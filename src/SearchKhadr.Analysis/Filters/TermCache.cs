using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SearchKhadr.Analysis.Filters;

/// <summary>Remembers what filters made of the terms that were met last.</summary>
/// <remarks>
/// A term of up to 16 ASCII characters and its result are a vector each, so that finding one is two multiplications and a
/// comparison. A new term takes the place of another with the same hash.
/// <b>Shape</b> From 1,024 terms in 48 KiB to 65,536 in 3 MiB, twice as many whenever as many were added.
/// </remarks>
internal sealed class TermCache
{
    /// <summary>The longest term that is remembered. <b>Units</b> UTF-16 characters.</summary>
    public const int MaxTermChars = 16;

    /// <summary>The length of a term that is left out.</summary>
    public const int LeftOut = -1;

    private const int LeastSlotBits = 10;
    private const int MostSlotBits = 16;
    private const int TicketsAtOnce = 1 << 12;
    private const ushort BeyondAscii = 0xFF80;

    private static long _ticketsGiven;

    private Entry[] _entries = new Entry[1 << LeastSlotBits];
    private int _slotBits = LeastSlotBits;
    private long _lastTicket;
    private int _added;

    /// <summary>What a term is looked for by; false where it is too long to be remembered, or not ASCII.</summary>
    /// <param name="text">The term, and anything behind it.</param>
    /// <param name="length">How many characters the term has.</param>
    /// <param name="key">The key.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryKey(ReadOnlySpan<char> text, int length, out TermKey key)
    {
        if ((uint)(length - 1) >= MaxTermChars || !TryLoad(text, length, out var term))
        {
            key = default;
            return false;
        }
        key = new TermKey(term);
        return true;
    }

    /// <summary>Asks for the memory of a term that will be looked for soon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Prefetch(in TermKey key)
    {
        if (!Sse.IsSupported)
            return;
        // An entry may lie in two lines of memory. By its fields' names it would be read here, to see that it is one.
        var entry = (byte*)Unsafe.AsPointer(ref _entries[Slot(key)]);
        Sse.Prefetch0(entry);
        Sse.Prefetch0(entry + sizeof(Entry) - 1);
    }

    /// <summary>Looks for a term; false where it is not remembered.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(in TermKey key, out RememberedTerm result)
    {
        ref readonly var entry = ref _entries[Slot(key)];
        result = entry.Result;
        return entry.Term == key.Term;
    }

    /// <summary>Remembers what became of a term, if that can be.</summary>
    /// <param name="key">The term's key.</param>
    /// <param name="isKept">Whether anything is left of it.</param>
    /// <param name="result">What is left.</param>
    /// <param name="remembered">What is remembered, where anything is.</param>
    public bool TryAdd(in TermKey key, bool isKept, ReadOnlySpan<char> result, out RememberedTerm remembered)
    {
        Vector128<byte> kept = default;
        remembered = default;
        if (isKept && (result.Length > MaxTermChars || !TryLoad(result, result.Length, out kept)))
            return false;
        remembered = new RememberedTerm(kept, NextTicket(), isKept ? result.Length : LeftOut);
        _entries[Slot(key)] = new Entry { Term = key.Term, Result = remembered };
        if (++_added > _entries.Length && _slotBits < MostSlotBits)
            Grow();
        return true;
    }

    // Tickets are taken from those of all threads many at a time.
    private long NextTicket()
    {
        if (_lastTicket % TicketsAtOnce == 0)
            _lastTicket = Interlocked.Add(ref _ticketsGiven, TicketsAtOnce) - TicketsAtOnce;
        return ++_lastTicket;
    }

    private void Grow()
    {
        var before = _entries;
        _slotBits++;
        _entries = new Entry[1 << _slotBits];
        _added = 0;
        foreach (var entry in before)
        {
            if (entry.Result.Ticket != 0)
                _entries[Slot(new TermKey(entry.Term))] = entry;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryLoad(ReadOnlySpan<char> text, int length, out Vector128<byte> term)
    {
        var wide = Load(text, length);
        term = Vector128.Narrow(wide.GetLower(), wide.GetUpper());
        return (wide & Vector256.Create(BeyondAscii)) == Vector256<ushort>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Load(ReadOnlySpan<char> text, int length)
    {
        if (text.Length >= MaxTermChars)
        {
            ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
            return Vector256.LoadUnsafe(ref first)
                & Vector256.LessThan(Vector256<ushort>.Indices, Vector256.Create((ushort)length));
        }
        return LoadPadded(text[..length]);
    }

    // Apart, so that the usual way can be inlined.
    private static Vector256<ushort> LoadPadded(ReadOnlySpan<char> term)
    {
        Span<ushort> padded = stackalloc ushort[MaxTermChars];
        padded.Clear();
        MemoryMarshal.Cast<char, ushort>(term).CopyTo(padded);
        return Vector256.Create<ushort>(padded);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Slot(in TermKey key) => (int)(key.Hash >> (64 - _slotBits));

    private struct Entry
    {
        public Vector128<byte> Term;
        public RememberedTerm Result;
    }
}
