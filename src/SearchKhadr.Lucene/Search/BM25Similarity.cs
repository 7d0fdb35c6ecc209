using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search;

/// <summary>Scores by BM25: rarer words, more of them, and shorter fields score higher.</summary>
/// <remarks>
/// <b>Source</b> Lucene 8.7 <c>BM25Similarity</c>, with its order of operations in single precision. Robertson and
/// Zaragoza, <i>The Probabilistic Relevance Framework: BM25 and Beyond</i>, 2009.
/// </remarks>
public sealed class BM25Similarity
{
    private static readonly float[] Lengths =
    [
        .. Enumerable.Range(0, 256).Select(norm => (float)SmallFloat.Byte4ToInt32((byte)norm)),
    ];

    private readonly float _k1;
    private readonly float _b;
    private LengthTable? _last;

    /// <summary>Takes how fast repeats of a word stop counting, and how much the field's length counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The first is negative or not finite, or the second is outside 0 to 1.</exception>
    public BM25Similarity(float k1 = 1.2f, float b = 0.75f)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(k1);
        if (!float.IsFinite(k1))
            throw new ArgumentOutOfRangeException(nameof(k1), k1, "not finite");
        if (!(b is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(b), b, "outside 0 to 1");
        _k1 = k1;
        _b = b;
    }

    /// <summary>Works out what the scores of some words of a field need.</summary>
    internal SimScorer Scorer(float boost, FieldStatistics field, params ReadOnlySpan<int> docFreqs)
    {
        var idf = 0.0;
        foreach (var docFreq in docFreqs)
            idf += (float)Math.Log(1 + ((field.DocCount - docFreq + 0.5) / (docFreq + 0.5)));
        var averageLength = (float)(field.SumTotalTermFreq / (double)field.DocCount);
        return new SimScorer(boost * (float)idf, InverseNorms(averageLength));
    }

    /// <summary>What a field's lengths divide by; that of the field before is kept, for most queries ask one field.</summary>
    private float[] InverseNorms(float averageLength)
    {
        var last = Volatile.Read(ref _last);
        if (last is not null && last.AverageLength.Equals(averageLength))
            return last.InverseNorms;
        var inverseNorms = new float[256];
        for (var norm = 0; norm < inverseNorms.Length; norm++)
            inverseNorms[norm] = 1f / (_k1 * (1 - _b + (_b * Lengths[norm] / averageLength)));
        Volatile.Write(ref _last, new LengthTable(averageLength, inverseNorms));
        return inverseNorms;
    }

    private sealed record LengthTable(float AverageLength, float[] InverseNorms);
}
