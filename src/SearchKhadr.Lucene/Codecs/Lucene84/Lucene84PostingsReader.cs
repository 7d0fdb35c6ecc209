using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using static SearchKhadr.Lucene.Codecs.Lucene84.Lucene84PostingsFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene84;

/// <summary>Opens the postings of terms.</summary>
/// <remarks>
/// <b>Threads</b> Safe for any number at once; what it hands out belongs to the thread that asked.
/// <b>Source</b> Lucene 8.7 <c>Lucene84PostingsReader</c>.
/// </remarks>
internal sealed class Lucene84PostingsReader : IDisposable
{
    private readonly SegmentReadState _state;

    /// <summary>Opens the files and checks their headers and the form of their footers.</summary>
    public Lucene84PostingsReader(SegmentReadState state)
    {
        _state = state;
        var hasPositions = state.FieldInfos.Any(f => f.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions);
        var hasPay = state.FieldInfos.Any(f =>
            f.HasPayloads || f.IndexOptions >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets
        );
        try
        {
            DocInput = Open(DocExtension, DocCodec);
            if (hasPositions)
                PosInput = Open(PosExtension, PosCodec);
            if (hasPositions && hasPay)
                PayInput = Open(PayExtension, PayCodec);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary><c>.doc</c>.</summary>
    public IndexInput DocInput { get; }

    /// <summary><c>.pos</c>; null where no field keeps positions.</summary>
    public IndexInput? PosInput { get; }

    /// <summary><c>.pay</c>; null where no field keeps offsets or payloads.</summary>
    public IndexInput? PayInput { get; }

    /// <summary>How many documents the segment holds.</summary>
    public int MaxDoc => _state.MaxDoc;

    /// <summary>Checks what stands before the fields' metadata.</summary>
    /// <exception cref="CorruptIndexException">It is not this format's, or of another block size.</exception>
    public void CheckTermsHeader(IndexInput termsMeta)
    {
        CodecUtil.CheckIndexHeader(
            termsMeta,
            TermsCodec,
            Lucene84PostingsFormat.Version,
            Lucene84PostingsFormat.Version,
            _state.SegmentId.Span,
            _state.SegmentSuffix
        );
        var blockSize = termsMeta.ReadVInt32();
        if (blockSize != ForUtil.BlockSize)
            throw new CorruptIndexException(
                $"block size of postings: actual={blockSize} expected={ForUtil.BlockSize}",
                termsMeta.Resource
            );
    }

    /// <summary>Reads where the postings of a block's next term are.</summary>
    /// <param name="state">The block's term before, or a cleared one, with the statistics of this one.</param>
    /// <param name="isFirst">Whether it is the block's first term.</param>
    public void DecodeTerm(ref ByteReader meta, FieldInfo field, Lucene84TermState state, bool isFirst)
    {
        if (isFirst)
            (state.DocStart, state.PosStart, state.PayStart) = (0, 0, 0);
        var code = meta.ReadVInt64();
        if ((code & 1) == 0)
        {
            state.DocStart += code >>> 1;
            state.SingletonDoc = state.DocFreq == 1 ? meta.ReadVInt32() : Lucene84TermState.None;
        }
        else
        {
            if (isFirst || state.SingletonDoc == Lucene84TermState.None || state.DocFreq != 1)
                throw meta.Corrupt("a run of single documents without a first one");
            var delta = code >>> 1;
            state.SingletonDoc += (int)((delta >>> 1) ^ -(delta & 1));
        }
        if (state.DocFreq == 1 && (uint)state.SingletonDoc >= (uint)MaxDoc)
            throw meta.Corrupt(
                $"document outside the segment, actual={state.SingletonDoc} expected<{MaxDoc}"
            );
        if (field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions)
        {
            state.PosStart += meta.ReadVInt64();
            if (field.HasPayloads || field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets)
                state.PayStart += meta.ReadVInt64();
            state.LastPosBlockOffset =
                state.TotalTermFreq > ForUtil.BlockSize ? meta.ReadVInt64() : Lucene84TermState.None;
        }
        state.SkipOffset = state.DocFreq > ForUtil.BlockSize ? meta.ReadVInt64() : Lucene84TermState.None;
    }

    /// <summary>Opens a term's postings before the first document.</summary>
    /// <param name="reuse">A result of an earlier call that is no longer needed, or null.</param>
    public ImpactsEnum Postings(
        FieldInfo field,
        Lucene84TermState state,
        PostingsEnum? reuse,
        PostingsFlags flags
    )
    {
        var hasPositions = field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions;
        BlockPostingsEnum postings =
            hasPositions && flags >= PostingsFlags.Positions
                ? ReusePositions(field, reuse, flags)
                : ReuseDocs(field, reuse);
        postings.Start(state);
        return postings;
    }

    /// <summary>Compares the checksum of every file with its bytes.</summary>
    /// <exception cref="CorruptIndexException">A file is damaged.</exception>
    public void CheckIntegrity()
    {
        CodecUtil.ChecksumEntireFile(DocInput);
        if (PosInput != null)
            CodecUtil.ChecksumEntireFile(PosInput);
        if (PayInput != null)
            CodecUtil.ChecksumEntireFile(PayInput);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        DocInput?.Dispose();
        PosInput?.Dispose();
        PayInput?.Dispose();
    }

    private BlockDocsEnum ReuseDocs(FieldInfo field, PostingsEnum? reuse) =>
        reuse is BlockDocsEnum docs && docs.Reader == this && docs.Field == field
            ? docs
            : new BlockDocsEnum(this, field);

    private BlockPositionsEnum ReusePositions(FieldInfo field, PostingsEnum? reuse, PostingsFlags flags)
    {
        var wantsOffsets =
            field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets
            && flags >= PostingsFlags.Offsets;
        var wantsPayloads = field.HasPayloads && flags >= PostingsFlags.All;
        return
            reuse is BlockPositionsEnum positions
            && positions.Reader == this
            && positions.Field == field
            && positions.WantsOffsets == wantsOffsets
            && positions.WantsPayloads == wantsPayloads
            ? positions
            : new BlockPositionsEnum(this, field, flags);
    }

    private IndexInput Open(string extension, string codec)
    {
        var input = _state.Directory.OpenInput(_state.FileName(extension));
        try
        {
            CodecUtil.CheckIndexHeader(
                input,
                codec,
                Lucene84PostingsFormat.Version,
                Lucene84PostingsFormat.Version,
                _state.SegmentId.Span,
                _state.SegmentSuffix
            );
            CodecUtil.RetrieveChecksum(input);
            return input;
        }
        catch
        {
            input.Dispose();
            throw;
        }
    }
}
