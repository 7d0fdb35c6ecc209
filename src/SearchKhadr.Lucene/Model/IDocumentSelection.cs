namespace SearchKhadr.Lucene.Model;

/// <summary>Says which documents of a segment something is done to; a query is one.</summary>
/// <remarks><b>Requires</b> Two that select the same may be equal, and then the later one stands for both.</remarks>
public interface IDocumentSelection
{
    /// <summary>Calls back with each document of a segment that is selected, deleted ones too, in ascending order.</summary>
    void Select(LeafReader segment, Action<int> found);
}
