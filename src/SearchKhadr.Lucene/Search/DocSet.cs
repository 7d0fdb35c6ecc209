using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search;

/// <summary>Documents of an index, a set of bits for each segment.</summary>
public sealed class DocSet
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

    /// <summary>Whether it has a document of an index.</summary>
    public bool Contains(IndexReader reader, int docId)
    {
        var leaf = reader.Leaf(docId);
        return Of(leaf)?.Get(docId - leaf.DocBase) ?? false;
    }
}
