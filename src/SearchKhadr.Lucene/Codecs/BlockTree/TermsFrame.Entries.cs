using System.Runtime.CompilerServices;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using static SearchKhadr.Lucene.Codecs.BlockTree.BlockTreeFormat;

namespace SearchKhadr.Lucene.Codecs.BlockTree;

internal sealed partial class TermsFrame
{
    /// <summary>Steps to the next entry. <b>Requires</b> <see cref="NextEntry"/> is below <see cref="EntryCount"/>.</summary>
    /// <param name="suffix">What it adds to the shared bytes. <b>Requires</b> Copied before the block is left.</param>
    /// <param name="child">Where the block below is; -1 where the entry is a term.</param>
    public void Next(out ReadOnlySpan<byte> suffix, out long child)
    {
        var length = ReadEntry(out child);
        suffix = Suffix(length);
        _suffixPosition += length;
        LastLabel = length > 0 ? suffix[0] : -1;
        Pass(child);
    }

    /// <summary>Steps to the first entry that is not below a suffix; the block's end where all are.</summary>
    /// <param name="suffix">What the entry adds to the shared bytes.</param>
    /// <param name="child">Where the block below is; -1 where the entry is a term.</param>
    public SeekStatus Seek(ReadOnlySpan<byte> target, out ReadOnlySpan<byte> suffix, out long child)
    {
        if (_equalLength > 0)
            return SeekEqual(target, out suffix, out child);
        while (NextEntry < EntryCount)
        {
            Next(out suffix, out child);
            if (!suffix.IsEmpty && !target.IsEmpty && suffix[0] < target[0])
                continue;
            var order = suffix.SequenceCompareTo(target);
            if (order >= 0)
                return order == 0 ? SeekStatus.Found : SeekStatus.NotFound;
        }
        suffix = [];
        child = -1;
        return SeekStatus.End;
    }

    /// <summary>Steps to the entry of a block below.</summary>
    /// <exception cref="CorruptIndexException">There is none.</exception>
    public void SeekChild(long address)
    {
        while (NextEntry < EntryCount)
        {
            Next(out _, out var child);
            if (child == address)
                return;
        }
        throw new CorruptIndexException(
            $"the block at {Address} does not know the block below, actual={address}",
            _input.Resource
        );
    }

    /// <summary>Searches by halves: all suffixes are of one length.</summary>
    private SeekStatus SeekEqual(ReadOnlySpan<byte> target, out ReadOnlySpan<byte> suffix, out long child)
    {
        var suffixes = _suffixes.AsSpan(0, _suffixesLength);
        var length = _equalLength;
        int low = NextEntry,
            high = EntryCount;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (suffixes.Slice(middle * length, length).SequenceCompareTo(target) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        child = -1;
        NextEntry = Math.Min(low + 1, EntryCount);
        _termsPassed = NextEntry;
        _lengthPosition = NextEntry;
        _suffixPosition = NextEntry * length;
        if (low == EntryCount)
        {
            suffix = [];
            return SeekStatus.End;
        }
        suffix = suffixes.Slice(low * length, length);
        return suffix.SequenceEqual(target) ? SeekStatus.Found : SeekStatus.NotFound;
    }

    /// <summary>Reads how long the next suffix is, and where a block below is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ReadEntry(out long child)
    {
        var position = _lengthPosition;
        if (_isLeaf && position < _lengthsLength && _lengths[position] < 0x80)
        {
            child = -1;
            _lengthPosition = position + 1;
            return _lengths[position];
        }
        return ReadLongEntry(out child);
    }

    private int ReadLongEntry(out long child)
    {
        var lengths = new ByteReader(_lengths.AsSpan(0, _lengthsLength), _input.Resource)
        {
            Position = _lengthPosition,
        };
        var code = lengths.ReadVInt32();
        child = -1;
        if (!_isLeaf && (code & 1) != 0)
        {
            child = Address - lengths.ReadVInt64();
            if (child < 0 || child >= Address || code == 1)
                throw lengths.Corrupt($"impossible block below, actual={child} address={Address}");
        }
        _lengthPosition = lengths.Position;
        return _isLeaf ? code : code >>> 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<byte> Suffix(int length)
    {
        if ((uint)length > (uint)(_suffixesLength - _suffixPosition) || PrefixLength + length > MaxTermBytes)
            throw new CorruptIndexException(
                $"suffix outside its block, start={_suffixPosition} length={length} of {_suffixesLength} address={Address}",
                _input.Resource
            );
        return _suffixes.AsSpan(_suffixPosition, length);
    }

    private void Pass(long child)
    {
        NextEntry++;
        if (child < 0)
            _termsPassed++;
    }
}
