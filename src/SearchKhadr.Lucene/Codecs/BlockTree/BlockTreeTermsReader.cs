using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Lucene84;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using static SearchKhadr.Lucene.Codecs.BlockTree.BlockTreeFormat;

namespace SearchKhadr.Lucene.Codecs.BlockTree;

/// <summary>Reads the terms dictionary of a segment in place.</summary>
/// <remarks><b>Source</b> Lucene 8.7 <c>blocktree.BlockTreeTermsReader</c>.</remarks>
internal sealed class BlockTreeTermsReader : FieldsProducer
{
    private readonly SegmentReadState _state;
    private readonly SortedDictionary<string, FieldTerms> _fields = new(StringComparer.Ordinal);

    /// <summary>Opens the files and reads what <c>.tmd</c> says of the fields; owns the postings' reader from here on.</summary>
    /// <exception cref="CorruptIndexException">A file is damaged.</exception>
    public BlockTreeTermsReader(SegmentReadState state, Lucene84PostingsReader postings)
    {
        _state = state;
        Postings = postings;
        try
        {
            TermsInput = Open(TermsExtension, TermsCodec);
            IndexInput = Open(IndexExtension, IndexCodec);
            using var meta = Open(MetaExtension, MetaCodec);
            CodecUtil.ChecksumEntireFile(meta);
            postings.CheckTermsHeader(meta);
            ReadFields(meta);
            CheckLength(IndexInput, meta.ReadInt64(), meta.Resource);
            CheckLength(TermsInput, meta.ReadInt64(), meta.Resource);
            CodecUtil.CheckFooter(meta);
            CodecUtil.RetrieveChecksum(IndexInput);
            CodecUtil.RetrieveChecksum(TermsInput);
            Names = [.. _fields.Keys];
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary><c>.tim</c>.</summary>
    public IndexInput TermsInput { get; }

    /// <summary><c>.tip</c>.</summary>
    public IndexInput IndexInput { get; }

    /// <summary>The postings' reader.</summary>
    public Lucene84PostingsReader Postings { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; }

    /// <inheritdoc/>
    public override Terms? Terms(string field) => _fields.GetValueOrDefault(field);

    /// <inheritdoc/>
    public override void CheckIntegrity()
    {
        CodecUtil.ChecksumEntireFile(TermsInput);
        CodecUtil.ChecksumEntireFile(IndexInput);
        Postings.CheckIntegrity();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        TermsInput?.Dispose();
        IndexInput?.Dispose();
        Postings.Dispose();
    }

    private static void CheckLength(IndexInput input, long expected, string meta)
    {
        if (input.Length < expected)
            throw new CorruptIndexException(
                $"the file is cut off: actual={input.Length} expected={expected} (says {meta})",
                input.Resource
            );
        if (input.Length > expected)
            throw new CorruptIndexException(
                $"the file is too long: actual={input.Length} expected={expected} (says {meta})",
                input.Resource
            );
    }

    private IndexInput Open(string extension, string codec)
    {
        var input = _state.Directory.OpenInput(_state.FileName(extension));
        try
        {
            CodecUtil.CheckIndexHeader(
                input,
                codec,
                BlockTreeFormat.Version,
                BlockTreeFormat.Version,
                _state.SegmentId.Span,
                _state.SegmentSuffix
            );
            return input;
        }
        catch
        {
            input.Dispose();
            throw;
        }
    }

    private void ReadFields(IndexInput meta)
    {
        for (var left = ReadCount(meta); left > 0; left--)
        {
            var number = meta.ReadVInt32();
            var field =
                _state.FieldInfos.Find(number)
                ?? throw new CorruptIndexException($"no such field, actual={number}", meta.Resource);
            if (field.IndexOptions == IndexOptions.None)
                throw new CorruptIndexException($"field {field.Name} is not indexed", meta.Resource);
            if (!_fields.TryAdd(field.Name, ReadField(meta, field)))
                throw new CorruptIndexException($"field {field.Name} stands twice", meta.Resource);
        }
    }

    private FieldTerms ReadField(IndexInput meta, FieldInfo field)
    {
        var size = meta.ReadVInt64();
        var rootCode = ReadBytes(meta);
        var sumTotalTermFreq = meta.ReadVInt64();
        var sumDocFreq = field.IndexOptions == IndexOptions.Docs ? sumTotalTermFreq : meta.ReadVInt64();
        var docCount = meta.ReadVInt32();
        var first = ReadBytes(meta);
        var last = ReadBytes(meta);
        var indexStart = meta.ReadVInt64();
        if (
            size <= 0
            || docCount < 0
            || docCount > _state.MaxDoc
            || sumDocFreq < docCount
            || sumTotalTermFreq < sumDocFreq
        )
            throw new CorruptIndexException(
                $"impossible statistics of field {field.Name}: terms={size} occurrences={sumTotalTermFreq} "
                    + $"postings={sumDocFreq} documents={docCount} of {_state.MaxDoc}",
                meta.Resource
            );
        var (startNode, lengthBytes) = ReadIndexHeader(meta, rootCode);
        return new FieldTerms(this, field)
        {
            Count = size,
            RootCode = rootCode,
            FirstTerm = first,
            LastTerm = last,
            TotalTermFreqs = sumTotalTermFreq,
            DocFreqs = sumDocFreq,
            Docs = docCount,
            Index = IndexInput.Slice(field.Name, indexStart, lengthBytes),
            IndexStartNode = startNode,
        };
    }

    private static (long StartNode, int LengthBytes) ReadIndexHeader(IndexInput meta, byte[] rootCode)
    {
        CodecUtil.CheckHeader(meta, FstFormat.Codec, FstFormat.Version, FstFormat.Version);
        if (meta.ReadByte() == 1)
            CheckRoot(meta, rootCode);
        var labels = meta.ReadByte();
        if (labels != FstFormat.ByteLabels)
            throw new CorruptIndexException(
                $"kind of labels: actual={labels} expected={FstFormat.ByteLabels}",
                meta.Resource
            );
        var startNode = meta.ReadVInt64();
        var lengthBytes = meta.ReadVInt64();
        if (startNode < 0 || startNode >= lengthBytes)
            throw new CorruptIndexException(
                $"start node outside: actual={startNode} expected<{lengthBytes}",
                meta.Resource
            );
        if (lengthBytes > int.MaxValue)
            throw new UnsupportedIndexException($"an index of terms of {lengthBytes} bytes", meta.Resource);
        return (startNode, (int)lengthBytes);
    }

    // The map keeps what the empty beginning leads to a second time, from the last byte to the first.
    private static void CheckRoot(IndexInput meta, byte[] rootCode)
    {
        var kept = ReadBytes(meta);
        kept.AsSpan().Reverse();
        if (!kept.AsSpan().EndsWith(rootCode))
            throw new CorruptIndexException(
                $"first block of the index of terms: actual={Convert.ToHexString(kept)} expected={Convert.ToHexString(rootCode)}",
                meta.Resource
            );
    }

    private static byte[] ReadBytes(IndexInput meta) => meta.ReadSpan(ReadCount(meta)).ToArray();

    private static int ReadCount(IndexInput meta)
    {
        var count = meta.ReadVInt32();
        return count >= 0
            ? count
            : throw new CorruptIndexException($"negative count, actual={count}", meta.Resource);
    }
}
