using SearchKhadr.Lucene.Documents;

namespace SearchKhadr.Analysis.Standard;

/// <summary>Tokens that know what they are made of.</summary>
public abstract class WordStream : TokenStream
{
    /// <summary>What the token is made of.</summary>
    public abstract TokenKind Kind { get; }

    /// <summary>The term and what follows it in the text, where that can be read at no cost.</summary>
    internal virtual ReadOnlySpan<char> TermAndRest => Term;

    /// <summary>How many characters the term has.</summary>
    internal virtual int TermLength => Term.Length;
}
