namespace SearchKhadr.Lucene.Model;

/// <summary>What a reader of postings will ask for; each holds all before it.</summary>
public enum PostingsFlags
{
    /// <summary>Documents.</summary>
    Docs,

    /// <summary>And frequencies.</summary>
    Freqs,

    /// <summary>And positions.</summary>
    Positions,

    /// <summary>And character offsets.</summary>
    Offsets,

    /// <summary>And payloads.</summary>
    All,
}
