using System.Runtime.CompilerServices;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Inverting;

/// <summary>Steps through the documents of a term of <see cref="FieldPostings"/>.</summary>
internal sealed class BufferedPostings : PostingsEnum
{
    private readonly bool _hasFreqs;
    private readonly bool _hasPositions;
    private readonly bool _hasOffsets;
    private readonly PendingDoc _last;
    private SliceReader _docs;
    private SliceReader _occurrences;
    private int _docId = -1;
    private int _freq;
    private int _left;
    private int _position;
    private int _start;
    private int _end;

    public BufferedPostings(IndexOptions options, SliceReader docs, SliceReader occurrences, PendingDoc last)
    {
        _hasFreqs = options >= IndexOptions.DocsAndFreqs;
        _hasPositions = options >= IndexOptions.DocsAndFreqsAndPositions;
        _hasOffsets = options >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets;
        _docs = docs;
        _occurrences = occurrences;
        _last = last;
    }

    public override int DocId => _docId;

    public override int Freq => _hasFreqs ? _freq : 1;

    public override int StartOffset => _hasOffsets ? _start : -1;

    public override int EndOffset => _hasOffsets ? _end : -1;

    public override ReadOnlySpan<byte> Payload => default;

    public override long Cost => 1;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override int NextDoc()
    {
        while (_left > 0)
            NextPosition();
        if (!_docs.IsAtEnd)
            ReadDoc();
        else if (_docId != _last.DocId)
            (_docId, _freq) = (_last.DocId, _last.Freq);
        else
            return _docId = NoMoreDocs;
        _left = _hasPositions ? _freq : 0;
        _position = 0;
        _start = 0;
        _end = 0;
        return _docId;
    }

    public override int Advance(int target)
    {
        while (_docId < target)
            NextDoc();
        return _docId;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override int NextPosition()
    {
        if (!_hasPositions)
            return -1;
        _left--;
        _position += _occurrences.ReadVInt32();
        if (_hasOffsets)
        {
            _start += _occurrences.ReadVInt32();
            _end = _start + _occurrences.ReadVInt32();
        }
        return _position;
    }

    private void ReadDoc()
    {
        var before = Math.Max(_docId, 0);
        var code = _docs.ReadVInt32();
        if (!_hasFreqs)
        {
            _docId = before + code;
            _freq = 1;
            return;
        }
        _docId = before + (int)((uint)code >> 1);
        _freq = (code & 1) != 0 ? 1 : _docs.ReadVInt32();
    }
}
