using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search;

/// <summary>Notes every match.</summary>
/// <param name="reader">The index that is searched.</param>
public sealed class DocSetCollector(IndexReader reader) : Collector
{
    private readonly FixedBitSet?[] _leaves = new FixedBitSet?[reader.Leaves.Count];
    private int _count;

    /// <inheritdoc/>
    public override bool NeedsScores => false;

    /// <summary>The matches so far.</summary>
    public DocSet DocSet => new(_leaves, _count);

    /// <inheritdoc/>
    public override LeafCollector Open(LeafContext leaf) =>
        new Leaf(this, _leaves[leaf.Ord] ??= new FixedBitSet(leaf.Reader.MaxDoc));

    private sealed class Leaf(DocSetCollector owner, FixedBitSet docs) : LeafCollector
    {
        public override void Collect(int doc, float score)
        {
            docs.Set(doc);
            owner._count++;
        }
    }
}
