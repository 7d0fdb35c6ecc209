using System.Buffers;
using System.Numerics;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search.Booleans;

/// <summary>
/// Visits a disjunction window by window: each part in turn adds its scores to the window's, and then the window's
/// matches are handed over in order.
/// </summary>
/// <remarks><b>Source</b> The idea of Lucene 8 <c>BooleanScorer</c>. Sums are in double precision, as there.</remarks>
internal sealed class DisjunctionWindows(Scorer[] parts, bool scores)
{
    private const int WindowDocs = 4096;

    private readonly ulong[] _matches = new ulong[WindowDocs / 64];
    private double[] _sums = [];

    public void Run(FixedBitSet? live, LeafCollector collector, CancellationToken cancellation)
    {
        _sums = ArrayPool<double>.Shared.Rent(WindowDocs);
        _sums.AsSpan(0, WindowDocs).Clear();
        try
        {
            RunWindows(live, collector, cancellation);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(_sums);
        }
    }

    private void RunWindows(FixedBitSet? live, LeafCollector collector, CancellationToken cancellation)
    {
        foreach (var part in parts)
            part.Approximation.NextDoc();
        for (var next = FirstDoc(); next != DocIdSetIterator.NoMoreDocs; next = FirstDoc())
        {
            cancellation.ThrowIfCancellationRequested();
            var start = next & ~(WindowDocs - 1);
            foreach (var part in parts)
                Add(part, start, (int)Math.Min((long)start + WindowDocs, DocIdSetIterator.NoMoreDocs));
            HandOver(start, live, collector);
        }
    }

    private int FirstDoc()
    {
        var first = DocIdSetIterator.NoMoreDocs;
        foreach (var part in parts)
            first = Math.Min(first, part.DocId);
        return first;
    }

    private void Add(Scorer part, int start, int end)
    {
        var docs = part.Approximation;
        for (var doc = docs.DocId; doc < end; doc = docs.NextDoc())
        {
            var index = doc - start;
            _matches[index >> 6] |= 1UL << index;
            if (scores)
                _sums[index] += part.Score();
        }
    }

    private void HandOver(int start, FixedBitSet? live, LeafCollector collector)
    {
        for (var word = 0; word < _matches.Length; word++)
        {
            for (var bits = _matches[word]; bits != 0; bits &= bits - 1)
            {
                var index = (word << 6) + BitOperations.TrailingZeroCount(bits);
                var doc = start + index;
                if (live is null || live.Get(doc))
                    collector.Collect(doc, (float)_sums[index]);
                _sums[index] = 0;
            }
            _matches[word] = 0;
        }
    }
}
