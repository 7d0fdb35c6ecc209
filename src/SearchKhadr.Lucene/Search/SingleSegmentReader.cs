using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search;

/// <summary>One segment as an index of its own; closing it closes nothing.</summary>
internal sealed class SingleSegmentReader(LeafReader segment) : IndexReader
{
    public override IReadOnlyList<LeafContext> Leaves { get; } = [new LeafContext(0, 0, segment)];

    public override int MaxDoc => segment.MaxDoc;

    public override int NumDocs => segment.NumDocs;

    protected override void Close()
    {
        // The segment is its owner's.
    }
}
