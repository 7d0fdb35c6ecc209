using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Lucene84;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using static SearchKhadr.Lucene.Codecs.BlockTree.BlockTreeFormat;

namespace SearchKhadr.Lucene.Codecs.BlockTree;

/// <summary>Writes the terms of one field: as soon as enough begin alike, they become a block.</summary>
/// <remarks>
/// Terms wait on a stack. When a term comes that no longer begins with some bytes, and at least
/// <see cref="MinItemsInBlock"/> entries that do are on top, these are written and one entry for their block takes their
/// place. Where they are over <see cref="MaxItemsInBlock"/>, they are cut, between first bytes, into a floor of blocks.
/// <b>Source</b> Lucene 8.7 <c>blocktree.BlockTreeTermsWriter.TermsWriter</c>.
/// </remarks>
internal sealed class FieldTermsWriter
{
    private readonly FieldInfo _field;
    private readonly Lucene84PostingsWriter _postings;
    private readonly IndexOutput _indexOut;
    private readonly TermsBlockWriter _blocks;
    private readonly FixedBitSet _docsSeen;
    private readonly List<PendingEntry> _pending = [];
    private readonly List<(byte[] Prefix, byte[] Code)> _index = [];
    private readonly List<WrittenBlock> _floor = [];
    private readonly ByteSink _code = new();

    private int[] _prefixStarts = new int[8];
    private byte[] _lastTerm = [];
    private byte[]? _firstTerm;
    private long _termCount;
    private long _sumDocFreq;
    private long _sumTotalTermFreq;
    private byte[] _meta = [];

    /// <summary>Begins a field.</summary>
    public FieldTermsWriter(
        FieldInfo field,
        int maxDoc,
        Lucene84PostingsWriter postings,
        IndexOutput termsOut,
        IndexOutput indexOut
    )
    {
        _field = field;
        _postings = postings;
        _indexOut = indexOut;
        _blocks = new TermsBlockWriter(field, postings, termsOut);
        _docsSeen = new FixedBitSet(maxDoc);
        postings.SetField(field);
    }

    /// <summary>What <c>.tmd</c> says about the field, once it is finished.</summary>
    public ReadOnlySpan<byte> Meta => _meta;

    /// <summary>Writes a term's postings and takes the term.</summary>
    public void Write(TermsEnum terms, Func<FieldInfo, NumericDocValues?> norms)
    {
        var state = _postings.WriteTerm(terms, _docsSeen, norms);
        if (state == null)
            return;
        var term = terms.Term.ToArray();
        if (term.Length > MaxTermBytes)
            throw new ArgumentException(
                $"a term of {term.Length} bytes, at most {MaxTermBytes}",
                nameof(terms)
            );
        if (_termCount > 0 && term.AsSpan().SequenceCompareTo(_lastTerm) <= 0)
            throw new ArgumentException("terms out of order", nameof(terms));
        Push(term);
        _pending.Add(new PendingEntry(term, state, 0));
        _firstTerm ??= term;
        _termCount++;
        _sumDocFreq += state.DocFreq;
        _sumTotalTermFreq += state.TotalTermFreq;
    }

    /// <summary>Writes the blocks that are left and the map of blocks; false where there was no term.</summary>
    public bool TryFinish()
    {
        if (_termCount == 0)
            return false;
        var lastTerm = _lastTerm;
        Push([]);
        WriteBlocks(0, _pending.Count);

        var builder = new FstBuilder();
        _index.Sort((x, y) => x.Prefix.AsSpan().SequenceCompareTo(y.Prefix));
        foreach (var (prefix, code) in _index)
            builder.Add(prefix, code);
        var (nodes, startNode, rootCode) = builder.Finish();

        var meta = new MemoryOutput();
        meta.WriteVInt32(_field.Number);
        meta.WriteVInt64(_termCount);
        WriteBytes(meta, rootCode!);
        if (_field.IndexOptions != IndexOptions.Docs)
            meta.WriteVInt64(_sumTotalTermFreq);
        meta.WriteVInt64(_sumDocFreq);
        meta.WriteVInt32(_docsSeen.Cardinality());
        WriteBytes(meta, _firstTerm!);
        WriteBytes(meta, lastTerm);
        meta.WriteVInt64(_indexOut.Position);
        WriteIndexHeader(meta, rootCode!, startNode, nodes.Length);
        _meta = meta.ToArray();
        _indexOut.WriteBytes(nodes.Span);
        return true;
    }

