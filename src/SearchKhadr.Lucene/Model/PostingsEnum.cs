namespace SearchKhadr.Lucene.Model;

/// <summary>The documents of a term, with what its field keeps about each.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>PostingsEnum</c>.</remarks>
public abstract class PostingsEnum : DocIdSetIterator
{
    /// <summary>How often the term stands in the document; 1 where frequencies are not kept.</summary>
    public abstract int Freq { get; }

    /// <summary>Steps to the next of <see cref="Freq"/> positions; -1 where positions are not kept.</summary>
    public abstract int NextPosition();

    /// <summary>Where the occurrence begins in the field's text. <b>Units</b> UTF-16 characters; -1 where not kept.</summary>
    public abstract int StartOffset { get; }

    /// <summary>Where the occurrence ends, itself outside. <b>Units</b> UTF-16 characters; -1 where not kept.</summary>
    public abstract int EndOffset { get; }

    /// <summary>The occurrence's payload; empty where there is none. <b>Requires</b> Copied before the next step.</summary>
    public abstract ReadOnlySpan<byte> Payload { get; }
}
