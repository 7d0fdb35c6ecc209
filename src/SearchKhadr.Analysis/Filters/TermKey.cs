using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SearchKhadr.Analysis.Filters;

/// <summary>What a term of up to 16 ASCII characters is looked for by.</summary>
/// <param name="Term">The characters, a byte each, then zeroes.</param>
/// <param name="Hash">A number of which the high bits are spread best.</param>
internal readonly record struct TermKey(Vector128<byte> Term, ulong Hash)
{
    /// <summary>The key of a term.</summary>
    public TermKey(Vector128<byte> term)
        : this(term, HashOf(term)) { }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong HashOf(Vector128<byte> term)
    {
        var words = term.AsUInt64();
        var hash = (words[0] * 0x9E37_79B9_7F4A_7C15) ^ (words[1] * 0xC2B2_AE3D_27D4_EB4F);
        return (hash ^ (hash >> 31)) * 0x1656_67B1_9E37_79F9;
    }
}
