using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene84;

/// <summary>A term's documents, a block of 128 at a time; what stands in them is for those who inherit.</summary>
/// <remarks>
/// The buffer ends with <see cref="DocIdSetIterator.NoMoreDocs"/> after the last document, so stepping needs no count.
/// <b>Cost</b> No allocation after the first block; frequencies are unpacked only when one is asked for.
/// <b>Source</b> Lucene 8.7 <c>Lucene84PostingsReader.BlockDocsEnum</c>, <c>BlockImpactsDocsEnum</c>.
/// </remarks>
internal abstract class BlockPostingsEnum : ImpactsEnum
{
    private readonly IndexInput _docInput;
    private readonly int _maxDoc;
    private readonly int[] _docs = new int[ForUtil.BlockSize + 1];
    private readonly int[] _freqs = new int[ForUtil.BlockSize + 1];
    private readonly Lucene84TermState _term = new();
    private readonly Impact[] _bound = new Impact[1];

    private Lucene84SkipReader? _skips;
    private Lucene84SkipReader? _shallow;
    private bool _skipsStarted;
    private bool _shallowStarted;

    private int _doc;
    private int _next;
    private int _end;
    private int _docsRead;
    private int _lastOfBlock;
    private long _nextBlock;
    private long _freqBlock;

    /// <summary>Makes an enumeration that stands nowhere until <see cref="Start"/>.</summary>
    protected BlockPostingsEnum(Lucene84PostingsReader reader, FieldInfo field)
    {
        Reader = reader;
        Field = field;
        HasFreqs = field.IndexOptions >= IndexOptions.DocsAndFreqs;
        _docInput = reader.DocInput;
        _maxDoc = reader.MaxDoc;
        if (!HasFreqs)
            _freqs.AsSpan().Fill(1);
    }

    /// <summary>Whose files it reads.</summary>
    public Lucene84PostingsReader Reader { get; }

    /// <summary>The field of its terms.</summary>
    public FieldInfo Field { get; }

    /// <inheritdoc/>
    public sealed override int DocId => _doc;

    /// <inheritdoc/>
    public sealed override long Cost => _term.DocFreq;

    /// <inheritdoc/>
    public sealed override int Freq
    {
        get
        {
            if (_freqBlock >= 0)
                ReadFreqs();
            return _freqs[_next - 1];
        }
    }

    /// <inheritdoc/>
    public sealed override int LevelCount => Math.Max(1, Shallow()?.LevelCount ?? 0);

    /// <summary>Whether the field keeps frequencies.</summary>
    protected bool HasFreqs { get; }

    /// <summary>Which entry of the block it stands on.</summary>
    protected int Index => _next - 1;

    /// <summary>The term it reads.</summary>
    protected Lucene84TermState Term => _term;

    /// <inheritdoc/>
    public sealed override int NextDoc()
    {
        if (_next == _end)
            NextBlock();
        return _doc = _docs[_next++];
    }

    /// <inheritdoc/>
    public sealed override int Advance(int target)
    {
        if (target > _lastOfBlock)
            SkipTo(target);
        var index = FirstNotBelow(target);
        _next = index + 1;
        return _doc = _docs[index];
    }

    /// <inheritdoc/>
    internal sealed override void FillTo(FixedBitSet docs)
    {
        var words = docs.Writable;
        while (_doc != NoMoreDocs)
        {
            if (_next == _end)
                NextBlock();
            foreach (var doc in _docs.AsSpan(_next, _end - _next))
            {
                if (doc != NoMoreDocs)
                    words[doc >> 6] |= 1UL << doc;
            }
            _next = _end;
            _doc = _docs[_end - 1];
        }
    }

    /// <inheritdoc/>
    public sealed override void AdvanceShallow(int target)
    {
        var shallow = Shallow();
        if (shallow != null && target > shallow.BlockEnd)
            shallow.SkipTo(target);
    }

    /// <inheritdoc/>
    public sealed override int DocIdUpTo(int level)
    {
        var shallow = Shallow();
        return shallow == null || shallow.LevelCount == 0 ? NoMoreDocs : shallow.End(level);
    }

    /// <inheritdoc/>
    public sealed override ReadOnlySpan<Impact> ImpactsOf(int level)
    {
        var shallow = Shallow();
        return shallow == null || shallow.LevelCount == 0 ? _bound : shallow.Impacts(level);
    }

    /// <summary>Goes before a term's first document.</summary>
    public virtual void Start(Lucene84TermState term)
    {
        _term.CopyFrom(term);
        _doc = -1;
        _next = 0;
        _end = 0;
        _docsRead = 0;
        _lastOfBlock = -1;
        _nextBlock = term.DocStart;
        _freqBlock = -1;
        _skipsStarted = false;
        _shallowStarted = false;
        var mostFreq = Math.Min(int.MaxValue, term.TotalTermFreq - term.DocFreq + 1);
        _bound[0] = new Impact(HasFreqs ? (int)mostFreq : 1, 1);
    }

    /// <summary>How often the term stands in the block's documents from one on to before another.</summary>
    protected long SumFreqs(int from, int to)
    {
        if (_freqBlock >= 0)
            ReadFreqs();
        long sum = 0;
        foreach (var freq in _freqs.AsSpan(from, to - from))
            sum += freq;
        return sum;
    }

