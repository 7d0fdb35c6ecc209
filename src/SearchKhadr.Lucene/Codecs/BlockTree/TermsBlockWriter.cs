using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Lucene84;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.BlockTree;

/// <summary>Writes a block of the terms dictionary.</summary>
/// <remarks><b>Source</b> Lucene 8.7 <c>blocktree.BlockTreeTermsWriter.TermsWriter.writeBlock</c>.</remarks>
internal sealed class TermsBlockWriter(FieldInfo field, Lucene84PostingsWriter postings, IndexOutput termsOut)
{
    private readonly ByteSink _suffixes = new();
    private readonly ByteSink _lengths = new();
    private readonly ByteSink _stats = new();
    private readonly ByteSink _meta = new();
    private readonly ByteSink _compressed = new();
    private Lz4HighEncoder? _lz4;
    private int _singletons;

    /// <summary>Writes entries that share a beginning and returns the block's address.</summary>
    /// <param name="isLast">Whether no block of the same floor follows.</param>
    public long Write(ReadOnlySpan<PendingEntry> entries, int prefixLength, bool isLast, out bool hasTerms)
    {
        var address = termsOut.Position;
        var isLeaf = true;
        hasTerms = false;
        foreach (ref readonly var entry in entries)
        {
            isLeaf &= entry.IsTerm;
            hasTerms |= entry.IsTerm;
        }
        Clear();
        var isFirst = true;
        foreach (ref readonly var entry in entries)
        {
            var suffix = entry.Bytes.AsSpan(prefixLength);
            _suffixes.WriteBytes(suffix);
            if (entry.State == null)
            {
                _lengths.WriteVInt32((suffix.Length << 1) | 1);
                _lengths.WriteVInt64(address - entry.Address);
                continue;
            }
            _lengths.WriteVInt32(isLeaf ? suffix.Length : suffix.Length << 1);
            AddStats(entry.State);
            postings.EncodeTerm(_meta, entry.State, isFirst);
            isFirst = false;
        }
        FinishRun();

        termsOut.WriteVInt32((entries.Length << 1) | (isLast ? 1 : 0));
        WriteSuffixes(entries.Length, prefixLength, isLeaf);
        WriteLengths();
        WriteSection(_stats);
        WriteSection(_meta);
        return address;
    }

    private void Clear()
    {
        _suffixes.Clear();
        _lengths.Clear();
        _stats.Clear();
        _meta.Clear();
    }

    private void AddStats(Lucene84TermState state)
    {
        var hasFreqs = field.IndexOptions != IndexOptions.Docs;
        if (state.DocFreq == 1 && (!hasFreqs || state.TotalTermFreq == 1))
        {
            _singletons++;
            return;
        }
        FinishRun();
        _stats.WriteVInt32(state.DocFreq << 1);
        if (hasFreqs)
            _stats.WriteVInt64(state.TotalTermFreq - state.DocFreq);
    }

    private void FinishRun()
    {
        if (_singletons > 0)
            _stats.WriteVInt32(((_singletons - 1) << 1) | 1);
        _singletons = 0;
    }

    /// <summary>Writes the suffixes in the way that is shortest by enough to be worth its time.</summary>
    private void WriteSuffixes(int entryCount, int prefixLength, bool isLeaf)
    {
        var compression = Compress(entryCount, prefixLength);
        var kept = compression == SuffixCompression.None ? _suffixes : _compressed;
        termsOut.WriteVInt64(((long)_suffixes.Length << 3) | (isLeaf ? 4L : 0L) | (long)compression);
        termsOut.WriteBytes(kept.Written);
    }

    private SuffixCompression Compress(int entryCount, int prefixLength)
    {
        var length = _suffixes.Length;
        if (length <= 2L * entryCount || prefixLength <= 2)
            return SuffixCompression.None;
        if (length > 6L * entryCount)
        {
            _compressed.Clear();
            (_lz4 ??= new Lz4HighEncoder()).Encode(_suffixes.Written, _compressed);
            if (_compressed.Length < length - (length >>> 2))
                return SuffixCompression.Lz4;
        }
        _compressed.Clear();
        return LowercaseAscii.TryCompress(_suffixes.Written, _compressed)
            ? SuffixCompression.LowercaseAscii
            : SuffixCompression.None;
    }

    private void WriteLengths()
    {
        var lengths = _lengths.Written;
        if (!lengths.ContainsAnyExcept(lengths[0]))
        {
            termsOut.WriteVInt32((lengths.Length << 1) | 1);
            termsOut.WriteByte(lengths[0]);
        }
        else
        {
            termsOut.WriteVInt32(lengths.Length << 1);
            termsOut.WriteBytes(lengths);
        }
    }

    private void WriteSection(ByteSink section)
    {
        termsOut.WriteVInt32(section.Length);
        termsOut.WriteBytes(section.Written);
    }
}
