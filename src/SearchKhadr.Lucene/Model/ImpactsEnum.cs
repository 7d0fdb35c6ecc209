namespace SearchKhadr.Lucene.Model;

/// <summary>Postings that also tell, for stretches of documents, the best that a score can be made of.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>ImpactsEnum</c>, <c>ImpactsSource</c> and <c>Impacts</c>.</remarks>
public abstract class ImpactsEnum : PostingsEnum
{
    /// <summary>Moves the stretches, but not the documents, to a target.</summary>
    /// <remarks><b>Requires</b> The target is not below an earlier one, nor below <see cref="DocIdSetIterator.DocId"/>.</remarks>
    public abstract void AdvanceShallow(int target);

    /// <summary>How many levels of stretches there are, the narrowest first; at least 1.</summary>
    public abstract int LevelCount { get; }

    /// <summary>The last document, itself inside, of a level's stretch around the shallow target.</summary>
    public abstract int DocIdUpTo(int level);

    /// <summary>
    /// The competitive pairs of a level's stretch: no document in it scores better than the best of these.
    /// <b>Shape</b> Frequencies and norms both grow. <b>Requires</b> Used before the next step.
    /// </summary>
    public abstract ReadOnlySpan<Impact> ImpactsOf(int level);
}
