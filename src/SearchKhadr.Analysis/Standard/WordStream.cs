using SearchKhadr.Lucene.Documents;

namespace SearchKhadr.Analysis.Standard;

/// <summary>Tokens that know what they are made of.</summary>
public abstract class WordStream : TokenStream
{
    /// <summary>What the token is made of.</summary>
    public abstract TokenKind Kind { get; }
}
