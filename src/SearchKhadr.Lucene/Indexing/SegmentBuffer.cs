using SearchKhadr.Lucene.Codecs.Lucene50;
using SearchKhadr.Lucene.Codecs.Lucene87;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Indexing.Columns;
using SearchKhadr.Lucene.Indexing.Inverting;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing;

/// <summary>The segment that is being made: documents are inverted in memory, stored fields go to the disk at once.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>DocumentsWriterPerThread</c> and <c>DefaultIndexingChain</c>.</remarks>
internal sealed partial class SegmentBuffer : IDisposable
{
    private readonly NewSegment _segment;
    private readonly Analyzer _analyzer;
    private readonly FieldSchemas _schemas;
    private readonly BytePool _texts;
    private readonly BytePool _streams;
    private readonly byte[] _scratch = new byte[FieldInverter.ScratchBytes];
    private readonly Dictionary<string, BufferedField> _fields = new(StringComparer.Ordinal);
    private readonly List<BufferedField> _resolved = [];
    private readonly List<BufferedField> _inverted = [];
    private readonly List<BufferedField> _vectored = [];
    private readonly List<int> _failed = [];
    private readonly List<long> _sequences = [];
    private Lucene87StoredFieldsWriter? _stored;
    private Lucene50TermVectorsWriter? _vectors;
    private long _attempts;
    private bool _isBroken;

    /// <summary>Begins a segment.</summary>
    /// <param name="lowerBound">The number of an operation that comes before all of its documents.</param>
    /// <param name="generation">Which of the times between two flushes of everything it belongs to.</param>
    public SegmentBuffer(
        NewSegment segment,
        Analyzer analyzer,
        FieldSchemas schemas,
        BlockStore store,
        long lowerBound,
        long generation
    )
    {
        LowerBound = lowerBound;
        Generation = generation;
        _segment = segment;
        _analyzer = analyzer;
        _schemas = schemas;
        _texts = new BytePool(store);
        _streams = new BytePool(store);
    }

    /// <summary>How many documents it holds, failed ones too.</summary>
    public int DocCount { get; private set; }

    /// <summary>The number of an operation that comes before all of its documents.</summary>
    public long LowerBound { get; }

    /// <summary>Which of the times between two flushes of everything it belongs to.</summary>
    public long Generation { get; }

    /// <summary>How much memory it takes. <b>Units</b> bytes.</summary>
    public long UsedBytes =>
        _texts.UsedBytes
        + _streams.UsedBytes
        + FieldBytes()
        + (_stored?.BufferedBytes ?? 0)
        + (_vectors?.BufferedBytes ?? 0)
        + ((long)_sequences.Capacity * sizeof(long));

    /// <summary>Whether a failure left it in a state that cannot be flushed.</summary>
    public bool IsBroken => _isBroken || _texts.IsExhausted || _streams.IsExhausted;

    /// <summary>Adds a document.</summary>
    /// <exception cref="ArgumentException">It is not fit to be indexed; nothing of it will be found.</exception>
    /// <exception cref="IOException">The disk refused; the segment is lost.</exception>
    public void Add(Document document)
    {
        Verify(document);
        var docId = DocCount++;
        var complete = false;
        try
        {
            Invert(document, docId);
            complete = true;
        }
        finally
        {
            EndInversion(docId);
            if (!complete)
                _failed.Add(docId);
            _isBroken = true;
            Store(complete ? document : []);
            if (_vectored.Count > 0)
                WriteVectors(docId, complete);
            _isBroken = false;
        }
        AddColumns(document, docId);
    }

    /// <summary>Gives the document that was added last its place in the order of all operations.</summary>
    public void EndDocument(long sequence)
    {
        // A document that failed has no place of its own; the one before it does as well, since it is deleted anyway.
        while (_sequences.Count < DocCount - 1)
            _sequences.Add(_sequences.Count == 0 ? LowerBound : _sequences[^1]);
        _sequences.Add(sequence);
    }

    /// <summary>Names of the files that it has begun.</summary>
    public IReadOnlyCollection<string> Files => _segment.Directory.Created;

    /// <summary>Gives the memory back; what was not flushed is lost.</summary>
    public void Dispose()
    {
        try
        {
            _stored?.Dispose();
        }
        finally
        {
            _stored = null;
            DisposeVectors();
        }
    }

