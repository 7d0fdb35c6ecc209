using System.Numerics;
using System.Runtime.CompilerServices;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>Steps through the documents that have a value, and counts them as it goes.</summary>
/// <remarks>
/// <b>Cost</b> A step within a block is a few instructions; a far one goes by the table of blocks and by ranks.
/// <b>Source</b> Lucene 8.8 <c>IndexedDISI</c>.
/// </remarks>
internal sealed class IndexedDisi
{
    private readonly IndexInput _file;
    private readonly int _maxDoc;
    private readonly long _start;
    private readonly long _end;
    private readonly int _jumpCount;
    private readonly int _rankPower;
    private readonly int _rankBytes;
    private long _next;
    private int _nextIndex;

    private int _block = -1;
    private int _count;
    private int _firstIndex;
    private long _data;

    // In a sparse block the place of the first document that was not passed; in a dense one the word it stands in.
    private int _place;
    private int _onesBefore;

    /// <summary>Opens the documents that <see cref="IndexedDisiWriter"/> wrote.</summary>
    /// <param name="maxDoc">What all of them are below.</param>
    /// <exception cref="CorruptIndexException">They cannot lie there.</exception>
    public IndexedDisi(IndexInput file, DocsWithValue docs, int maxDoc)
    {
        var tableBytes = docs.JumpCount * 2L * sizeof(int);
        var end = file.Length - CodecUtil.FooterLengthBytes;
        if (
            docs.Offset < 0
            || docs.Length < tableBytes
            || docs.Length > end
            || docs.Offset > end - docs.Length
            || docs.JumpCount < 0
            || docs.RankPower is not (0xFF or (>= 7 and <= 15))
        )
            throw new CorruptIndexException($"impossible set of documents: {docs}", file.Resource);
        _file = file;
        _maxDoc = maxDoc;
        _start = docs.Offset;
        _end = docs.Offset + docs.Length - tableBytes;
        _jumpCount = docs.JumpCount;
        _rankPower = docs.RankPower;
        _rankBytes = _rankPower == 0xFF ? 0 : 1 << (17 - _rankPower);
        _next = _start;
        Cost = docs.Count;
    }

    /// <summary>How many documents have a value.</summary>
    public long Cost { get; }

    /// <summary>Where it stands; -1 before the first step.</summary>
    public int DocId { get; private set; } = -1;

    /// <summary>How many documents with a value are before this one. <b>Requires</b> This one has a value.</summary>
    public int Index { get; private set; } = -1;

    /// <summary>Steps to the next document.</summary>
    public int NextDoc() => Advance(DocId + 1);

    /// <summary>Steps to the first document that is not below a target.</summary>
    public int Advance(int target)
    {
        var block = target >> 16;
        if (_block < block)
            GoToBlock(block);
        if (_block != block || !AdvanceWithin(target & 0xFFFF))
        {
            if (_block == block)
                ReadBlock();
            AdvanceWithin(0);
        }
        if (DocId >= _maxDoc && DocId != DocIdSetIterator.NoMoreDocs)
            throw new CorruptIndexException(
                $"document with a value actual={DocId} expected<{_maxDoc}",
                _file.Resource
            );
        return DocId;
    }

    /// <summary>Goes to a document; false where it has no value.</summary>
    public bool AdvanceExact(int target)
    {
        var block = target >> 16;
        if (_block < block)
            GoToBlock(block);
        DocId = target;
        return _block == block && ExistsWithin(target & 0xFFFF);
    }

    private bool ExistsWithin(int low)
    {
        if (_count == IndexedDisiWriter.BlockDocs)
        {
            Index = _firstIndex + low;
            return true;
        }
        if (_count <= IndexedDisiWriter.MaxSparse)
        {
            var found = SeekSparse(low);
            Index = _firstIndex + _place;
            return found == low;
        }
        var word = SeekDense(low >> 6);
        Index = _firstIndex + _onesBefore + BitOperations.PopCount(word & ((1UL << low) - 1));
        return (word & (1UL << low)) != 0;
    }

