using System.Runtime.CompilerServices;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using static SearchKhadr.Lucene.Codecs.Lucene84.Lucene84PostingsFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene84;

internal sealed partial class Lucene84PostingsWriter
{
    private readonly int[] _posDeltas = new int[ForUtil.BlockSize];
    private readonly int[] _payloadLengths = new int[ForUtil.BlockSize];
    private readonly int[] _startDeltas = new int[ForUtil.BlockSize];
    private readonly int[] _offsetLengths = new int[ForUtil.BlockSize];
    private readonly ByteSink _payloads = new(ForUtil.BlockSize);
    private int _posBuffered;
    private bool _hasOffsets;
    private bool _hasPayloads;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddPositions(PostingsEnum postings, int freq)
    {
        var lastPosition = 0;
        var lastStart = 0;
        for (var left = freq; left > 0; left--)
        {
            var position = postings.NextPosition();
            if (position < lastPosition || position > MaxPosition)
                throw new CorruptIndexException(
                    $"positions out of order, actual={position} expected>={lastPosition} and <={MaxPosition}",
                    _posOut!.Resource
                );
            _posDeltas[_posBuffered] = position - lastPosition;
            lastPosition = position;
            if (_hasPayloads)
            {
                var payload = postings.Payload;
                _payloadLengths[_posBuffered] = payload.Length;
                _payloads.WriteBytes(payload);
            }
            if (_hasOffsets)
            {
                var (start, end) = (postings.StartOffset, postings.EndOffset);
                if (start < lastStart || end < start)
                    throw new CorruptIndexException(
                        $"offsets out of order, actual={start} to {end} expected>={lastStart}",
                        _posOut!.Resource
                    );
                _startDeltas[_posBuffered] = start - lastStart;
                _offsetLengths[_posBuffered] = end - start;
                lastStart = start;
            }
            if (++_posBuffered == ForUtil.BlockSize)
                FinishPosBlock();
        }
    }

    private void FinishPosBlock()
    {
        WritePacked(_posOut!, _posDeltas);
        if (_hasPayloads)
        {
            WritePacked(_payOut!, _payloadLengths);
            _payOut!.WriteVInt32(_payloads.Length);
            _payOut.WriteBytes(_payloads.Written);
            _payloads.Clear();
        }
        if (_hasOffsets)
        {
            WritePacked(_payOut!, _startDeltas);
            WritePacked(_payOut!, _offsetLengths);
        }
        _posBuffered = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WritePosTail()
    {
        var output = _posOut!;
        var lastPayloadLength = -1;
        var lastOffsetLength = -1;
        var payloads = _payloads.Written;
        for (var i = 0; i < _posBuffered; i++)
        {
            if (_hasPayloads)
            {
                var length = _payloadLengths[i];
                output.WriteVInt32((_posDeltas[i] << 1) | (length != lastPayloadLength ? 1 : 0));
                if (length != lastPayloadLength)
                    output.WriteVInt32(length);
                lastPayloadLength = length;
                output.WriteBytes(payloads[..length]);
                payloads = payloads[length..];
            }
            else
            {
                output.WriteVInt32(_posDeltas[i]);
            }
            if (_hasOffsets)
            {
                var length = _offsetLengths[i];
                output.WriteVInt32((_startDeltas[i] << 1) | (length != lastOffsetLength ? 1 : 0));
                if (length != lastOffsetLength)
                    output.WriteVInt32(length);
                lastOffsetLength = length;
            }
        }
    }
}
