using SearchKhadr.Lucene.Codecs.Packed;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>Numbers in blocks that each have a width of their own; keeps the block that was read last.</summary>
/// <remarks><b>Source</b> Lucene 8.8 <c>Lucene80DocValuesProducer.VaryingBPVReader</c>.</remarks>
internal sealed class VaryingBlocks
{
    private readonly IndexInput _data;
    private readonly NumericEntry _entry;
    private readonly long _mask;
    private long _block = -1;
    private bool _isConstant;
    private long _least;
    private DirectReader _packed;

    /// <summary>Opens the blocks of a column.</summary>
    /// <exception cref="CorruptIndexException">Their table does not fit in the file.</exception>
    public VaryingBlocks(IndexInput data, NumericEntry entry)
    {
        _data = data;
        _entry = entry;
        _mask = (1L << entry.BlockShift) - 1;
        var count = (entry.ValueCount + _mask) >> entry.BlockShift;
        DirectReader.CheckInside(data, entry.JumpTableOffset, count, 64);
    }

    /// <summary>The number at a place.</summary>
    public long Get(long index)
    {
        var block = index >> _entry.BlockShift;
        if (block != _block)
            Load(block);
        return _isConstant ? _least : (_entry.Unit * _packed.Get(index & _mask)) + _least;
    }

    private void Load(long block)
    {
        var offset = _data.Int64At(_entry.JumpTableOffset + (block * sizeof(long)));
        if (offset < 0 || offset >= _entry.JumpTableOffset)
            throw new CorruptIndexException($"block of numbers at actual={offset}", _data.Resource);
        int bits = _data.ByteAt(offset);
        _least = _data.Int64At(offset + 1);
        _isConstant = bits == 0;
        if (!_isConstant)
        {
            var count = Math.Min(_mask + 1, _entry.ValueCount - (block << _entry.BlockShift));
            _packed = new DirectReader(_data, offset + 1 + sizeof(long) + sizeof(int), count, bits);
        }
        _block = block;
    }
}
