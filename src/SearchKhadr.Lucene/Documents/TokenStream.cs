namespace SearchKhadr.Lucene.Documents;

/// <summary>The tokens of one text after the other.</summary>
/// <remarks>
/// Use: <see cref="Reset"/>, then <see cref="MoveNext()"/> until it is false, then the final offset and increment.
/// <b>Source</b> Lucene 8 <c>TokenStream</c> with its term, offset and position-increment attributes.
/// </remarks>
public abstract class TokenStream
{
    /// <summary>Begins a text.</summary>
    /// <remarks><b>Requires</b> The memory stays as it is until the last token.</remarks>
    public abstract void Reset(ReadOnlyMemory<char> text);

    /// <summary>Steps to the next token; false after the last.</summary>
    public abstract bool MoveNext();

    /// <summary>Steps through the next tokens at once; false when it has passed the last.</summary>
    /// <param name="tokens">Takes the tokens. <b>Shape</b> Room for one at least.</param>
    /// <param name="count">How many there are; where it is true, at least one.</param>
    /// <remarks>
    /// <b>Guarantees</b> A token that does not carry its term is the last of its block, and the stream stands on it.
    /// </remarks>
    public virtual bool MoveNext(Span<Token> tokens, out int count)
    {
        count = 0;
        if (!MoveNext())
            return false;
        tokens[count++] = new Token(StartOffset, EndOffset, PositionIncrement);
        return true;
    }

    /// <summary>The token's term. <b>Requires</b> Copied before the next step. <b>Shape</b> Well-formed or lone surrogates; those become U+FFFD.</summary>
    public abstract ReadOnlySpan<char> Term { get; }

    /// <summary>Where the token begins in the text. <b>Units</b> UTF-16 characters.</summary>
    public abstract int StartOffset { get; }

    /// <summary>Where it ends, itself outside. <b>Units</b> UTF-16 characters.</summary>
    public abstract int EndOffset { get; }

    /// <summary>How many positions after the token before; 0 stands on the same.</summary>
    public abstract int PositionIncrement { get; }

    /// <summary>After the last token: where the text ends. <b>Units</b> UTF-16 characters.</summary>
    public abstract int FinalOffset { get; }

    /// <summary>After the last token: how many positions were left out behind it.</summary>
    public abstract int FinalPositionIncrement { get; }
}
