using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Bkd;

/// <summary>Reads leaves; <see cref="BkdLeafWriter"/> has the grammar.</summary>
internal sealed class BkdLeafReader
{
    private const sbyte AllEqual = -1;
    private const sbyte EqualRuns = -2;

    private readonly BkdMeta _meta;
    private readonly BkdShape _shape;
    private readonly IndexInput _input;
    private readonly int _maxDoc;
    private readonly byte[] _point;
    private readonly byte[] _least;
    private readonly byte[] _greatest;
    private readonly int[] _prefixes;
    private int[] _docIds = [];

    /// <summary>Reads leaves off a file. <b>Requires</b> Nobody else moves the input.</summary>
    public BkdLeafReader(BkdMeta meta, IndexInput input, int maxDoc)
    {
        _meta = meta;
        _shape = meta.Shape;
        _input = input;
        _maxDoc = maxDoc;
        _point = new byte[_shape.PackedBytes];
        _least = new byte[_shape.PackedIndexBytes];
        _greatest = new byte[_shape.PackedIndexBytes];
        _prefixes = new int[_shape.Dimensions];
    }

    /// <summary>Where the next leaf would begin, after one was read to its end.</summary>
    public long Position => _input.Position;

    /// <summary>Hands a visitor the documents of a leaf, and nothing of its points.</summary>
    public void VisitDocs(long start, PointVisitor visitor)
    {
        if (!visitor.TryVisitCount(ReadCount(start)))
            visitor.Visit(ReadDocs(start));
    }

    /// <summary>Hands a visitor the points of a leaf, unless its own bounds answer for all of them.</summary>
    public void VisitPoints(long start, PointVisitor visitor)
    {
        var docIds = ReadDocs(start);
        for (var d = 0; d < _prefixes.Length; d++)
            ReadPrefix(d);
        var way = (sbyte)_input.ReadByte();
        if (way < EqualRuns || way >= _shape.Dimensions)
            throw Corrupt($"sorted dimension of a leaf of points, actual={way}");
        if (way == AllEqual)
        {
            visitor.Visit(docIds, _point);
            return;
        }
        if (_shape.IndexDimensions > 1)
        {
            ReadBounds();
            var relation = visitor.CompareBounds(_least, _greatest);
            if (relation == PointRelation.Outside)
                return;
            if (relation == PointRelation.Inside)
            {
                visitor.Visit(docIds);
                return;
            }
        }
        if (way == EqualRuns)
            VisitEqualRuns(docIds, visitor);
        else
            VisitSortedRuns(docIds, way, visitor);
    }

    private int ReadCount(long start)
    {
        _input.Position = start;
        var count = _input.ReadVInt32();
        return count >= 1 && count <= _meta.PointsPerLeaf
            ? count
            : throw Corrupt($"points of a leaf: actual={count} expected=1 to {_meta.PointsPerLeaf}");
    }

    private ReadOnlySpan<int> ReadDocs(long start)
    {
        var count = ReadCount(start);
        if (_docIds.Length < count)
            _docIds = new int[Math.Max(count, Math.Min(_meta.PointsPerLeaf, BkdShape.PointsPerLeaf))];
        var docIds = _docIds.AsSpan(0, count);
        BkdDocIds.Read(_input, docIds, _maxDoc);
        return docIds;
    }

    private void ReadPrefix(int dimension)
    {
        var length = _input.ReadVInt32();
        if ((uint)length > (uint)_shape.BytesPerDimension)
            throw Corrupt(
                $"shared bytes of a dimension: actual={length} expected<={_shape.BytesPerDimension}"
            );
        _prefixes[dimension] = length;
        _input.ReadSpan(length).CopyTo(_shape.Dimension(_point.AsSpan(), dimension));
    }

    private void ReadBounds()
    {
        for (var d = 0; d < _shape.IndexDimensions; d++)
        {
            var prefix = _prefixes[d];
            var rest = _shape.BytesPerDimension - prefix;
            var least = _shape.Dimension(_least.AsSpan(), d);
            var greatest = _shape.Dimension(_greatest.AsSpan(), d);
            var shared = _shape.Dimension(_point.AsSpan(), d)[..prefix];
            shared.CopyTo(least);
            shared.CopyTo(greatest);
            _input.ReadSpan(rest).CopyTo(least[prefix..]);
            _input.ReadSpan(rest).CopyTo(greatest[prefix..]);
        }
    }

    private void VisitEqualRuns(ReadOnlySpan<int> docIds, PointVisitor visitor)
    {
        while (docIds.Length > 0)
        {
            var length = _input.ReadVInt32();
            if (length < 1 || length > docIds.Length)
                throw Corrupt($"run of equal points: actual={length} expected=1 to {docIds.Length}");
            ReadPoint();
            visitor.Visit(docIds[..length], _point);
            docIds = docIds[length..];
        }
    }

    private void VisitSortedRuns(ReadOnlySpan<int> docIds, int sortedDimension, PointVisitor visitor)
    {
        if (_prefixes[sortedDimension] == _shape.BytesPerDimension)
            throw Corrupt("a leaf of points is sorted by a dimension with one value");
        var offset = (sortedDimension * _shape.BytesPerDimension) + _prefixes[sortedDimension];
        _prefixes[sortedDimension]++;
        while (docIds.Length > 0)
        {
            var first = _input.ReadByte();
            int length = _input.ReadByte();
            if (length < 1 || length > docIds.Length)
                throw Corrupt($"run of points: actual={length} expected=1 to {docIds.Length}");
            _point[offset] = first;
            for (var i = 0; i < length; i++)
            {
                ReadPoint();
                visitor.Visit(docIds[i], _point);
            }
            docIds = docIds[length..];
        }
    }

    private void ReadPoint()
    {
        for (var d = 0; d < _prefixes.Length; d++)
        {
            var rest = _shape.Dimension(_point.AsSpan(), d)[_prefixes[d]..];
            _input.ReadSpan(rest.Length).CopyTo(rest);
        }
    }

    private CorruptIndexException Corrupt(string problem) => new(problem, _input.Resource);
}
