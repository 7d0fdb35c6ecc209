namespace SearchKhadr.Lucene.Model;

/// <summary>Steps through the terms of a field in the order of their bytes.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>TermsEnum</c>.</remarks>
public abstract class TermsEnum
{
    /// <summary>Steps to the next term; false after the last.</summary>
    public abstract bool MoveNext();

    /// <summary>Goes to a term; false, with no place to stand on, where there is none.</summary>
    public abstract bool SeekExact(ReadOnlySpan<byte> term);

    /// <summary>Comes back to a term of which <see cref="State"/> was kept.</summary>
    public abstract void SeekExact(ReadOnlySpan<byte> term, TermState state);

    /// <summary>Goes to a term, or else to the next larger one.</summary>
    public abstract SeekStatus SeekCeil(ReadOnlySpan<byte> term);

    /// <summary>The term's bytes, UTF-8 for text. <b>Requires</b> Copied before the next step.</summary>
    public abstract ReadOnlySpan<byte> Term { get; }

    /// <summary>How many documents have the term.</summary>
    public abstract int DocFreq { get; }

    /// <summary>How often it stands in them; <see cref="DocFreq"/> where frequencies are not kept.</summary>
    public abstract long TotalTermFreq { get; }

    /// <summary>What is needed to come back.</summary>
    public abstract TermState State();

    /// <summary>Opens the term's postings before the first document.</summary>
    /// <param name="reuse">A result of an earlier call that is no longer needed, or null.</param>
    public abstract PostingsEnum Postings(PostingsEnum? reuse, PostingsFlags flags);

    /// <summary>Opens the term's postings with their impacts before the first document.</summary>
    public abstract ImpactsEnum Impacts(PostingsFlags flags);
}
