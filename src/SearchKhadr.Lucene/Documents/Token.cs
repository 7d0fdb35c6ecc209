using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SearchKhadr.Lucene.Documents;

/// <summary>A token as it stands in a block of tokens: its place, and its term where that is short.</summary>
public readonly struct Token
{
    /// <summary>The longest term that a token carries itself. <b>Units</b> bytes.</summary>
    public const int MaxCarriedBytes = 16;

    private readonly Vector128<byte> _term;

    /// <summary>A token whose term the stream has to tell.</summary>
    public Token(int startOffset, int endOffset, int positionIncrement)
    {
        StartOffset = startOffset;
        EndOffset = endOffset;
        PositionIncrement = positionIncrement;
    }

    /// <summary>A token that carries its term.</summary>
    /// <param name="ticket">A number that only tokens with this term get. <b>Shape</b> Over 0.</param>
    /// <param name="term">The term's bytes, all of them ASCII, then zeroes.</param>
    /// <param name="termBytes">How many of them are the term.</param>
    public Token(
        int startOffset,
        int endOffset,
        int positionIncrement,
        long ticket,
        Vector128<byte> term,
        int termBytes
    )
        : this(startOffset, endOffset, positionIncrement)
    {
        Ticket = ticket;
        TermBytes = termBytes;
        _term = term;
    }

    /// <summary>Where it begins in the text. <b>Units</b> UTF-16 characters.</summary>
    public int StartOffset { get; }

    /// <summary>Where it ends, itself outside. <b>Units</b> UTF-16 characters.</summary>
    public int EndOffset { get; }

    /// <summary>How many positions after the token before; 0 stands on the same.</summary>
    public int PositionIncrement { get; }

    /// <summary>How long the term is that it carries. <b>Units</b> bytes.</summary>
    public int TermBytes { get; }

    /// <summary>The same number only for the same term, in all streams; 0 where it does not carry the term.</summary>
    public long Ticket { get; }

    /// <summary>The term that a token carries, in UTF-8. <b>Requires</b> Not kept past the token.</summary>
    public static ReadOnlySpan<byte> Term(in Token token) =>
        MemoryMarshal.CreateReadOnlySpan(
            in Unsafe.As<Vector128<byte>, byte>(ref Unsafe.AsRef(in token._term)),
            token.TermBytes
        );
}
