using System.Runtime.CompilerServices;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using static SearchKhadr.Lucene.Codecs.Lucene84.Lucene84PostingsFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene84;

/// <summary>Writes the postings of one term after another.</summary>
/// <remarks>
/// Norms are read only for blocks that another document follows, since only those have impacts: most terms have none.
/// A segment is written in one run: its loops, here and in what they call, are optimized at once, since they would end
/// before a second compilation of them is ready.
/// <b>Source</b> Lucene 8.7 <c>Lucene84PostingsWriter</c>.
/// </remarks>
internal sealed partial class Lucene84PostingsWriter : IDisposable
{
    private readonly IndexOutput _docOut;
    private readonly IndexOutput? _posOut;
    private readonly IndexOutput? _payOut;
    private readonly SegmentWriteState _state;
    private readonly Lucene84SkipWriter _skips;
    private readonly CompetitiveImpactAccumulator _impacts = new();
    private readonly byte[] _packed = new byte[
        Math.Max(PForUtil.MaxLengthBytes, ForDeltaUtil.MaxLengthBytes)
    ];

    private readonly int[] _docs = new int[ForUtil.BlockSize];
    private readonly int[] _freqs = new int[ForUtil.BlockSize];
    private readonly int[] _scratch = new int[ForUtil.BlockSize];
    private int _docsBuffered;
    private int _docCount;
    private int _blockOrigin;
    private int _lastDoc;
    private SkipPoint _start;
    private SkipPoint _blockEnd;

    private FieldInfo _field = new("", 0);
    private PostingsFlags _flags;
    private Lucene84TermState _lastState = new();
    private PostingsEnum? _reusedPostings;

