using SearchKhadr.Lucene.Codecs.Packed;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>The distinct values of a sorted column, in blocks of 16 where each is what differs from the one before.</summary>
/// <remarks>
/// A block is <c>length (vint), bytes</c> of its first value, then for each other <c>token (byte: shared bytes, 4 bits;
/// own bytes - 1, 4 bits), shared - 15 (vint, where 15), own - 16 (vint, where 16), own bytes</c>.
/// Worked: <c>ab</c>, <c>abc</c>, <c>b</c>: <c>02 61 62 | 02 63 | 00 62</c>.
/// <b>Cost</b> A value costs at most 16 steps; the next ones of its block, one each.
/// <b>Source</b> Lucene 8.8 <c>Lucene80DocValuesProducer.TermsDict</c>.
/// </remarks>
internal sealed class TermsDictionary
{
    private const int BlockMask = (1 << TermsEntry.BlockShift) - 1;
    private readonly IndexInput _data;
    private readonly TermsEntry _entry;
    private readonly DirectMonotonicReader _blocks;
    private readonly byte[] _term;
    private long _ord = -1;
    private int _length;

    /// <summary>Opens the values of a column.</summary>
    /// <exception cref="CorruptIndexException">They do not fit in the file.</exception>
    public TermsDictionary(IndexInput data, TermsEntry entry)
    {
        _data = data.Slice("terms", entry.Offset, entry.Length);
        _blocks = entry.Addresses.Open(data, entry.AddressesOffset);
        _entry = entry;
        _term = new byte[entry.MaxLength];
    }

    /// <summary>How many values there are.</summary>
    public long Count => _entry.Count;

    /// <summary>A place that was read, when it is one.</summary>
    /// <exception cref="CorruptIndexException">It is none.</exception>
    public long Checked(long ord)
    {
        if ((ulong)ord >= (ulong)_entry.Count)
            throw new CorruptIndexException(
                $"place of a value actual={ord} expected<{_entry.Count}",
                _data.Resource
            );
        return ord;
    }

    /// <summary>The value at a place. <b>Requires</b> Copied before the next call.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="CorruptIndexException">The value is damaged.</exception>
    public ReadOnlySpan<byte> Lookup(long ord)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ord);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(ord, _entry.Count);
        if (_ord < 0 || ord < _ord || ord >> TermsEntry.BlockShift != _ord >> TermsEntry.BlockShift)
            SeekBlock(ord >> TermsEntry.BlockShift);
        while (_ord < ord)
            ReadNext();
        return _term.AsSpan(0, _length);
    }

    /// <summary>The place of a value; where there is none, the complement of where it would stand.</summary>
    /// <exception cref="CorruptIndexException">A value is damaged.</exception>
    public long Find(ReadOnlySpan<byte> value)
    {
        long low = 0,
            high = ((_entry.Count + BlockMask) >> TermsEntry.BlockShift) - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (FirstOf(middle).SequenceCompareTo(value) <= 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        if (high < 0)
            return ~0L;
        var end = Math.Min(_entry.Count, (high + 1) << TermsEntry.BlockShift);
        for (var ord = high << TermsEntry.BlockShift; ord < end; ord++)
        {
            var order = Lookup(ord).SequenceCompareTo(value);
            if (order >= 0)
                return order == 0 ? ord : ~ord;
        }
        return ~end;
    }

    private ReadOnlySpan<byte> FirstOf(long block)
    {
        _ord = -1;
        _data.Position = _blocks.Get(block);
        return _data.ReadSpan(CheckedLength(_data.ReadVInt32()));
    }

    private void SeekBlock(long block)
    {
        var first = FirstOf(block);
        first.CopyTo(_term);
        _length = first.Length;
        _ord = block << TermsEntry.BlockShift;
    }

    private void ReadNext()
    {
        int token = _data.ReadByte();
        var shared = token & 15;
        var own = 1 + (token >> 4);
        if (shared == 15)
            shared += _data.ReadVInt32();
        if (own == 16)
            own += _data.ReadVInt32();
        if (shared < 0 || shared > _length || own < 0)
            throw new CorruptIndexException(
                $"impossible value after {_ord}: shared={shared} of {_length} own={own}",
                _data.Resource
            );
        var length = CheckedLength((long)shared + own);
        _data.ReadBytes(_term.AsSpan(shared, own));
        _length = length;
        _ord++;
    }

    private int CheckedLength(long length) =>
        length >= 0 && length <= _term.Length
            ? (int)length
            : throw new CorruptIndexException(
                $"length of a value actual={length} expected<={_term.Length}",
                _data.Resource
            );
}
