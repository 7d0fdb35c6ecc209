using System.Buffers.Binary;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Bkd;

/// <summary>Points that are gathered to be split: in memory while they are few, else in a file of their own.</summary>
/// <remarks>The file is deleted when the spool is disposed.</remarks>
internal sealed class PointSpool : IDisposable
{
    private readonly PointScratch _scratch;
    private readonly int _packedBytes;
    private PointRecords? _heap;
    private IndexOutput? _output;
    private IndexInput? _input;
    private string? _name;

    /// <summary>Begins a spool.</summary>
    /// <param name="expected">How many points will come, at most.</param>
    public PointSpool(PointScratch scratch, BkdShape shape, long expected)
    {
        _scratch = scratch;
        _packedBytes = shape.PackedBytes;
        if (expected * (_packedBytes + sizeof(int)) <= scratch.MaxHeapBytes)
        {
            _heap = new PointRecords(_packedBytes);
            return;
        }
        _name = scratch.NextName();
        _output = scratch.Directory.CreateOutput(_name);
    }

    /// <summary>How many points there are.</summary>
    public long Count { get; private set; }

    /// <summary>The points where they are in memory; null where they are in a file.</summary>
    public PointRecords? Heap => _heap;

    private int Stride => _packedBytes + sizeof(int);

    /// <summary>Adds a point.</summary>
    public void Add(ReadOnlySpan<byte> packed, int docId)
    {
        Count++;
        if (_heap is not null)
        {
            _heap.Add(packed, docId);
            return;
        }
        _output!.WriteBytes(packed);
        _output.WriteInt32(docId);
    }

    /// <summary>Ends adding, and takes points from a file into memory where they turned out few.</summary>
    /// <exception cref="Errors.CorruptIndexException">The file is not what was written.</exception>
    public void Complete()
    {
        if (_output is null)
            return;
        CodecUtil.WriteFooter(_output);
        _output.Dispose();
        _output = null;
        _input = _scratch.Directory.OpenInput(_name!);
        CodecUtil.ChecksumEntireFile(_input);
        if (Count * Stride > _scratch.MaxHeapBytes)
            return;
        var heap = new PointRecords(_packedBytes);
        heap.Reserve((int)Count);
        for (long i = 0; i < Count; i++)
            heap.Add(Packed(i), DocId(i));
        _heap = heap;
        DropFile();
    }

    /// <summary>A point in the file.</summary>
    public ReadOnlySpan<byte> Packed(long index) => _input!.SpanAt(index * Stride, _packedBytes);

    /// <summary>The document of a point in the file.</summary>
    public int DocId(long index) =>
        BinaryPrimitives.ReadInt32BigEndian(_input!.SpanAt((index * Stride) + _packedBytes, sizeof(int)));

    /// <summary>Deletes the file.</summary>
    public void Dispose()
    {
        _heap = null;
        DropFile();
    }

    private void DropFile()
    {
        if (_name is null)
            return;
        var name = _name;
        _name = null;
        _output?.Dispose();
        _input?.Dispose();
        _input = null;
        _scratch.Directory.DeleteFile(name);
    }
}
