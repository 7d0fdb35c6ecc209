namespace SearchKhadr.Lucene.Model;

/// <summary>How much a field's postings keep; each holds all before it. The numbers are those on disk.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>IndexOptions</c>.</remarks>
public enum IndexOptions : byte
{
    /// <summary>Not indexed.</summary>
    None,

    /// <summary>Which documents.</summary>
    Docs,

    /// <summary>And how often in each.</summary>
    DocsAndFreqs,

    /// <summary>And at which positions.</summary>
    DocsAndFreqsAndPositions,

    /// <summary>And at which characters.</summary>
    DocsAndFreqsAndPositionsAndOffsets,
}
