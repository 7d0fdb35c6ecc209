using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Codecs.Bkd;
using SearchKhadr.Lucene.Codecs.Lucene50;
using SearchKhadr.Lucene.Codecs.Lucene86;
using SearchKhadr.Lucene.Codecs.Lucene87;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Indexing;

/// <summary>The open files of a segment that never change, shared by all who read it.</summary>
/// <remarks><b>Threads</b> Safe for any number at once. <b>Source</b> Lucene 8 <c>SegmentCoreReaders</c>.</remarks>
internal sealed class SegmentCore
{
    private readonly List<IDisposable> _open = [];
    private readonly FieldsProducer? _terms;
    private readonly NormsProducer? _norms;
    private readonly DocValuesProducer? _columns;
    private readonly Lucene86PointsReader? _points;
    private readonly Lucene50TermVectorsReader? _vectors;
    private int _shares = 1;
    private volatile bool _isChecked;

    private SegmentCore(IndexDirectory directory, SegmentInfo info)
    {
        Info = info;
        try
        {
            var folder = info.IsCompoundFile ? Keep(Lucene87Codec.OpenCompound(directory, info)) : directory;
            FieldInfos = Lucene87Codec.ReadFieldInfos(folder, info);
            var state = new SegmentReadState
            {
                Directory = folder,
                SegmentName = info.Name,
                SegmentId = info.Id,
                MaxDoc = info.MaxDoc,
                FieldInfos = FieldInfos,
            };
            if (FieldInfos.Any(field => field.IndexOptions != IndexOptions.None))
                _terms = Keep(Lucene87Codec.OpenPostingsReader(state));
            if (FieldInfos.Any(field => field.HasNorms))
                _norms = Keep(Lucene87Codec.OpenNorms(state));
            if (FieldInfos.Any(field => field.DocValuesType != DocValuesType.None))
                _columns = Keep(Lucene87Codec.OpenDocValues(state));
            if (FieldInfos.Any(field => field.PointDimensionCount > 0))
                _points = Keep(Lucene87Codec.OpenPoints(state));
            if (FieldInfos.Any(field => field.HasTermVectors))
                _vectors = Keep(Lucene87Codec.OpenTermVectors(folder, info));
            StoredFields = Keep(Lucene87Codec.OpenStoredFields(folder, info, FieldInfos));
        }
        catch
        {
            Close();
            throw;
        }
    }

    /// <summary>The segment's description.</summary>
    public SegmentInfo Info { get; }

    /// <summary>How many documents it holds, deleted ones too.</summary>
    public int MaxDoc => Info.MaxDoc;

    /// <summary>The segment's fields.</summary>
    public FieldInfos FieldInfos { get; }

    /// <summary>The segment's stored fields.</summary>
    public Lucene87StoredFieldsReader StoredFields { get; }

    /// <summary>Opens a segment.</summary>
    /// <exception cref="IndexException">A file is missing, damaged or not known.</exception>
    public static SegmentCore Open(IndexDirectory directory, SegmentInfo info) => new(directory, info);

    /// <summary>Reads which documents a commit has not deleted; null when none is deleted.</summary>
    public static FixedBitSet? ReadLiveDocs(IndexDirectory directory, SegmentCommitInfo commit) =>
        Lucene87Codec.ReadLiveDocs(directory, commit);

    /// <summary>Takes a share. <b>Requires</b> Somebody holds one.</summary>
    public SegmentCore Share()
    {
        Interlocked.Increment(ref _shares);
        return this;
    }

    /// <summary>Gives a share back; the last one closes the files.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _shares) == 0)
            Close();
    }

    /// <summary>The terms of a field; null where it has none.</summary>
    public Terms? Terms(string field) => _terms?.Terms(field);

    /// <summary>The norms of a field; null where it has none.</summary>
    public NumericDocValues? Norms(string field) =>
        FieldInfos.Find(field) is { HasNorms: true } info ? _norms!.Norms(info) : null;

    /// <summary>A numeric column; null where the field has none of that shape.</summary>
    public NumericDocValues? NumericDocValues(string field) =>
        Column(field, DocValuesType.Numeric) is { } info ? _columns!.Numeric(info) : null;

    /// <summary>A binary column; null where the field has none of that shape.</summary>
    public BinaryDocValues? BinaryDocValues(string field) =>
        Column(field, DocValuesType.Binary) is { } info ? _columns!.Binary(info) : null;

    /// <summary>A sorted column; null where the field has none of that shape.</summary>
    public SortedDocValues? SortedDocValues(string field) =>
        Column(field, DocValuesType.Sorted) is { } info ? _columns!.Sorted(info) : null;

    /// <summary>A sorted numeric column; null where the field has none of that shape.</summary>
    public SortedNumericDocValues? SortedNumericDocValues(string field) =>
        Column(field, DocValuesType.SortedNumeric) is { } info ? _columns!.SortedNumeric(info) : null;

    /// <summary>A sorted set column; null where the field has none of that shape.</summary>
    public SortedSetDocValues? SortedSetDocValues(string field) =>
        Column(field, DocValuesType.SortedSet) is { } info ? _columns!.SortedSet(info) : null;

    /// <summary>The points of a field; null where it has none.</summary>
    public BkdReader? PointValues(string field) =>
        FieldInfos.Find(field) is { PointDimensionCount: > 0 } info ? _points!.Points(info) : null;

    /// <summary>The term vectors; null where no field has them.</summary>
    public Lucene50TermVectorsReader? Vectors => _vectors;

    /// <summary>The term vectors of a document; null where it has none.</summary>
    public Fields? TermVectors(int docId) =>
        _vectors?.Read(docId) is { } document ? new VectorFields(document, FieldInfos, Info.Name) : null;

    /// <summary>Compares the checksum of every file with its bytes. <b>Cost</b> Reads all of them.</summary>
    /// <exception cref="CorruptIndexException">A file is damaged.</exception>
    public void CheckIntegrity()
    {
        _terms?.CheckIntegrity();
        _norms?.CheckIntegrity();
        _columns?.CheckIntegrity();
        _points?.CheckIntegrity();
        _vectors?.CheckIntegrity();
        StoredFields.CheckIntegrity();
        _isChecked = true;
    }

    /// <summary>Compares the checksums where nobody who shares the segment has yet.</summary>
    /// <exception cref="CorruptIndexException">A file is damaged.</exception>
    public void CheckIntegrityOnce()
    {
        if (!_isChecked)
            CheckIntegrity();
    }

    private FieldInfo? Column(string field, DocValuesType type) =>
        FieldInfos.Find(field) is { } info && info.DocValuesType == type ? info : null;

    private T Keep<T>(T file)
        where T : IDisposable
    {
        _open.Add(file);
        return file;
    }

    private void Close()
    {
        for (var i = _open.Count - 1; i >= 0; i--)
            _open[i].Dispose();
        _open.Clear();
    }
}
