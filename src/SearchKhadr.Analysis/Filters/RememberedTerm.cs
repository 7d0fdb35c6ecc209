using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SearchKhadr.Analysis.Filters;

/// <summary>What filters made of a term: at most 16 ASCII characters.</summary>
/// <param name="Ascii">The characters, a byte each, then zeroes.</param>
/// <param name="Ticket">A number that no other term has; 0 for none.</param>
/// <param name="Length">How many characters there are; <see cref="TermCache.LeftOut"/> where the term is left out.</param>
internal readonly record struct RememberedTerm(Vector128<byte> Ascii, long Ticket, int Length)
{
    /// <summary>Writes the characters, and zeroes behind them.</summary>
    /// <param name="characters">Takes them. <b>Shape</b> Room for the longest term.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CopyTo(Span<char> characters)
    {
        var (low, high) = Vector128.Widen(Ascii);
        ref var first = ref Unsafe.As<char, ushort>(
            ref MemoryMarshal.GetReference(characters[..TermCache.MaxTermChars])
        );
        low.StoreUnsafe(ref first);
        high.StoreUnsafe(ref first, TermCache.MaxTermChars / 2);
    }
}
