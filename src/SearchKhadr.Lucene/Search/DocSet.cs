using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search;

/// <summary>Documents of an index, a set of bits for each segment.</summary>
/// <remarks>
/// What a search gives has rented its room, which <see cref="Dispose"/> gives back; one that is not disposed of costs
/// garbage, nothing else.
/// </remarks>
public sealed class DocSet : IDisposable
{
    private readonly FixedBitSet?[] _leaves;

    internal DocSet(FixedBitSet?[] leaves, int count)
    {
        _leaves = leaves;
        Count = count;
    }

    /// <summary>How many documents it has.</summary>
    public int Count { get; }

    /// <summary>Its documents of a segment; null for none.</summary>
    public FixedBitSet? Of(LeafContext leaf) => _leaves[leaf.Ord];

    /// <summary>Gives its room back. <b>Requires</b> Nobody uses it, or a set of one of its segments, any more.</summary>
    public void Dispose()
    {
        foreach (var docs in _leaves)
            docs?.Return();
    }

    /// <summary>Whether it has a document of an index.</summary>
    public bool Contains(IndexReader reader, int docId)
    {
        var leaf = reader.Leaf(docId);
        return Of(leaf)?.Get(docId - leaf.DocBase) ?? false;
    }
}