    private void DisposeVectors()
    {
        try
        {
            _vectors?.Dispose();
        }
        finally
        {
            _vectors = null;
            _texts.Clear();
            _streams.Clear();
        }
    }

    private void Verify(Document document)
    {
        var attempt = _attempts++;
        _resolved.Clear();
        foreach (var value in document.Values)
        {
            if (!_fields.TryGetValue(value.Name, out var field))
            {
                field = new BufferedField(_schemas.GetOrAdd(value.Name));
                _fields.Add(value.Name, field);
            }
            DocumentCheck.Verify(value, field, attempt);
            _resolved.Add(field);
        }
    }

    private void Invert(Document document, int docId)
    {
        for (var i = 0; i < _resolved.Count; i++)
        {
            var value = document.Values[i];
            if (value.Type.IndexOptions == IndexOptions.None)
                continue;
            var field = _resolved[i];
            var inverter = field.Inverter ??= BeginIndexing(field);
            if (field.LastInvertedDoc != docId)
            {
                field.LastInvertedDoc = docId;
                inverter.BeginDocument();
                _inverted.Add(field);
                if (value.Type.HasTermVectors)
                    _vectored.Add(field);
            }
            inverter.Add(value, docId);
        }
    }

    private void WriteVectors(int docId, bool isComplete)
    {
        _vectored.RemoveAll(field => field.Inverter!.Vector is not { IsEmpty: false });
        if (isComplete && _vectored.Count > 0)
        {
            var vectors = _vectors ??= Lucene87Codec.CreateTermVectors(_segment.Directory, _segment.Info);
            vectors.FillTo(docId);
            vectors.StartDocument();
            _vectored.Sort((left, right) => string.CompareOrdinal(left.Info.Name, right.Info.Name));
            foreach (var field in _vectored)
            {
                field.Info.HasTermVectors = true;
                field.Inverter!.Vector!.Write(vectors, field.Info.Number, field.VectorType!);
            }
            vectors.FinishDocument();
        }
        _vectored.Clear();
    }

    private FieldInverter BeginIndexing(BufferedField field)
    {
        var options = field.Schema.IndexOptions;
        field.Info.IndexOptions = options;
        field.Info.OmitNorms = field.Schema.OmitNorms;
        if (!field.Schema.OmitNorms)
            field.Norms = new NormsColumn();
        var postings = new FieldPostings(_texts, _streams, options);
        return new FieldInverter(field.Schema.Name, _analyzer, postings, _scratch);
    }

    private void EndInversion(int docId)
    {
        foreach (var field in _inverted)
            field.Norms?.Add(docId, field.Inverter!.Norm);
        _inverted.Clear();
    }

    private void AddColumns(Document document, int docId)
    {
        for (var i = 0; i < _resolved.Count; i++)
        {
            var value = document.Values[i];
            var field = _resolved[i];
            if (value.Type.PointDimensions > 0)
                AddPoint(field, value, docId);
            if (value.Type.DocValuesType == DocValuesType.None)
                continue;
            if (field.Column is null)
            {
                field.Column = ColumnBuffer.Create(value.Type.DocValuesType, _texts);
                field.Info.DocValuesType = value.Type.DocValuesType;
            }
            field.Column.Add(value, docId);
        }
    }

    private static void AddPoint(BufferedField field, Field value, int docId)
    {
        if (field.Points is null)
        {
            var shape = field.Schema.Points;
            field.Points = new PointsColumn(shape.Dimensions * shape.BytesPerDimension);
            shape.CopyTo(field.Info);
        }
        field.Points.Add(value, docId);
    }

    private void Store(Document document)
    {
        var stored = _stored ??= Lucene87Codec.CreateStoredFields(_segment.Directory, _segment.Info);
        stored.StartDocument();
        for (var i = 0; i < document.Count; i++)
        {
            if (document.Values[i].Type.IsStored)
                stored.WriteField(_resolved[i].Info, document.Values[i]);
        }
        stored.FinishDocument();
    }

    private long FieldBytes()
    {
        long bytes = 0;
        foreach (var field in _fields.Values)
            bytes += field.UsedBytes;
        return bytes;
    }
}