    private static void WriteIndexHeader(IndexOutput meta, byte[] rootCode, long startNode, int lengthBytes)
    {
        CodecUtil.WriteHeader(meta, FstFormat.Codec, FstFormat.Version);
        meta.WriteByte(1);
        var output = new ByteSink();
        output.WriteVInt32(rootCode.Length);
        output.WriteBytes(rootCode);
        var reversed = output.Written.ToArray();
        reversed.AsSpan().Reverse();
        WriteBytes(meta, reversed);
        meta.WriteByte(FstFormat.ByteLabels);
        meta.WriteVInt64(startNode);
        meta.WriteVInt64(lengthBytes);
    }

    private static void WriteBytes(IndexOutput output, ReadOnlySpan<byte> bytes)
    {
        output.WriteVInt32(bytes.Length);
        output.WriteBytes(bytes);
    }

    /// <summary>Writes the blocks that a new term ends, and notes where its beginnings start on the stack.</summary>
    private void Push(byte[] term)
    {
        var prefix = term.AsSpan().CommonPrefixLength(_lastTerm);
        for (var i = _lastTerm.Length - 1; i >= prefix; i--)
        {
            var count = _pending.Count - _prefixStarts[i];
            if (count < MinItemsInBlock)
                continue;
            WriteBlocks(i + 1, count);
            _prefixStarts[i] -= count - 1;
        }
        if (_prefixStarts.Length < term.Length)
            Array.Resize(ref _prefixStarts, Math.Max(term.Length, _prefixStarts.Length * 2));
        _prefixStarts.AsSpan(prefix..term.Length).Fill(_pending.Count);
        _lastTerm = term;
    }

    /// <summary>Writes the entries on top of the stack as a block, or as a floor of blocks, and puts it in their place.</summary>
    private void WriteBlocks(int prefixLength, int count)
    {
        var start = _pending.Count - count;
        var end = _pending.Count;
        var prefix = _lastTerm[..prefixLength];
        _floor.Clear();
        var blockStart = start;
        var blockLabel = -1;
        var lastLabel = -1;
        for (var i = start; i < end; i++)
        {
            var label = _pending[i].LabelAt(prefixLength);
            if (label == lastLabel)
                continue;
            if (i - blockStart >= MinItemsInBlock && end - blockStart > MaxItemsInBlock)
            {
                WriteBlock(prefixLength, blockLabel, blockStart, i);
                blockLabel = label;
                blockStart = i;
            }
            lastLabel = label;
        }
        WriteBlock(prefixLength, blockLabel, blockStart, end);
        _index.Add((prefix, EncodeFloor()));
        _pending.RemoveRange(start, count);
        _pending.Add(new PendingEntry(prefix, null, _floor[0].Address));
    }

    private void WriteBlock(int prefixLength, int label, int start, int end)
    {
        var entries = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_pending)[start..end];
        var address = _blocks.Write(entries, prefixLength, isLast: end == _pending.Count, out var hasTerms);
        _floor.Add(new WrittenBlock(address, label, hasTerms));
    }

    private byte[] EncodeFloor()
    {
        var first = _floor[0];
        _code.Clear();
        _code.WriteVInt64(
            (first.Address << FlagBits) | (first.HasTerms ? HasTerms : 0L) | (_floor.Count > 1 ? IsFloor : 0L)
        );
        if (_floor.Count > 1)
        {
            _code.WriteVInt32(_floor.Count - 1);
            foreach (var block in _floor.Skip(1))
            {
                _code.WriteByte((byte)block.Label);
                _code.WriteVInt64(((block.Address - first.Address) << 1) | (block.HasTerms ? 1L : 0L));
            }
        }
        return _code.Written.ToArray();
    }

    private readonly record struct WrittenBlock(long Address, int Label, bool HasTerms);

    private sealed class MemoryOutput() : IndexOutput("field", bufferBytes: 1 << 8)
    {
        private readonly ByteSink _bytes = new();

        public byte[] ToArray()
        {
            Checksum();
            return _bytes.Written.ToArray();
        }

        protected override void Append(ReadOnlySpan<byte> bytes) => _bytes.WriteBytes(bytes);
    }
}
