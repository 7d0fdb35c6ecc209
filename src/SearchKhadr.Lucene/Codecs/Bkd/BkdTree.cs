using SearchKhadr.Lucene.Bits;

namespace SearchKhadr.Lucene.Codecs.Bkd;

/// <summary>What is known of a field's tree once its leaves are written.</summary>
internal sealed class BkdTree(BkdShape shape, int maxDoc)
{
    private readonly FixedBitSet _docs = new(maxDoc);

    /// <summary>What its points are made of.</summary>
    public BkdShape Shape => shape;

    /// <summary>Where each leaf begins in the data.</summary>
    public List<long> LeafStarts { get; } = [];

    /// <summary>Between each two leaves, the value that parts them. <b>Shape</b> Each as wide as a dimension.</summary>
    public ByteSink SplitValues { get; } = new();

    /// <summary>Between each two leaves, the dimension of that value.</summary>
    public List<byte> SplitDimensions { get; } = [];

    /// <summary>The least value of each index dimension.</summary>
    public byte[] Least { get; } = new byte[shape.PackedIndexBytes];

    /// <summary>The greatest value of each index dimension.</summary>
    public byte[] Greatest { get; } = new byte[shape.PackedIndexBytes];

    /// <summary>How many points there are.</summary>
    public long PointCount { get; private set; }

    /// <summary>How many documents have one.</summary>
    public int DocCount => _docs.Cardinality();

    /// <summary>Counts points and their documents.</summary>
    public void Count(ReadOnlySpan<int> docIds)
    {
        PointCount += docIds.Length;
        foreach (var docId in docIds)
            _docs.Set(docId);
    }
}
