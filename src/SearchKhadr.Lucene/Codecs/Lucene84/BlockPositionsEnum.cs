using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene84;

/// <summary>A term's documents, frequencies, positions and, where asked for, offsets and payloads.</summary>
/// <remarks>
/// Positions are followed only when one is asked for: what lies between is skipped by adding up frequencies.
/// <b>Source</b> Lucene 8.7 <c>Lucene84PostingsReader.EverythingEnum</c>.
/// </remarks>
internal sealed partial class BlockPositionsEnum : BlockPostingsEnum
{
    private readonly IndexInput _posInput;
    private readonly IndexInput? _payInput;
    private readonly bool _hasOffsets;
    private readonly bool _hasPayloads;
    private readonly int[] _posDeltas = new int[ForUtil.BlockSize];
    private readonly int[] _startDeltas = [];
    private readonly int[] _offsetLengths = [];
    private readonly int[] _payloadLengths = [];
    private readonly ByteSink _tailPayloads = new(0);

    private int _synced;
    private long _pending;
    private int _position;
    private int _startOffset;
    private int _endOffset;
    private int _payloadStart;
    private int _payloadEnd;

    /// <summary>Makes an enumeration that stands nowhere until <see cref="Start"/>.</summary>
    public BlockPositionsEnum(Lucene84PostingsReader reader, FieldInfo field, PostingsFlags flags)
        : base(reader, field)
    {
        _posInput = reader.PosInput!;
        _payInput = reader.PayInput;
        _hasOffsets = field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets;
        _hasPayloads = field.HasPayloads;
        WantsOffsets = _hasOffsets && flags >= PostingsFlags.Offsets;
        WantsPayloads = _hasPayloads && flags >= PostingsFlags.All;
        if (_hasOffsets)
            (_startDeltas, _offsetLengths) = (new int[ForUtil.BlockSize], new int[ForUtil.BlockSize]);
        if (_hasPayloads)
            _payloadLengths = new int[ForUtil.BlockSize];
    }

    /// <summary>Whether it reads offsets.</summary>
    public bool WantsOffsets { get; }

    /// <summary>Whether it reads payloads.</summary>
    public bool WantsPayloads { get; }

    /// <inheritdoc/>
    public override int StartOffset => WantsOffsets ? _startOffset : -1;

    /// <inheritdoc/>
    public override int EndOffset => WantsOffsets ? _endOffset : -1;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Payload => WantsPayloads ? ReadPayload() : [];

    /// <inheritdoc/>
    public override void Start(Lucene84TermState term)
    {
        base.Start(term);
        _synced = 0;
        _pending = 0;
        GoToBlock(term.PosStart, term.PayStart);
        _tailCount = (int)(term.TotalTermFreq % ForUtil.BlockSize);
        _tailStart =
            term.TotalTermFreq < ForUtil.BlockSize ? term.PosStart
            : term.TotalTermFreq == ForUtil.BlockSize ? -1
            : term.PosStart + term.LastPosBlockOffset;
    }

    /// <inheritdoc/>
    public override int NextPosition()
    {
        var index = Index;
        if (_synced <= index)
            EnterDoc(index);
        if (_posNext == _posEnd)
            ReadBlock();
        var next = _posNext++;
        _pending--;
        if (WantsOffsets)
        {
            _startOffset += _startDeltas[next];
            _endOffset = _startOffset + _offsetLengths[next];
        }
        if (WantsPayloads)
        {
            _payloadStart = _payloadEnd;
            _payloadEnd += _payloadLengths[next];
        }
        return _position += _posDeltas[next];
    }

    /// <inheritdoc/>
    protected override void LeaveBlock(int count)
    {
        _pending += SumFreqs(_synced, count);
        _synced = 0;
    }

    /// <inheritdoc/>
    protected override void JumpTo(in SkipPoint point)
    {
        _synced = 0;
        _pending = point.PosInBlock;
        GoToBlock(point.PosOffset, point.PayOffset);
    }

    private ReadOnlySpan<byte> ReadPayload()
    {
        if ((uint)_payloadStart > (uint)_payloadEnd || _payloadEnd > _payloadBytes)
            throw new CorruptIndexException(
                $"payload outside its block, actual={_payloadEnd} expected<={_payloadBytes}",
                _payInput!.Resource
            );
        return _isTail
            ? _tailPayloads.Written[_payloadStart.._payloadEnd]
            : _payInput!.SpanAt(_payloadBase + _payloadStart, _payloadEnd - _payloadStart);
    }

    /// <summary>Goes to the first position of the document that it stands on.</summary>
    private void EnterDoc(int index)
    {
        var skipped = _synced == index ? _pending : _pending + SumFreqs(_synced, index);
        if (skipped > 0)
            SkipPositions(skipped);
        _pending = Freq;
        _synced = index + 1;
        _position = 0;
        _startOffset = 0;
    }
}
