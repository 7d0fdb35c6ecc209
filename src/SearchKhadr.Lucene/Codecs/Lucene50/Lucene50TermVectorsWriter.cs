using System.Runtime.InteropServices;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Lucene87;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Store;
using static SearchKhadr.Lucene.Codecs.Lucene50.Lucene50TermVectorsFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene50;

/// <summary>Writes the term vectors of one segment, document by document.</summary>
/// <remarks>
/// <b>Requires</b> For each document <see cref="StartDocument"/>, for each of its fields <see cref="StartField"/> and its
/// terms in order with their occurrences, <see cref="FinishDocument"/>; at last <see cref="Finish"/>.
/// <b>Source</b> Lucene 8.7 <c>CompressingTermVectorsWriter</c>.
/// </remarks>
internal sealed partial class Lucene50TermVectorsWriter : IDisposable
{
    private readonly ChunkedFilesWriter _files;
    private readonly List<int> _fieldCounts = [];
    private readonly List<PendingField> _fields = [];
    private readonly List<int> _prefixes = [];
    private readonly List<int> _suffixes = [];
    private readonly List<int> _freqs = [];
    private readonly List<int> _positions = [];
    private readonly List<int> _starts = [];
    private readonly List<int> _lengths = [];
    private readonly List<int> _payloadLengths = [];
    private readonly ByteSink _texts = new(ChunkBytes);
    private readonly ByteSink _payloads = new();
    private readonly ByteSink _lastTerm = new();

    /// <summary>Creates the files.</summary>
    public Lucene50TermVectorsWriter(IndexDirectory directory, SegmentInfo segment)
    {
        _files = new ChunkedFilesWriter(directory, segment, Files);
        _files.Meta.WriteVInt32(PackedInts.Version);
        _files.Meta.WriteVInt32(ChunkBytes);
    }

    /// <summary>How many documents are finished.</summary>
    public int DocCount => _files.DocCount + _fieldCounts.Count;

    /// <summary>How much memory the documents take that are not in the file yet. <b>Units</b> bytes.</summary>
    public long BufferedBytes =>
        _texts.Length
        + _payloads.Length
        + (
            sizeof(int)
            * ((3L * _freqs.Count) + _positions.Count + (2L * _starts.Count) + _payloadLengths.Count)
        );

    /// <summary>Begins a document.</summary>
    public void StartDocument() => _fieldCounts.Add(0);

    /// <summary>Begins a field of the document.</summary>
    public void StartField(int number, Flags flags)
    {
        _fieldCounts[^1]++;
        _fields.Add(new PendingField { Number = number, Flags = flags });
        _lastTerm.Clear();
    }

    /// <summary>Adds a term of the field. <b>Requires</b> It stands after the one before.</summary>
    public void AddTerm(ReadOnlySpan<byte> term, int freq)
    {
        var shared = term.CommonPrefixLength(_lastTerm.Written);
        _prefixes.Add(shared);
        _suffixes.Add(term.Length - shared);
        _freqs.Add(freq);
        _texts.WriteBytes(term[shared..]);
        _lastTerm.Clear();
        _lastTerm.WriteBytes(term);
        CollectionsMarshal.AsSpan(_fields)[^1].TermCount++;
    }

    /// <summary>Adds an occurrence of the term; what its field does not keep is passed over.</summary>
    public void AddOccurrence(int position, int start, int end, ReadOnlySpan<byte> payload)
    {
        var flags = _fields[^1].Flags;
        if (flags.HasFlag(Flags.Positions))
            _positions.Add(position);
        if (flags.HasFlag(Flags.Offsets))
        {
            _starts.Add(start);
            _lengths.Add(end - start);
        }
        if (flags.HasFlag(Flags.Payloads))
        {
            _payloadLengths.Add(payload.Length);
            _payloads.WriteBytes(payload);
        }
    }

    /// <summary>Ends a document.</summary>
    public void FinishDocument()
    {
        _texts.WriteBytes(_payloads.Written);
        _payloads.Clear();
        if (_texts.Length >= ChunkBytes || _fieldCounts.Count >= MaxDocsPerChunk)
            FlushChunk();
    }

    /// <summary>Writes documents without vectors until there are as many as asked.</summary>
    public void FillTo(int docCount)
    {
        while (DocCount < docCount)
        {
            StartDocument();
            FinishDocument();
        }
    }

    /// <summary>Completes the files and adds their names to the segment's.</summary>
    /// <exception cref="InvalidOperationException">More or fewer documents were written.</exception>
    public void Finish(int maxDoc)
    {
        if (_fieldCounts.Count > 0)
            FlushIncomplete();
        _files.Finish(maxDoc);
    }

    /// <summary>Closes the files; what was not finished is left incomplete.</summary>
    public void Dispose() => _files.Dispose();

    private void FlushIncomplete()
    {
        _files.NoteIncomplete(_fieldCounts.Count, _texts.Length);
        FlushChunk();
    }

    private struct PendingField
    {
        public int Number;
        public Flags Flags;
        public int TermCount;
    }
}
