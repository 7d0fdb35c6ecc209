using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.TestKit.Memory;

/// <summary>An index of plain lists, the model that files are held against.</summary>
public sealed class MemoryIndexReader : IndexReader
{
    private MemoryIndexReader(IReadOnlyList<LeafContext> leaves)
    {
        Leaves = leaves;
        MaxDoc = leaves.Sum(leaf => leaf.Reader.MaxDoc);
        NumDocs = leaves.Sum(leaf => leaf.Reader.NumDocs);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<LeafContext> Leaves { get; }

    /// <inheritdoc/>
    public override int MaxDoc { get; }

    /// <inheritdoc/>
    public override int NumDocs { get; }

    /// <summary>Indexes documents in order.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="analyzer">Takes their texts apart.</param>
    /// <param name="docsPerSegment">How many documents share a segment.</param>
    /// <param name="isDeleted">Which documents, by id, are deleted; null for none.</param>
    public static MemoryIndexReader Build(
        IEnumerable<Document> documents,
        Analyzer analyzer,
        int docsPerSegment = int.MaxValue,
        Predicate<int>? isDeleted = null
    )
    {
        var leaves = new List<LeafContext>();
        var docBase = 0;
        foreach (var chunk in documents.Chunk(Math.Min(docsPerSegment, 1 << 20)))
        {
            var first = docBase;
            var reader = new MemoryLeafReader(
                chunk,
                analyzer,
                doc => isDeleted?.Invoke(first + doc) ?? false
            );
            leaves.Add(new LeafContext(leaves.Count, docBase, reader));
            docBase += chunk.Length;
        }
        return new MemoryIndexReader(leaves);
    }

    /// <inheritdoc/>
    protected override void Close() { }
}
