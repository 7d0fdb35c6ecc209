using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene84;

internal sealed partial class BlockPositionsEnum
{
    private long _nextPosBlock;
    private long _nextPayBlock;
    private long _tailStart;
    private int _tailCount;
    private int _posNext;
    private int _posEnd;
    private bool _isTail;
    private long _payloadBase;
    private int _payloadBytes;

    private void GoToBlock(long posOffset, long payOffset)
    {
        _nextPosBlock = posOffset;
        _nextPayBlock = payOffset;
        _posNext = 0;
        _posEnd = 0;
        _payloadEnd = 0;
    }

    private void SkipPositions(long count)
    {
        var left = _posEnd - _posNext;
        if (count > left)
        {
            count -= left;
            for (; count >= ForUtil.BlockSize; count -= ForUtil.BlockSize)
                SkipBlock();
            _posNext = _posEnd;
            if (count == 0)
                return;
            ReadBlock();
        }
        if (count > _posEnd - _posNext)
            throw new CorruptIndexException(
                $"fewer positions than frequencies say, actual={_posEnd - _posNext} expected>={count}",
                _posInput.Resource
            );
        if (WantsPayloads)
        {
            foreach (var length in _payloadLengths.AsSpan(_posNext, (int)count))
                _payloadEnd += length;
        }
        _posNext += (int)count;
    }

    private void SkipBlock()
    {
        ThrowIfTail();
        var positions = ReaderAt(_posInput, _nextPosBlock);
        PForUtil.Skip(ref positions);
        _nextPosBlock += positions.Position;
        if (!WantsOffsets && !WantsPayloads)
            return;
        var pay = ReaderAt(_payInput!, _nextPayBlock);
        if (_hasPayloads)
        {
            PForUtil.Skip(ref pay);
            pay.Skip(pay.ReadCount());
        }
        if (_hasOffsets)
        {
            PForUtil.Skip(ref pay);
            PForUtil.Skip(ref pay);
        }
        _nextPayBlock += pay.Position;
    }

    private void ReadBlock()
    {
        _posNext = 0;
        _payloadStart = 0;
        _payloadEnd = 0;
        _isTail = _nextPosBlock == _tailStart;
        if (_isTail)
        {
            ReadTail();
            return;
        }
        _posEnd = ForUtil.BlockSize;
        var positions = ReaderAt(_posInput, _nextPosBlock);
        PForUtil.Decode(ref positions, _posDeltas);
        _nextPosBlock += positions.Position;
        if (WantsOffsets || WantsPayloads)
            ReadPayBlock();
    }

    private void ReadPayBlock()
    {
        var pay = ReaderAt(_payInput!, _nextPayBlock);
        if (_hasPayloads)
        {
            if (WantsPayloads)
                PForUtil.Decode(ref pay, _payloadLengths);
            else
                PForUtil.Skip(ref pay);
            _payloadBytes = pay.ReadCount();
            _payloadBase = _nextPayBlock + pay.Position;
            pay.Skip(_payloadBytes);
        }
        if (_hasOffsets)
        {
            if (WantsOffsets)
            {
                PForUtil.Decode(ref pay, _startDeltas);
                PForUtil.Decode(ref pay, _offsetLengths);
            }
            else
            {
                PForUtil.Skip(ref pay);
                PForUtil.Skip(ref pay);
            }
        }
        _nextPayBlock += pay.Position;
    }

    private void ReadTail()
    {
        var reader = ReaderAt(_posInput, _nextPosBlock);
        var payloadLength = 0;
        var offsetLength = 0;
        _tailPayloads.Clear();
        for (var i = 0; i < _tailCount; i++)
        {
            var code = reader.ReadVInt32();
            if (_hasPayloads)
            {
                if ((code & 1) != 0)
                    payloadLength = reader.ReadCount();
                code >>>= 1;
                _payloadLengths[i] = payloadLength;
                var payload = reader.ReadSpan(payloadLength);
                if (WantsPayloads)
                    _tailPayloads.WriteBytes(payload);
            }
            _posDeltas[i] = code;
            if (_hasOffsets)
            {
                var start = reader.ReadVInt32();
                if ((start & 1) != 0)
                    offsetLength = reader.ReadVInt32();
                _startDeltas[i] = start >>> 1;
                _offsetLengths[i] = offsetLength;
            }
        }
        _payloadBytes = _tailPayloads.Length;
        _nextPosBlock += reader.Position;
        _posEnd = _tailCount;
        if (_posEnd == 0)
            throw reader.Corrupt("more positions asked for than there are");
    }

    private void ThrowIfTail()
    {
        if (_nextPosBlock == _tailStart)
            throw new CorruptIndexException(
                $"fewer positions than frequencies say, at {_nextPosBlock}",
                _posInput.Resource
            );
    }

    private static ByteReader ReaderAt(IndexInput input, long offset)
    {
        if ((ulong)offset > (ulong)input.Length)
            throw new CorruptIndexException($"postings outside the file, actual={offset}", input.Resource);
        return new ByteReader(
            input.SpanAt(offset, (int)Math.Min(int.MaxValue, input.Length - offset)),
            input.Resource
        );
    }
}