    private bool AdvanceWithin(int low)
    {
        if (_count == IndexedDisiWriter.BlockDocs)
        {
            Index = _firstIndex + low;
            DocId = (_block << 16) | low;
            return true;
        }
        if (_count <= IndexedDisiWriter.MaxSparse)
        {
            var found = SeekSparse(low);
            if (found < 0)
                return false;
            Index = _firstIndex + _place;
            DocId = (_block << 16) | found;
            return true;
        }
        return AdvanceDense(low);
    }

    private bool AdvanceDense(int low)
    {
        var word = SeekDense(low >> 6);
        var before = BitOperations.PopCount(word & ((1UL << low) - 1));
        var rest = word & (ulong.MaxValue << low);
        while (rest == 0)
        {
            if (_place == (IndexedDisiWriter.BlockDocs / 64) - 1)
                return false;
            _onesBefore += BitOperations.PopCount(word);
            rest = word = WordAt(++_place);
            before = 0;
        }
        Index = _firstIndex + _onesBefore + before;
        DocId = (_block << 16) | (_place << 6) | BitOperations.TrailingZeroCount(rest);
        return true;
    }

    /// <summary>Goes to the first document of a sparse block that is not below; -1 when there is none.</summary>
    private int SeekSparse(int low)
    {
        var step = 1;
        var reach = _place;
        while (reach < _count && SparseAt(reach) < low)
        {
            _place = reach + 1;
            reach += step;
            step <<= 1;
        }
        var high = Math.Min(reach, _count);
        while (_place < high)
        {
            var middle = (_place + high) >>> 1;
            if (SparseAt(middle) < low)
                _place = middle + 1;
            else
                high = middle;
        }
        return _place < _count ? SparseAt(_place) : -1;
    }

    /// <summary>Goes to a word of a dense block, and knows how many documents are before it.</summary>
    private ulong SeekDense(int target)
    {
        var rankWords = _rankBytes == 0 ? int.MaxValue : 1 << (_rankPower - 6);
        if (target - _place >= rankWords)
        {
            var rank = target / rankWords;
            _onesBefore = (ushort)_file.Int16At(_data + (rank * sizeof(short)));
            _place = rank * rankWords;
        }
        while (_place < target)
            _onesBefore += BitOperations.PopCount(WordAt(_place++));
        return WordAt(target);
    }

    private void GoToBlock(int target)
    {
        if (_jumpCount > 0 && target >= _block + 2)
        {
            var entry = _end + (Math.Min(target, _jumpCount - 1) * 2L * sizeof(int));
            _nextIndex = _file.Int32At(entry);
            _next = _start + (uint)_file.Int32At(entry + sizeof(int));
        }
        do
        {
            ReadBlock();
        } while (_block < target);
    }

    private void ReadBlock()
    {
        if (_next < _start || _next > _end - (2 * sizeof(short)))
            throw new CorruptIndexException(
                $"no block of documents at {_next}, expected<{_end}",
                _file.Resource
            );
        int block = (ushort)_file.Int16At(_next);
        _count = (ushort)_file.Int16At(_next + sizeof(short)) + 1;
        if (block <= _block || block > DocIdSetIterator.NoMoreDocs >> 16)
            throw new CorruptIndexException(
                $"blocks of documents out of order: actual={block} expected>{_block}",
                _file.Resource
            );
        _block = block;
        _data = _next + (2 * sizeof(short));
        _firstIndex = _nextIndex;
        _nextIndex += _count;
        _place = 0;
        _onesBefore = 0;
        _next =
            _data
            + _count switch
            {
                IndexedDisiWriter.BlockDocs => 0,
                > IndexedDisiWriter.MaxSparse => _rankBytes + (IndexedDisiWriter.BlockDocs / 8),
                _ => _count * (long)sizeof(short),
            };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SparseAt(int place) => (ushort)_file.Int16At(_data + (place * (long)sizeof(short)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong WordAt(int word) => (ulong)_file.Int64At(_data + _rankBytes + (word * (long)sizeof(ulong)));
}
