using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Inverting;

/// <summary>The terms of one field in memory, each with the documents that have it.</summary>
/// <remarks>
/// A term has two streams: documents as <c>gap × 2 + (freq = 1), freq if it is not 1</c> (only <c>gap</c> where
/// frequencies are not kept), and occurrences as <c>position gap, start gap, length</c>. The last document of a term
/// is kept beside the streams until the next one begins, for its frequency is not known before.
/// <b>Cost</b> Nothing is allocated for an occurrence but memory of the pools.
/// <b>Source</b> Lucene 8 <c>FreqProxTermsWriterPerField</c>.
/// </remarks>
internal sealed class FieldPostings(BytePool texts, BytePool streams, IndexOptions options)
{
    private readonly TermTable _terms = new(texts);
    private readonly bool _hasFreqs = options >= IndexOptions.DocsAndFreqs;
    private readonly bool _hasPositions = options >= IndexOptions.DocsAndFreqsAndPositions;
    private readonly bool _hasOffsets = options >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets;
    private Entry[] _entries = new Entry[8];

    /// <summary>How many terms there are.</summary>
    public int Count => _terms.Count;

    /// <summary>What is kept of an occurrence.</summary>
    public IndexOptions Options => options;

    /// <summary>How much memory it takes beside the pools. <b>Units</b> bytes.</summary>
    public long UsedBytes => _terms.UsedBytes + ((long)_entries.Length * Unsafe.SizeOf<Entry>());

    /// <summary>The number of a term; one that was not there before gets the next.</summary>
    public int GetOrAdd(ReadOnlySpan<byte> term) => GetOrAdd(term, TermTable.HashOf(term));

    /// <summary>The number of a term whose hash is known; one that was not there before gets the next.</summary>
    public int GetOrAdd(ReadOnlySpan<byte> term, uint hash)
    {
        var known = _terms.Count;
        var id = _terms.GetOrAdd(term, hash);
        if (id == known)
            AddEntry(id);
        return id;
    }

    /// <summary>The number that a term with a hash probably has; -1 where nothing is said.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Likely(uint hash) => _terms.Likely(hash);

    /// <summary>Asks for a term's text, so that it is near when another is compared with it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PrefetchText(int id) => _terms.Prefetch(id);

    /// <summary>Asks for a term's memory, so that it is near when an occurrence in a document is added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Prefetch(int id, int docId)
    {
        ref readonly var entry = ref _entries[id];
        if (_hasPositions)
            streams.Prefetch(entry.OccurrencesEnd);
        if (entry.LastDoc != docId)
            streams.Prefetch(entry.DocsEnd);
    }

    /// <summary>Asks for what is known of a term before its streams, so that it is near when those are asked for.</summary>
    public unsafe void PrefetchEntry(int id)
    {
        if (!Sse.IsSupported)
            return;
        var entry = (byte*)Unsafe.AsPointer(ref _entries[id]);
        Sse.Prefetch0(entry);
        Sse.Prefetch0(entry + sizeof(Entry) - 1);
    }

    /// <summary>Asks for the beginnings of a term's streams, and its text, so that they are near when it is opened.</summary>
    public void PrefetchStreams(int id)
    {
        _terms.Prefetch(id);
        ref readonly var entry = ref _entries[id];
        streams.Prefetch(entry.DocsStart);
        if (_hasPositions)
            streams.Prefetch(entry.OccurrencesStart);
    }

    /// <summary>Adds an occurrence of a term; true when the document did not have the term before.</summary>
    /// <remarks><b>Requires</b> Documents, and inside one positions and starts, never go back.</remarks>
    public bool Add(int id, int docId, int position, int start, int end)
    {
        ref var entry = ref _entries[id];
        var isFirst = entry.Freq == 0 || entry.LastDoc != docId;
        if (isFirst)
            BeginDoc(ref entry, docId);
        entry.Freq++;
        if (_hasPositions)
            AddOccurrence(ref entry, position, start, end);
        return isFirst;
    }

    /// <summary>The term of a number.</summary>
    public ReadOnlySpan<byte> Term(int id) => _terms.Text(id);

    /// <summary>The number of a term; -1 when it is not there.</summary>
    public int Find(ReadOnlySpan<byte> term) => _terms.Find(term);

    /// <summary>All terms' numbers in the order of their bytes.</summary>
    public int[] Sorted() => _terms.Sorted();

    /// <summary>Opens a term's documents before the first.</summary>
    public BufferedPostings Open(int id)
    {
        var entry = _entries[id];
        return new BufferedPostings(
            options,
            new SliceReader(streams, entry.DocsStart, entry.DocsEnd),
            _hasPositions ? new SliceReader(streams, entry.OccurrencesStart, entry.OccurrencesEnd) : default,
            new PendingDoc(entry.LastDoc, entry.Freq)
        );
    }

    private void AddEntry(int id)
    {
        if (id == _entries.Length)
            Array.Resize(ref _entries, id * 2);
        ref var entry = ref _entries[id];
        entry = default;
        entry.DocsStart = entry.DocsEnd = streams.NewStream();
        if (_hasPositions)
            entry.OccurrencesStart = entry.OccurrencesEnd = streams.NewStream();
    }

    private void BeginDoc(ref Entry entry, int docId)
    {
        if (entry.Freq != 0)
            EndDoc(ref entry);
        entry.DocGap = docId - entry.LastDoc;
        entry.LastDoc = docId;
        entry.Freq = 0;
        entry.LastPosition = 0;
        entry.LastStart = 0;
    }

    private void EndDoc(ref Entry entry)
    {
        if (!_hasFreqs)
        {
            streams.WriteVInt32(ref entry.DocsEnd, entry.DocGap);
        }
        else if (entry.Freq == 1)
        {
            streams.WriteVInt32(ref entry.DocsEnd, (entry.DocGap << 1) | 1);
        }
        else
        {
            streams.WriteVInt32(ref entry.DocsEnd, entry.DocGap << 1);
            streams.WriteVInt32(ref entry.DocsEnd, entry.Freq);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddOccurrence(ref Entry entry, int position, int start, int end)
    {
        var gap = (uint)(position - entry.LastPosition);
        entry.LastPosition = position;
        if (!_hasOffsets)
        {
            streams.WriteVInt32(ref entry.OccurrencesEnd, (int)gap);
            return;
        }
        var startGap = (uint)(start - entry.LastStart);
        var length = (uint)(end - start);
        entry.LastStart = start;
        // Nearly always: no more than two, three and two bytes.
        if (gap < 1 << 14 && startGap < 1 << 21 && length < 1 << 14)
        {
            ulong bytes = 0;
            var count = 0;
            Append(ref bytes, ref count, gap);
            Append(ref bytes, ref count, startGap);
            Append(ref bytes, ref count, length);
            streams.WritePacked(ref entry.OccurrencesEnd, bytes, count);
            return;
        }
        streams.WriteVInt32(ref entry.OccurrencesEnd, (int)gap);
        streams.WriteVInt32(ref entry.OccurrencesEnd, (int)startGap);
        streams.WriteVInt32(ref entry.OccurrencesEnd, (int)length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Append(ref ulong bytes, ref int count, uint value)
    {
        for (; value >= 0x80; value >>= 7)
            bytes |= (ulong)(byte)(value | 0x80) << (8 * count++);
        bytes |= (ulong)value << (8 * count++);
    }

    private struct Entry
    {
        public int DocsStart;
        public int DocsEnd;
        public int OccurrencesStart;
        public int OccurrencesEnd;
        public int LastDoc;
        public int DocGap;
        public int Freq;
        public int LastPosition;
        public int LastStart;
    }
}
