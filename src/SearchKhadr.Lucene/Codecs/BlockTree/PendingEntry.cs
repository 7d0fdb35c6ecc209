using SearchKhadr.Lucene.Codecs.Lucene84;

namespace SearchKhadr.Lucene.Codecs.BlockTree;

/// <summary>A term, or a block that was written, that waits for the block it goes into.</summary>
/// <param name="Bytes">The term, or what the block's terms begin with.</param>
/// <param name="State">Where the term's postings are; null for a block.</param>
/// <param name="Address">Where the block is in <c>.tim</c>.</param>
internal readonly record struct PendingEntry(byte[] Bytes, Lucene84TermState? State, long Address)
{
    /// <summary>Whether it is a term.</summary>
    public bool IsTerm => State != null;

    /// <summary>The byte after a beginning that it shares; -1 where it has none.</summary>
    public int LabelAt(int prefixLength) => Bytes.Length == prefixLength ? -1 : Bytes[prefixLength];
}
