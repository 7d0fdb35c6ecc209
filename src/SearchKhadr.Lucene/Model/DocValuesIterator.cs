namespace SearchKhadr.Lucene.Model;

/// <summary>Steps through the documents that have a value.</summary>
public abstract class DocValuesIterator : DocIdSetIterator
{
    /// <summary>Goes to a document; false where it has no value.</summary>
    /// <remarks><b>Requires</b> The target is not below <see cref="DocIdSetIterator.DocId"/>.</remarks>
    public abstract bool AdvanceExact(int target);
}
