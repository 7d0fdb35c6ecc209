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
        var lengths = new ByteReader(Bytes(_lengths), _input.Resource) { Position = _lengths.Position };
        var length = ReadEntry(ref lengths, out child);
        _lengths.Position = lengths.Position;
        suffix = Suffix(Bytes(_suffixes), _suffixes.Position, length);
        _suffixes.Position += length;
        Pass(child);
    }

    /// <summary>Steps to the first entry that is not below a suffix; the block's end where all are.</summary>
    /// <param name="suffix">What the entry adds to the shared bytes.</param>
    /// <param name="child">Where the block below is; -1 where the entry is a term.</param>
    public SeekStatus Seek(ReadOnlySpan<byte> target, out ReadOnlySpan<byte> suffix, out long child)
    {
        if (_equalLength > 0)
            return SeekEqual(target, out suffix, out child);
        var lengths = new ByteReader(Bytes(_lengths), _input.Resource) { Position = _lengths.Position };
        var suffixes = Bytes(_suffixes);
        var position = _suffixes.Position;
        while (NextEntry < EntryCount)
        {
            var length = ReadEntry(ref lengths, out child);
            suffix = Suffix(suffixes, position, length);
            position += length;
            Pass(child);
            if (length > 0 && target.Length > 0 && suffix[0] < target[0])
                continue;
            var order = suffix.SequenceCompareTo(target);
            if (order < 0)
                continue;
            _suffixes.Position = position;
            _lengths.Position = lengths.Position;
            return order == 0 ? SeekStatus.Found : SeekStatus.NotFound;
        }
        _suffixes.Position = position;
        _lengths.Position = lengths.Position;
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
        var suffixes = Bytes(_suffixes);
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
        _lengths.Position = NextEntry;
        _suffixes.Position = NextEntry * length;
        if (low == EntryCount)
        {
            suffix = [];
            return SeekStatus.End;
        }
        suffix = suffixes.Slice(low * length, length);
        return suffix.SequenceEqual(target) ? SeekStatus.Found : SeekStatus.NotFound;
    }

    private int ReadEntry(ref ByteReader lengths, out long child)
    {
        var code = lengths.ReadVInt32();
        child = -1;
        if (_isLeaf)
            return code;
        if ((code & 1) != 0)
        {
            child = Address - lengths.ReadVInt64();
            if (child < 0 || child >= Address || code == 1)
                throw lengths.Corrupt($"impossible block below, actual={child} address={Address}");
        }
        return code >>> 1;
    }

    private ReadOnlySpan<byte> Suffix(ReadOnlySpan<byte> suffixes, int position, int length)
    {
        if ((uint)length > (uint)(suffixes.Length - position) || PrefixLength + length > MaxTermBytes)
            throw new CorruptIndexException(
                $"suffix outside its block, start={position} length={length} of {suffixes.Length} address={Address}",
                _input.Resource
            );
        return suffixes.Slice(position, length);
    }

    private void Pass(long child)
    {
        NextEntry++;
        if (child < 0)
            _termsPassed++;
    }
}
