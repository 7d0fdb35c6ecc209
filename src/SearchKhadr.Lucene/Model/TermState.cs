namespace SearchKhadr.Lucene.Model;

/// <summary>What is needed to come back to a term without looking it up again; belongs to one segment.</summary>
public abstract class TermState
{
    /// <summary>How many documents have the term.</summary>
    public abstract int DocFreq { get; }

    /// <summary>How often it stands in them; <see cref="DocFreq"/> where frequencies are not kept.</summary>
    public abstract long TotalTermFreq { get; }
}
