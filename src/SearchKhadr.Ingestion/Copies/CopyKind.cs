namespace SearchKhadr.Ingestion.Copies;

/// <summary>What two saved pages have in common; the strongest first.</summary>
public enum CopyKind
{
    /// <summary>The same bytes.</summary>
    SameBytes,

    /// <summary>The same address: one page, saved at different times.</summary>
    SameAddress,

    /// <summary>Nearly the same text under different addresses: a story that several outlets printed.</summary>
    SameText,
}
