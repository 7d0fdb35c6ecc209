using SearchKhadr.Lucene.Bits;

namespace SearchKhadr.Lucene.Model;

/// <summary>Steps through documents in the order of their ids.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>DocIdSetIterator</c>.</remarks>
public abstract class DocIdSetIterator
{
    /// <summary>The id after the last.</summary>
    public const int NoMoreDocs = int.MaxValue;

    /// <summary>The document it stands on; -1 before the first step, <see cref="NoMoreDocs"/> after the last.</summary>
    public abstract int DocId { get; }

    /// <summary>Steps to the next document and returns its id.</summary>
    /// <remarks><b>Requires</b> It does not stand on <see cref="NoMoreDocs"/>.</remarks>
    public abstract int NextDoc();

    /// <summary>Steps to the first document that is not below a target and returns its id.</summary>
    /// <remarks><b>Requires</b> The target is above <see cref="DocId"/>.</remarks>
    public abstract int Advance(int target);

    /// <summary>Steps to the end, and puts every document that it comes to into a set that has room for it.</summary>
    internal virtual void FillTo(FixedBitSet docs)
    {
        for (var doc = NextDoc(); doc != NoMoreDocs; doc = NextDoc())
            docs.Set(doc);
    }

    /// <summary>At most about how many documents it steps through.</summary>
    public abstract long Cost { get; }
}
