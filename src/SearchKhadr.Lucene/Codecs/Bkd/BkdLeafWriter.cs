using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Bkd;

/// <summary>Writes the points of one leaf.</summary>
/// <remarks>
/// <c>count (vint), documents (<see cref="BkdDocIds"/>)</c>, for each dimension <c>length of what all values begin with
/// (vint), those bytes</c>, then <c>-1 (byte)</c> where all points are one; else <c>-2 (byte)</c> for runs of equal
/// points or <c>the dimension that the points are sorted by (byte)</c>; then, with several index dimensions, for each of
/// them its least and greatest value; then for each run <c>length (vint), point</c>, or for each run of points with one
/// next byte in the sorted dimension <c>that byte, length (byte), points without it</c>. What all values of a dimension
/// begin with is left out throughout.
/// Worked, one dimension of two bytes, 0102 in document 0 and 0103 in document 1:
/// <c>02 | 00 00 01 | 01 01 | 00 | 02 01 | 03 01</c>.
/// <b>Source</b> Lucene 8.7 <c>BKDWriter</c>, version 9.
/// </remarks>
internal sealed class BkdLeafWriter(BkdShape shape)
{
    private const byte AllEqual = 0xFF;
    private const byte EqualRuns = 0xFE;

    private readonly ByteSink _leaf = new(BkdShape.PointsPerLeaf * 8);
    private readonly byte[] _bound = new byte[2 * shape.BytesPerDimension];
    private readonly int[] _skips = new int[shape.Dimensions];

    /// <summary>Writes a leaf.</summary>
    /// <param name="values">The points, sorted by one dimension.</param>
    /// <param name="prefixes">For each dimension how many bytes all values begin with.</param>
    public void Write(
        IndexOutput output,
        ReadOnlySpan<byte> values,
        ReadOnlySpan<int> docIds,
        ReadOnlySpan<int> prefixes,
        int sortedDimension
    )
    {
        _leaf.Clear();
        _leaf.WriteVInt32(docIds.Length);
        BkdDocIds.Write(_leaf, docIds);
        var shared = 0;
        for (var d = 0; d < shape.Dimensions; d++)
        {
            _leaf.WriteVInt32(prefixes[d]);
            _leaf.WriteBytes(shape.Dimension(values, d)[..prefixes[d]]);
            shared += prefixes[d];
        }
        prefixes.CopyTo(_skips);
        if (shared == shape.PackedBytes)
            _leaf.WriteByte(AllEqual);
        else if (RunsAreShorter(values, docIds.Length, sortedDimension, shape.PackedBytes - shared))
            WriteEqualRuns(values, docIds.Length);
        else
            WriteSortedRuns(values, docIds.Length, sortedDimension);
        output.WriteBytes(_leaf.Written);
    }

    private bool RunsAreShorter(ReadOnlySpan<byte> values, int count, int sortedDimension, int width)
    {
        int distinct = 1,
            runs = 0;
        for (var i = 1; i < count; i++)
            distinct += At(values, i).SequenceEqual(At(values, i - 1)) ? 0 : 1;
        if (distinct == count)
            return false;
        var offset = (sortedDimension * shape.BytesPerDimension) + _skips[sortedDimension];
        for (var i = 0; i < count; i += RunLength(values, i, count, offset))
            runs++;
        return distinct * (width + 1) <= (count * (width - 1)) + (2 * runs);
    }

    private void WriteEqualRuns(ReadOnlySpan<byte> values, int count)
    {
        _leaf.WriteByte(EqualRuns);
        WriteBounds(values, count);
        for (int start = 0, end; start < count; start = end)
        {
            end = start + 1;
            while (end < count && At(values, end).SequenceEqual(At(values, start)))
                end++;
            _leaf.WriteVInt32(end - start);
            WritePoint(At(values, start));
        }
    }

    private void WriteSortedRuns(ReadOnlySpan<byte> values, int count, int sortedDimension)
    {
        _leaf.WriteByte((byte)sortedDimension);
        WriteBounds(values, count);
        var offset = (sortedDimension * shape.BytesPerDimension) + _skips[sortedDimension];
        _skips[sortedDimension]++;
        for (var start = 0; start < count; )
        {
            var length = RunLength(values, start, count, offset);
            _leaf.WriteByte(At(values, start)[offset]);
            _leaf.WriteByte((byte)length);
            for (var end = start + length; start < end; start++)
                WritePoint(At(values, start));
        }
    }

    private void WriteBounds(ReadOnlySpan<byte> values, int count)
    {
        if (shape.IndexDimensions == 1)
            return;
        var least = _bound.AsSpan(0, shape.BytesPerDimension);
        var greatest = _bound.AsSpan(shape.BytesPerDimension);
        for (var d = 0; d < shape.IndexDimensions; d++)
        {
            shape.Dimension(values, d).CopyTo(least);
            shape.Dimension(values, d).CopyTo(greatest);
            for (var i = 1; i < count; i++)
            {
                var value = shape.Dimension(At(values, i), d);
                if (value.SequenceCompareTo(least) < 0)
                    value.CopyTo(least);
                else if (value.SequenceCompareTo(greatest) > 0)
                    value.CopyTo(greatest);
            }
            _leaf.WriteBytes(least[_skips[d]..]);
            _leaf.WriteBytes(greatest[_skips[d]..]);
        }
    }

    private void WritePoint(ReadOnlySpan<byte> point)
    {
        for (var d = 0; d < shape.Dimensions; d++)
            _leaf.WriteBytes(shape.Dimension(point, d)[_skips[d]..]);
    }

    private int RunLength(ReadOnlySpan<byte> values, int start, int count, int offset)
    {
        var end = start + 1;
        var limit = Math.Min(count, start + byte.MaxValue);
        while (end < limit && At(values, end)[offset] == At(values, start)[offset])
            end++;
        return end - start;
    }

    private ReadOnlySpan<byte> At(ReadOnlySpan<byte> values, int index) =>
        values.Slice(index * shape.PackedBytes, shape.PackedBytes);
}
