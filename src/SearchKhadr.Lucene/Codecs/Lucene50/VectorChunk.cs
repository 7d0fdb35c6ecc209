using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Packed;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;
using static SearchKhadr.Lucene.Codecs.Lucene50.Lucene50TermVectorsFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene50;

/// <summary>A chunk of term vectors, unpacked once for all its documents.</summary>
/// <remarks><b>Threads</b> Safe for any number at once: it never changes.</remarks>
internal sealed partial class VectorChunk
{
    private readonly string _resource;
    private readonly int _docBase;
    private readonly int[] _fieldStarts;
    private readonly int[] _numbers = [];
    private readonly int[] _places = [];
    private readonly int[] _flags = [];
    private readonly int[] _termStarts = [0];
    private readonly int[] _prefixes = [];
    private readonly int[] _suffixes = [];
    private readonly int[] _freqs = [];
    private readonly int[] _positions = [];
    private readonly int[] _starts = [];
    private readonly int[] _lengths = [];
    private readonly int[] _payloadLengths = [];
    private readonly float[] _charsPerPosition = [];
    private readonly byte[] _texts = [];

    /// <summary>Reads a chunk off its place.</summary>
    /// <param name="countShift">How many low bits of its count mean something else.</param>
    /// <exception cref="CorruptIndexException">It is damaged.</exception>
    public VectorChunk(IndexInput input, int maxDoc, int countShift)
    {
        _resource = input.Resource;
        _docBase = input.ReadVInt32();
        DocCount = input.ReadVInt32() >>> countShift;
        if (_docBase < 0 || DocCount < 1 || DocCount > maxDoc - _docBase)
            throw Corrupt($"first={_docBase} documents={DocCount} of {maxDoc}");
        int[] counts = DocCount == 1 ? [input.ReadVInt32()] : BlockPackedReader.ReadInt32(input, DocCount);
        _fieldStarts = Sums(counts);
        if (FieldCount == 0)
            return;
        _numbers = ReadNumbers(input);
        _places = ReadPacked(input, FieldCount, PackedInts.BitsRequired(_numbers.Length - 1));
        if (_places.AsSpan().ContainsAnyExceptInRange(0, _numbers.Length - 1))
            throw Corrupt("a field is none of the fields");
        _flags = ReadFlags(input);
        _termStarts = Sums(ReadPacked(input, FieldCount, ReadWidth(input)));
        _prefixes = BlockPackedReader.ReadInt32(input, TermCount);
        _suffixes = BlockPackedReader.ReadInt32(input, TermCount);
        _freqs = BlockPackedReader.ReadInt32(input, TermCount);
        for (var i = 0; i < _freqs.Length; i++)
            _freqs[i]++;
        _positions = BlockPackedReader.ReadInt32(input, Occurrences(Flags.Positions));
        var offsets = Occurrences(Flags.Offsets);
        if (offsets > 0)
        {
            _charsPerPosition = new float[_numbers.Length];
            for (var i = 0; i < _charsPerPosition.Length; i++)
                _charsPerPosition[i] = BitConverter.Int32BitsToSingle(input.ReadInt32());
            _starts = BlockPackedReader.ReadInt32(input, offsets);
            _lengths = BlockPackedReader.ReadInt32(input, offsets);
        }
        _payloadLengths = BlockPackedReader.ReadInt32(input, Occurrences(Flags.Payloads));
        _texts = ReadTexts(input);
    }

    /// <summary>How many documents it has.</summary>
    public int DocCount { get; }

    private int FieldCount => _fieldStarts[^1];

    private int TermCount => _termStarts[^1];

    /// <summary>Whether it has a document.</summary>
    public bool Contains(int docId) => docId >= _docBase && docId - _docBase < DocCount;

    private int[] ReadNumbers(IndexInput input)
    {
        int token = input.ReadByte();
        var count = token >> 5;
        if (count == 7)
            count += input.ReadVInt32();
        var bits = token & 0x1F;
        if (count < 0 || count >= FieldCount || bits == 0)
            throw Corrupt($"kinds of fields actual={count + 1} of {FieldCount}, width={bits}");
        return ReadPacked(input, count + 1, bits);
    }

    private int[] ReadFlags(IndexInput input)
    {
        var way = input.ReadVInt32();
        if (way is not (0 or 1))
            throw Corrupt($"way of flags, actual={way}");
        var flags = ReadPacked(input, way == 0 ? _numbers.Length : FieldCount, FlagsBits);
        return way == 1 ? flags : [.. _places.Select(place => flags[place])];
    }

    private int ReadWidth(IndexInput input)
    {
        var bits = input.ReadVInt32();
        return bits is >= 1 and <= 31 ? bits : throw Corrupt($"width of counts of terms, actual={bits}");
    }

    private byte[] ReadTexts(IndexInput input)
    {
        long length = 0;
        foreach (var suffix in _suffixes)
            length += suffix >= 0 ? suffix : throw Corrupt($"length of a term, actual={suffix}");
        foreach (var payload in _payloadLengths)
            length += payload >= 0 ? payload : throw Corrupt($"length of a payload, actual={payload}");
        var packed = input.SpanAt(input.Position, (int)Math.Min(int.MaxValue, input.Length - input.Position));
        // A byte of LZ4 makes at most 255.
        if (length > 255L * packed.Length || length > Array.MaxLength)
            throw Corrupt($"length of all terms, actual={length}");
        var texts = new byte[length];
        if (Lz4Decoder.Decode(packed, texts, 0, texts.Length) < 0)
            throw Corrupt($"LZ4 block of {length} bytes");
        return texts;
    }

    private long Occurrences(Flags kept)
    {
        long count = 0;
        for (var field = 0; field < FieldCount; field++)
        {
            if (!((Flags)_flags[field]).HasFlag(kept))
                continue;
            foreach (var freq in _freqs.AsSpan(_termStarts[field].._termStarts[field + 1]))
                count += freq > 0 ? freq : throw Corrupt($"frequency of a term, actual={freq}");
        }
        return count;
    }

    private int[] ReadPacked(IndexInput input, int count, int bits)
    {
        var length = PackedInts.LengthBytes(count, bits);
        if (length > input.Length - input.Position)
            throw Corrupt($"{count} numbers of {bits} bits");
        var values = new int[count];
        PackedInts.Read(input.ReadSpan((int)length), values, bits);
        return values;
    }

    private int[] Sums(int[] counts)
    {
        var sums = new int[counts.Length + 1];
        for (var i = 0; i < counts.Length; i++)
        {
            var sum = (long)sums[i] + counts[i];
            sums[i + 1] =
                counts[i] >= 0 && sum <= Array.MaxLength ? (int)sum : throw Corrupt($"count {counts[i]}");
        }
        return sums;
    }

    private CorruptIndexException Corrupt(string problem) =>
        new($"impossible chunk of term vectors: {problem}", _resource);
}
