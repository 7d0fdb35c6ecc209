using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Columns;

/// <summary>Steps through the documents of a column that is about to be written, and counts its steps.</summary>
internal abstract class DocCursor
{
    /// <summary>The document it stands on, as <see cref="DocIdSetIterator.DocId"/> says it.</summary>
    public int DocId { get; private set; } = -1;

    /// <summary>How many documents it has passed before this one.</summary>
    public int Index { get; private set; } = -1;

    /// <summary>About how many documents there are.</summary>
    public abstract long Cost { get; }

    /// <summary>Steps to the next document.</summary>
    public int NextDoc()
    {
        var next = Next(DocId);
        Index++;
        return DocId = next < 0 ? DocIdSetIterator.NoMoreDocs : next;
    }

    /// <summary>Steps to the first document that is not below a target.</summary>
    public int Advance(int target)
    {
        while (DocId < target)
            NextDoc();
        return DocId;
    }

    /// <summary>The document after one; negative when there is none.</summary>
    protected abstract int Next(int docId);
}
