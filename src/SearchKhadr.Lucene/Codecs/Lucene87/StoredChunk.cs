using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;
using static SearchKhadr.Lucene.Codecs.Lucene87.Lucene87StoredFieldsFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene87;

/// <summary>One chunk of stored documents, of which no more is unpacked than was asked for.</summary>
/// <remarks>
/// <b>Cost</b> Buffers grow to the largest chunk and are used again; a read allocates nothing once they have.
/// </remarks>
internal sealed partial class StoredChunk(IndexInput file, StoredFieldsMeta meta)
{
    private const int MaxKeptBytes = 1 << 22;
    private const int Slack = 32;
    private readonly List<Piece> _pieces = [];
    private int[] _fieldCounts = [];
    private int[] _offsets = [0];
    private byte[] _bytes = [];
    private byte[] _window = [];
    private int _docs;

    /// <summary>Where the chunk begins in the file; -1 when none is loaded.</summary>
    public long Start { get; private set; } = -1;

    /// <summary>The chunk's first document.</summary>
    public int DocBase { get; private set; }

    /// <summary>Whether a document is in the chunk.</summary>
    public bool Contains(int docId) => Start >= 0 && docId >= DocBase && docId - DocBase < _docs;

    /// <summary>Reads a chunk's head.</summary>
    /// <param name="docId">A document that must be in it.</param>
    /// <exception cref="CorruptIndexException">It is damaged.</exception>
    public void Load(long start, long end, int docId)
    {
        Start = -1;
        if (start < 0 || end < start || end > file.Length - CodecUtil.FooterLengthBytes)
            throw Corrupt($"impossible chunk of stored fields: start={start} end={end}");
        var input = file.Clone();
        input.Position = start;
        DocBase = input.ReadVInt32();
        var head = input.ReadVInt32();
        _docs = (int)((uint)head >> (meta.Version >= VersionChunkCount ? 2 : 1));
        if (docId < DocBase || docId - DocBase >= _docs || DocBase < 0 || DocBase > meta.MaxDoc - _docs)
            throw Corrupt(
                $"document {docId} is not in its chunk: first={DocBase} count={_docs} of {meta.MaxDoc}"
            );
        ReadNumbers(input, ref _fieldCounts, 0);
        ReadNumbers(input, ref _offsets, 1);
        SumOffsets();
        FindPieces(input, end, isSliced: (head & 1) != 0);
        if (_bytes.Length < _offsets[_docs] + Slack || _bytes.Length > MaxKeptBytes)
            _bytes = GC.AllocateUninitializedArray<byte>(_offsets[_docs] + Slack);
        Start = start;
    }

    /// <summary>The bytes of a document of the chunk, and how many fields it has.</summary>
    /// <exception cref="CorruptIndexException">They cannot be unpacked.</exception>
    public ReadOnlySpan<byte> Document(int docId, out int fieldCount)
    {
        var index = docId - DocBase;
        fieldCount = _fieldCounts[index];
        int start = _offsets[index],
            end = _offsets[index + 1];
        if (end > start)
            Unpack(start, end);
        return _bytes.AsSpan(start, end - start);
    }

    private void ReadNumbers(IndexInput input, ref int[] numbers, int from)
    {
        if (numbers.Length < _docs + from)
            numbers = new int[_docs + from];
        var target = numbers.AsSpan(from, _docs);
        if (_docs == 1)
        {
            target[0] = input.ReadVInt32();
            return;
        }
        var bits = input.ReadVInt32();
        if (bits == 0)
        {
            target.Fill(input.ReadVInt32());
            return;
        }
        if (bits is < 0 or > 31)
            throw Corrupt($"width of numbers in a chunk: actual={bits} expected<=31");
        var packed = input.ReadSpan((int)Bits.PackedInts.LengthBytes(_docs, bits));
        Bits.PackedInts.Read(packed, target, bits);
    }

    private void SumOffsets()
    {
        long sum = 0;
        for (var i = 0; i < _docs; i++)
        {
            int length = _offsets[i + 1],
                fields = _fieldCounts[i];
            if (length < 0 || fields < 0 || (length == 0) != (fields == 0))
                throw Corrupt($"impossible stored document {DocBase + i}: bytes={length} fields={fields}");
            sum += length;
            if (sum > Array.MaxLength - Slack)
                throw Corrupt($"a chunk of stored fields is too large, actual={sum} bytes");
            _offsets[i + 1] = (int)sum;
        }
    }

    private void FindPieces(IndexInput input, long end, bool isSliced)
    {
        _pieces.Clear();
        int total = _offsets[_docs],
            slice = isSliced ? meta.ChunkBytes : Math.Max(1, total);
        if (slice <= 0)
            throw Corrupt($"impossible chunk length, actual={slice}");
        var start = 0;
        do
        {
            var length = Math.Min(slice, total - start);
            if (meta.IsDeflate)
                FindDeflatePieces(input, start, length);
            else
                FindLz4Pieces(input, start, length);
            start += length;
        } while (start < total);
        if (input.Position > end)
            throw Corrupt(
                $"a chunk of stored fields reaches past its end: actual={input.Position} expected<={end}"
            );
    }

    private CorruptIndexException Corrupt(string problem) => new(problem, file.Resource);
}
