using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SearchKhadr.Analysis.Filters;

/// <summary>Remembers what filters made of the terms that were met last.</summary>
/// <remarks>
/// A term of up to 16 characters and its result are a vector each, so that finding one is a few multiplications
/// and a comparison. A new term takes the place of another with the same hash.
/// <b>Shape</b> 8,192 terms, about half a megabyte.
/// </remarks>
internal sealed class TermCache
{
    /// <summary>The longest term that is remembered. <b>Units</b> UTF-16 characters.</summary>
    public const int MaxTermChars = 16;

    /// <summary>The length of a term that is left out.</summary>
    public const int LeftOut = -1;

    /// <summary>The slot of a term that is too long to be remembered.</summary>
    public const int NoSlot = -1;

    private const int SlotBits = 13;

    private readonly Entry[] _entries = new Entry[1 << SlotBits];
    private Vector256<ushort> _sought;

    /// <summary>Looks for a term; false where it is not remembered.</summary>
    /// <param name="text">The term, and anything behind it.</param>
    /// <param name="length">How many characters the term has.</param>
    /// <param name="found">What is remembered of it, and where it is or would be.</param>
    public bool TryFind(ReadOnlySpan<char> text, int length, out Found found)
    {
        if ((uint)(length - 1) >= MaxTermChars)
        {
            found = new(NoSlot, 0, default);
            return false;
        }
        _sought = Load(text, length);
        var slot = Slot(_sought);
        ref var entry = ref _entries[slot];
        found = new(slot, entry.ResultLength, entry.Result);
        return entry.Term == _sought;
    }

    /// <summary>Remembers what became of the term that was looked for last.</summary>
    /// <param name="slot">The slot that it was given.</param>
    /// <param name="isKept">Whether anything is left of it.</param>
    /// <param name="result">What is left.</param>
    public void Add(int slot, bool isKept, ReadOnlySpan<char> result)
    {
        if (slot == NoSlot || (isKept && result.Length > MaxTermChars))
            return;
        ref var entry = ref _entries[slot];
        entry.Term = _sought;
        entry.ResultLength = isKept ? (sbyte)result.Length : (sbyte)LeftOut;
        entry.Result = isKept ? Load(result, result.Length) : default;
    }

    private static Vector256<ushort> Load(ReadOnlySpan<char> text, int length)
    {
        if (text.Length >= MaxTermChars)
        {
            ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
            return Vector256.LoadUnsafe(ref first)
                & Vector256.LessThan(Vector256<ushort>.Indices, Vector256.Create((ushort)length));
        }
        Span<ushort> padded = stackalloc ushort[MaxTermChars];
        padded.Clear();
        MemoryMarshal.Cast<char, ushort>(text[..length]).CopyTo(padded);
        return Vector256.Create<ushort>(padded);
    }

    private static int Slot(Vector256<ushort> term)
    {
        var words = term.AsUInt64();
        var hash =
            (words[0] * 0x9E37_79B9_7F4A_7C15)
            ^ (words[1] * 0xC2B2_AE3D_27D4_EB4F)
            ^ (words[2] * 0x1656_67B1_9E37_79F9)
            ^ (words[3] * 0x27D4_EB2F_1656_67C5);
        return (int)((hash ^ (hash >> 29)) * 0x9E37_79B9_7F4A_7C15 >> (64 - SlotBits));
    }

    /// <summary>What is remembered of a term.</summary>
    /// <param name="Place">Its slot; <see cref="NoSlot"/> where it is too long.</param>
    /// <param name="ResultLength">How long the result is; <see cref="LeftOut"/> where there is none.</param>
    /// <param name="Result">The characters of the result.</param>
    public readonly record struct Found(int Place, sbyte ResultLength, Vector256<ushort> Result);

    private struct Entry
    {
        public Vector256<ushort> Term;
        public Vector256<ushort> Result;
        public sbyte ResultLength;
    }
}