    /// <summary>Called before the next block is read; <paramref name="count"/> documents were in this one.</summary>
    protected virtual void LeaveBlock(int count)
    {
        // Documents alone have nothing to keep in step.
    }

    /// <summary>Called when blocks were skipped; the next block begins at a point.</summary>
    protected virtual void JumpTo(in SkipPoint point)
    {
        // Documents alone have nothing to keep in step.
    }

    private Lucene84SkipReader? Shallow()
    {
        if (_shallowStarted || _term.SkipOffset == Lucene84TermState.None)
            return _term.SkipOffset == Lucene84TermState.None ? null : _shallow;
        _shallowStarted = true;
        _shallow ??= new Lucene84SkipReader(_docInput);
        _shallow.Start(Field, _term);
        return _shallow;
    }

    /// <summary>Finds a document in the buffer that is known to end at or after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int FirstNotBelow(int target)
    {
        var docs = _docs;
        var index = _next;
        if (docs[index] >= target)
            return index;
        index++;
        var sought = Vector128.Create(target);
        while (index + Vector128<int>.Count <= docs.Length)
        {
            var below = Vector128.LessThan(Vector128.Create<int>(docs.AsSpan(index, 4)), sought);
            var bits = below.ExtractMostSignificantBits();
            if (bits != 0xF)
                return index + System.Numerics.BitOperations.TrailingZeroCount(~bits);
            index += Vector128<int>.Count;
        }
        while (docs[index] < target)
            index++;
        return index;
    }

    private void SkipTo(int target)
    {
        if (_term.SkipOffset != Lucene84TermState.None && _docsRead + ForUtil.BlockSize < _term.DocFreq)
        {
            _skips ??= new Lucene84SkipReader(_docInput);
            if (!_skipsStarted)
            {
                _skipsStarted = true;
                _skips.Start(Field, _term);
            }
            if (target > _skips.BlockEnd)
                _skips.SkipTo(target);
            if (_skips.DocsBefore > _docsRead)
                Jump();
        }
        do NextBlock();
        while (target > _lastOfBlock);
    }

    private void Jump()
    {
        ref readonly var point = ref _skips!.BlockStart;
        _docsRead = _skips.DocsBefore;
        _nextBlock = point.DocOffset;
        _docs[ForUtil.BlockSize - 1] = point.Doc;
        _next = 0;
        _end = 0;
        _freqBlock = -1;
        JumpTo(point);
    }

    private void NextBlock()
    {
        if (_end > 0)
            LeaveBlock(Math.Min(_end, ForUtil.BlockSize));
        var left = _term.DocFreq - _docsRead;
        _next = 0;
        _freqBlock = -1;
        if (left >= ForUtil.BlockSize)
            ReadBlock();
        else
            ReadTail(left);
    }

    private void ReadBlock()
    {
        var origin = _docsRead == 0 ? 0 : _docs[ForUtil.BlockSize - 1];
        var reader = ReaderAt(_nextBlock, ForDeltaUtil.MaxLengthBytes + PForUtil.MaxLengthBytes);
        ForDeltaUtil.DecodeAndPrefixSum(ref reader, origin, _maxDoc - 1, _docs);
        if (HasFreqs)
        {
            _freqBlock = _nextBlock + reader.Position;
            PForUtil.Skip(ref reader);
        }
        _nextBlock += reader.Position;
        _docsRead += ForUtil.BlockSize;
        _end = ForUtil.BlockSize;
        _lastOfBlock = _docs[ForUtil.BlockSize - 1];
    }

    private void ReadFreqs()
    {
        var reader = ReaderAt(_freqBlock, PForUtil.MaxLengthBytes);
        PForUtil.Decode(ref reader, _freqs);
        _freqBlock = -1;
    }

    private void ReadTail(int count)
    {
        if (_term.SingletonDoc != Lucene84TermState.None && count > 0)
        {
            _docs[0] = _term.SingletonDoc;
            _freqs[0] = HasFreqs ? (int)_term.TotalTermFreq : 1;
        }
        else if (count > 0)
        {
            const int LongestDoc = 10;
            var reader = ReaderAt(_nextBlock, count * LongestDoc);
            var doc = _docsRead == 0 ? 0 : _docs[ForUtil.BlockSize - 1];
            for (var i = 0; i < count; i++)
            {
                var code = reader.ReadVInt32();
                _freqs[i] = 1;
                if (HasFreqs)
                {
                    if ((code & 1) == 0)
                        _freqs[i] = reader.ReadVInt32();
                    code >>>= 1;
                }
                doc += code;
                if ((uint)doc >= (uint)_maxDoc || code < 0)
                    throw reader.Corrupt($"document outside the segment, actual={doc} expected<{_maxDoc}");
                _docs[i] = doc;
            }
        }
        _docsRead += count;
        _docs.AsSpan(count).Fill(NoMoreDocs);
        _end = count + 1;
        _lastOfBlock = NoMoreDocs;
    }

    private ByteReader ReaderAt(long offset, int mostBytes)
    {
        if ((ulong)offset > (ulong)_docInput.Length)
            throw new CorruptIndexException(
                $"postings outside the file, actual={offset}",
                _docInput.Resource
            );
        return new ByteReader(
            _docInput.SpanAt(offset, (int)Math.Min(mostBytes, _docInput.Length - offset)),
            _docInput.Resource
        );
    }
}
