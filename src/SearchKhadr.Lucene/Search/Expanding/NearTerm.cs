namespace SearchKhadr.Lucene.Search.Expanding;

/// <summary>A term that is a few edits away from a word.</summary>
/// <param name="Bytes">The term.</param>
/// <param name="Edits">How many edits.</param>
/// <param name="Similarity">How near that is: 1 without edits, less the more of the shorter word's characters they are.</param>
/// <param name="DocFreq">How many documents have the term.</param>
internal readonly record struct NearTerm(byte[] Bytes, int Edits, float Similarity, int DocFreq)
{
    /// <summary>Orders bytes without sign, shorter first.</summary>
    public static Comparer<byte[]> ByteOrder { get; } =
        Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right));
}