    /// <summary>Creates the files and writes their headers.</summary>
    public Lucene84PostingsWriter(SegmentWriteState state)
    {
        _state = state;
        _skips = new Lucene84SkipWriter(state.MaxDoc);
        var hasPositions = state.FieldInfos.Any(f => f.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions);
        var hasOffsets = state.FieldInfos.Any(f =>
            f.IndexOptions >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets
        );
        var hasPayloads = state.FieldInfos.Any(f => f.HasPayloads);
        try
        {
            _docOut = Create(DocExtension, DocCodec);
            _docOut.WriteByte(LittleEndianBlocks);
            if (hasPositions)
                _posOut = Create(PosExtension, PosCodec);
            if (hasPositions && (hasOffsets || hasPayloads))
                _payOut = Create(PayExtension, PayCodec);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    private bool HasFreqs => _flags >= PostingsFlags.Freqs;

    private bool HasPositions => _flags >= PostingsFlags.Positions;

    /// <summary>Writes what a reader needs before the fields' metadata.</summary>
    public void WriteTermsHeader(IndexOutput termsMeta)
    {
        CodecUtil.WriteIndexHeader(
            termsMeta,
            TermsCodec,
            Lucene84PostingsFormat.Version,
            _state.SegmentId.Span,
            _state.SegmentSuffix
        );
        termsMeta.WriteVInt32(ForUtil.BlockSize);
    }

    /// <summary>Begins a field.</summary>
    public void SetField(FieldInfo field)
    {
        _field = field;
        _hasOffsets = field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets;
        _hasPayloads = field.HasPayloads && field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions;
        _flags = field.IndexOptions switch
        {
            IndexOptions.Docs => PostingsFlags.Docs,
            IndexOptions.DocsAndFreqs => PostingsFlags.Freqs,
            _ when _hasPayloads => PostingsFlags.All,
            _ when _hasOffsets => PostingsFlags.Offsets,
            _ => PostingsFlags.Positions,
        };
        _skips.SetField(HasPositions, _hasOffsets, _hasPayloads);
    }

    /// <summary>Writes a term's postings; null, with nothing written, where it has none.</summary>
    /// <param name="terms">Stands on the term.</param>
    /// <param name="docsSeen">Gets the term's documents.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Lucene84TermState? WriteTerm(
        TermsEnum terms,
        FixedBitSet docsSeen,
        Func<FieldInfo, NumericDocValues?> norms
    )
    {
        StartTerm();
        var postings = terms.Postings(_reusedPostings, _flags);
        _reusedPostings = postings;
        NumericDocValues? termNorms = null;
        long totalTermFreq = 0;
        for (int doc; (doc = postings.NextDoc()) != DocIdSetIterator.NoMoreDocs; )
        {
            if (_docsBuffered == ForUtil.BlockSize)
            {
                if (_field.HasNorms)
                    termNorms ??= norms(_field);
                AddSkip(termNorms);
            }
            docsSeen.Set(doc);
            var freq = HasFreqs ? postings.Freq : 1;
            totalTermFreq += freq;
            AddDoc(doc, freq);
            if (HasPositions)
                AddPositions(postings, freq);
            if (_docsBuffered == ForUtil.BlockSize)
                FinishBlock();
        }
        return _docCount == 0 ? null : FinishTerm(totalTermFreq);
    }

    /// <summary>Writes where a term's postings are, after those of the block's term before it.</summary>
    public void EncodeTerm(ByteSink meta, Lucene84TermState state, bool isFirst)
    {
        if (isFirst)
            _lastState = new Lucene84TermState();
        if (
            _lastState.SingletonDoc != Lucene84TermState.None
            && state.SingletonDoc != Lucene84TermState.None
            && state.DocStart == _lastState.DocStart
        )
        {
            var delta = (long)state.SingletonDoc - _lastState.SingletonDoc;
            meta.WriteVInt64((((delta >> 63) ^ (delta << 1)) << 1) | 1);
        }
        else
        {
            meta.WriteVInt64((state.DocStart - _lastState.DocStart) << 1);
            if (state.SingletonDoc != Lucene84TermState.None)
                meta.WriteVInt32(state.SingletonDoc);
        }
        if (HasPositions)
        {
            meta.WriteVInt64(state.PosStart - _lastState.PosStart);
            if (_hasPayloads || _hasOffsets)
                meta.WriteVInt64(state.PayStart - _lastState.PayStart);
            if (state.LastPosBlockOffset != Lucene84TermState.None)
                meta.WriteVInt64(state.LastPosBlockOffset);
        }
        if (state.SkipOffset != Lucene84TermState.None)
            meta.WriteVInt64(state.SkipOffset);
        _lastState = state;
    }

    /// <summary>Writes the footers; nothing may follow but <see cref="Dispose"/>.</summary>
    public void Finish()
    {
        CodecUtil.WriteFooter(_docOut);
        if (_posOut != null)
            CodecUtil.WriteFooter(_posOut);
        if (_payOut != null)
            CodecUtil.WriteFooter(_payOut);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _docOut?.Dispose();
        _posOut?.Dispose();
        _payOut?.Dispose();
    }

    private IndexOutput Create(string extension, string codec)
    {
        var output = _state.Directory.CreateOutput(_state.FileName(extension));
        CodecUtil.WriteIndexHeader(
            output,
            codec,
            Lucene84PostingsFormat.Version,
            _state.SegmentId.Span,
            _state.SegmentSuffix
        );
        return output;
    }

    private void StartTerm()
    {
        _start = new SkipPoint
        {
            DocOffset = _docOut.Position,
            PosOffset = HasPositions ? _posOut!.Position : 0,
            PayOffset = _hasPayloads || _hasOffsets ? _payOut!.Position : 0,
        };
        _skips.Start(_start);
        _docsBuffered = 0;
        _docCount = 0;
        _blockOrigin = 0;
        _lastDoc = -1;
        _posBuffered = 0;
        _payloads.Clear();
    }

    private void AddDoc(int doc, int freq)
    {
        if (doc <= _lastDoc || doc >= _state.MaxDoc)
            throw new CorruptIndexException(
                $"documents out of order, actual={doc} expected>{_lastDoc} and <{_state.MaxDoc}",
                _docOut.Resource
            );
        if (freq <= 0)
            throw new CorruptIndexException($"impossible frequency, actual={freq}", _docOut.Resource);
        _docs[_docsBuffered] = doc;
        _freqs[_docsBuffered] = freq;
        _docsBuffered++;
        _docCount++;
        _lastDoc = doc;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FinishBlock()
    {
        var origin = _blockOrigin;
        for (var i = 0; i < _docs.Length; i++)
        {
            _scratch[i] = _docs[i] - origin;
            origin = _docs[i];
        }
        _docOut.WriteBytes(_packed.AsSpan(0, ForDeltaUtil.EncodeDeltas(_scratch, _packed)));
        if (HasFreqs)
            WritePacked(_docOut, _freqs);
        _blockEnd = new SkipPoint
        {
            Doc = _lastDoc,
            DocOffset = _docOut.Position,
            PosOffset = HasPositions ? _posOut!.Position : 0,
            PosInBlock = _posBuffered,
            PayloadBytes = _payloads.Length,
            PayOffset = _hasPayloads || _hasOffsets ? _payOut!.Position : 0,
        };
    }

    /// <summary>Notes the end of the block that is full, since a document follows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddSkip(NumericDocValues? norms)
    {
        _impacts.Clear();
        for (var i = 0; i < _docs.Length; i++)
        {
            var norm = norms != null && norms.AdvanceExact(_docs[i]) ? norms.LongValue : 1;
            _impacts.Add(_freqs[i], norm);
        }
        _skips.Add(_blockEnd, _impacts, _docCount);
        _blockOrigin = _lastDoc;
        _docsBuffered = 0;
    }

    private void WritePacked(IndexOutput output, ReadOnlySpan<int> values)
    {
        values.CopyTo(_scratch);
        output.WriteBytes(_packed.AsSpan(0, PForUtil.Encode(_scratch, _packed)));
    }

    private Lucene84TermState FinishTerm(long totalTermFreq)
    {
        var state = new Lucene84TermState
        {
            DocStart = _start.DocOffset,
            PosStart = _start.PosOffset,
            PayStart = _start.PayOffset,
        };
        state.SetFreqs(_docCount, totalTermFreq);
        if (_docCount == 1)
            state.SingletonDoc = _docs[0];
        else if (_docsBuffered < ForUtil.BlockSize)
            WriteDocTail();
        if (HasPositions)
        {
            if (totalTermFreq > ForUtil.BlockSize)
                state.LastPosBlockOffset = _posOut!.Position - _start.PosOffset;
            WritePosTail();
        }
        if (_docCount > ForUtil.BlockSize)
        {
            state.SkipOffset = _docOut.Position - _start.DocOffset;
            _skips.WriteTo(_docOut);
        }
        return state;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WriteDocTail()
    {
        var origin = _blockOrigin;
        for (var i = 0; i < _docsBuffered; i++)
        {
            var delta = _docs[i] - origin;
            origin = _docs[i];
            if (!HasFreqs)
            {
                _docOut.WriteVInt32(delta);
            }
            else if (_freqs[i] == 1)
            {
                _docOut.WriteVInt32((delta << 1) | 1);
            }
            else
            {
                _docOut.WriteVInt32(delta << 1);
                _docOut.WriteVInt32(_freqs[i]);
            }
        }
    }
}
