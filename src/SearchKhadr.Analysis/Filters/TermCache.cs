using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SearchKhadr.Analysis.Filters;

/// <summary>Remembers what filters made of the terms that were met last.</summary>
/// <remarks>
/// A term of up to 16 ASCII characters and its result are a vector each, so that finding one is two multiplications and a
/// comparison. A new term takes the place of another with the same hash.
/// <b>Shape</b> 8,192 terms, about 400 KiB.
/// </remarks>
internal sealed class TermCache
{
    /// <summary>The longest term that is remembered. <b>Units</b> UTF-16 characters.</summary>
    public const int MaxTermChars = 16;

    /// <summary>The length of a term that is left out.</summary>
    public const int LeftOut = -1;

    /// <summary>The slot of a term that is too long, or not ASCII.</summary>
    public const int NoSlot = -1;

    private const int SlotBits = 13;
    private const ushort BeyondAscii = 0xFF80;

    private readonly Entry[] _entries = new Entry[1 << SlotBits];
    private Vector128<byte> _sought;

    /// <summary>Looks for a term; false where it is not remembered.</summary>
    /// <param name="text">The term, and anything behind it.</param>
    /// <param name="length">How many characters the term has.</param>
    /// <param name="slot">Where it is or would be; <see cref="NoSlot"/> where it cannot be.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(ReadOnlySpan<char> text, int length, out int slot)
    {
        if ((uint)(length - 1) >= MaxTermChars || !TryLoad(text, length, out var term))
        {
            slot = NoSlot;
            return false;
        }
        _sought = term;
        slot = Slot(term);
        return _entries[slot].Term == term;
    }

    /// <summary>Takes down the result of a remembered term.</summary>
    /// <param name="slot">Its slot.</param>
    /// <param name="result">Takes the characters. <b>Shape</b> Room for the longest term.</param>
    /// <returns>How many there are; <see cref="LeftOut"/> where the term is left out.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Read(int slot, Span<char> result)
    {
        ref var entry = ref _entries[slot];
        var (low, high) = Vector128.Widen(entry.Result);
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(result[..MaxTermChars]));
        low.StoreUnsafe(ref first);
        high.StoreUnsafe(ref first, MaxTermChars / 2);
        return entry.ResultLength;
    }

    /// <summary>Remembers what became of the term that was looked for last, if that can be.</summary>
    /// <param name="slot">The slot that it was given.</param>
    /// <param name="isKept">Whether anything is left of it.</param>
    /// <param name="result">What is left.</param>
    public void Add(int slot, bool isKept, ReadOnlySpan<char> result)
    {
        Vector128<byte> kept = default;
        if (slot == NoSlot)
            return;
        if (isKept && (result.Length > MaxTermChars || !TryLoad(result, result.Length, out kept)))
            return;
        ref var entry = ref _entries[slot];
        entry.Term = _sought;
        entry.Result = kept;
        entry.ResultLength = isKept ? (sbyte)result.Length : (sbyte)LeftOut;
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
    private static int Slot(Vector128<byte> term)
    {
        var words = term.AsUInt64();
        var hash = (words[0] * 0x9E37_79B9_7F4A_7C15) ^ (words[1] * 0xC2B2_AE3D_27D4_EB4F);
        return (int)((hash ^ (hash >> 31)) * 0x1656_67B1_9E37_79F9 >> (64 - SlotBits));
    }

    private struct Entry
    {
        public Vector128<byte> Term;
        public Vector128<byte> Result;
        public sbyte ResultLength;
    }
}
