namespace SearchKhadr.Lucene.Codecs.Lucene84;

/// <summary>A place in a term's postings, between two blocks of documents.</summary>
internal struct SkipPoint
{
    /// <summary>The last document before it; 0 at a term's beginning.</summary>
    public int Doc;

    /// <summary>Where its next block begins in <c>.doc</c>.</summary>
    public long DocOffset;

    /// <summary>Where the block of positions that it is in begins in <c>.pos</c>.</summary>
    public long PosOffset;

    /// <summary>How many positions of that block belong to documents before it.</summary>
    public int PosInBlock;

    /// <summary>How many bytes of payloads those have.</summary>
    public int PayloadBytes;

    /// <summary>Where the block of payloads and offsets that it is in begins in <c>.pay</c>.</summary>
    public long PayOffset;
}
