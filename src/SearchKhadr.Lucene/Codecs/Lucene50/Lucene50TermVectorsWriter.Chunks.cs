using System.Runtime.InteropServices;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Packed;
using static SearchKhadr.Lucene.Codecs.Lucene50.Lucene50TermVectorsFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene50;

internal sealed partial class Lucene50TermVectorsWriter
{
    private const int MaxCountInToken = 7;

    private readonly ByteSink _chunk = new(ChunkBytes);
    private readonly Lz4Encoder _encoder = new();
    private BlockPackedWriter? _blocks;

    private BlockPackedWriter Blocks => _blocks ??= new BlockPackedWriter(_chunk);

    private void FlushChunk()
    {
        var first = _files.Begin(_fieldCounts.Count);
        _chunk.Clear();
        _chunk.WriteVInt32(first);
        _chunk.WriteVInt32(_fieldCounts.Count);
        if (_fieldCounts.Count == 1)
            _chunk.WriteVInt32(_fieldCounts[0]);
        else
            WriteBlocks(_fieldCounts);
        if (_fields.Count > 0)
            WriteFields();
        _files.Data.WriteBytes(_chunk.Written);
        _fieldCounts.Clear();
        _fields.Clear();
        _prefixes.Clear();
        _suffixes.Clear();
        _freqs.Clear();
        _positions.Clear();
        _starts.Clear();
        _lengths.Clear();
        _payloadLengths.Clear();
        _texts.Clear();
    }

    private void WriteFields()
    {
        int[] numbers = [.. _fields.Select(field => field.Number).Distinct().Order()];
        WriteNumbers(numbers);
        int[] places = [.. _fields.Select(field => Array.BinarySearch(numbers, field.Number))];
        PackedInts.Write(_chunk, places, PackedInts.BitsRequired(numbers.Length - 1));
        WriteFlags(numbers.Length, places);
        int[] termCounts = [.. _fields.Select(field => field.TermCount)];
        var bits = PackedInts.BitsRequired(termCounts.Max());
        _chunk.WriteVInt32(bits);
        PackedInts.Write(_chunk, termCounts, bits);
        WriteBlocks(_prefixes);
        WriteBlocks(_suffixes);
        foreach (var freq in _freqs)
            Blocks.Add(freq - 1);
        Blocks.Finish();
        WritePositions();
        if (_starts.Count > 0)
            WriteOffsets(numbers.Length, places);
        WriteBlocks(_payloadLengths);
        _encoder.Begin(dictionary: [], _texts.Length);
        _encoder.Encode(_texts.Written, _chunk);
    }

    private void WriteNumbers(int[] numbers)
    {
        var bits = PackedInts.BitsRequired(numbers[^1]);
        var more = numbers.Length - 1;
        _chunk.WriteByte((byte)((Math.Min(more, MaxCountInToken) << 5) | bits));
        if (more >= MaxCountInToken)
            _chunk.WriteVInt32(more - MaxCountInToken);
        PackedInts.Write(_chunk, numbers, bits);
    }

    private void WriteFlags(int numberCount, int[] places)
    {
        var flags = new int[numberCount];
        Array.Fill(flags, -1);
        var isOfNumber = true;
        for (var i = 0; i < places.Length; i++)
        {
            ref var known = ref flags[places[i]];
            isOfNumber &= known < 0 || known == (int)_fields[i].Flags;
            known = (int)_fields[i].Flags;
        }
        _chunk.WriteVInt32(isOfNumber ? 0 : 1);
        if (!isOfNumber)
            flags = [.. _fields.Select(field => (int)field.Flags)];
        PackedInts.Write(_chunk, flags, FlagsBits);
    }

    private void WritePositions()
    {
        int term = 0,
            next = 0;
        foreach (var field in _fields)
        {
            for (var end = term + field.TermCount; term < end; term++)
            {
                if (!field.Flags.HasFlag(Flags.Positions))
                    continue;
                var last = 0;
                for (var left = _freqs[term]; left > 0; left--)
                {
                    Blocks.Add(_positions[next] - last);
                    last = _positions[next++];
                }
            }
        }
        Blocks.Finish();
    }

    private void WriteOffsets(int numberCount, int[] places)
    {
        var charsPerPosition = CharsPerPosition(numberCount, places);
        foreach (var chars in charsPerPosition)
            _chunk.WriteInt32(BitConverter.SingleToInt32Bits(chars));
        int term = 0,
            start = 0,
            position = 0;
        for (var i = 0; i < _fields.Count; i++)
        {
            var field = _fields[i];
            var hasPositions = field.Flags.HasFlag(Flags.Positions);
            var hasOffsets = field.Flags.HasFlag(Flags.Offsets);
            for (var end = term + field.TermCount; term < end; term++)
            {
                int lastStart = 0,
                    lastPosition = 0;
                for (var left = _freqs[term]; left > 0; left--)
                {
                    var at = hasPositions ? _positions[position++] : 0;
                    if (!hasOffsets)
                        continue;
                    var foretold = (int)(charsPerPosition[places[i]] * (at - lastPosition));
                    Blocks.Add(_starts[start] - lastStart - foretold);
                    lastPosition = at;
                    lastStart = _starts[start++];
                }
            }
        }
        Blocks.Finish();
        WriteLengths();
    }

    private void WriteLengths()
    {
        int term = 0,
            next = 0;
        foreach (var field in _fields)
        {
            for (var end = term + field.TermCount; term < end; term++)
            {
                if (!field.Flags.HasFlag(Flags.Offsets))
                    continue;
                for (var left = _freqs[term]; left > 0; left--)
                    Blocks.Add(_lengths[next++] - _prefixes[term] - _suffixes[term]);
            }
        }
        Blocks.Finish();
    }

    // Of each field's number: how far the last occurrence of each term is into the text, by its position.
    private float[] CharsPerPosition(int numberCount, int[] places)
    {
        var positions = new long[numberCount];
        var starts = new long[numberCount];
        int term = 0,
            nextPosition = 0,
            nextStart = 0;
        for (var i = 0; i < _fields.Count; i++)
        {
            var field = _fields[i];
            var hasPositions = field.Flags.HasFlag(Flags.Positions);
            var hasOffsets = field.Flags.HasFlag(Flags.Offsets);
            for (var end = term + field.TermCount; term < end; term++)
            {
                nextPosition += hasPositions ? _freqs[term] : 0;
                nextStart += hasOffsets ? _freqs[term] : 0;
                if (!hasPositions || !hasOffsets)
                    continue;
                positions[places[i]] += _positions[nextPosition - 1];
                starts[places[i]] += _starts[nextStart - 1];
            }
        }
        var chars = new float[numberCount];
        for (var i = 0; i < chars.Length; i++)
            chars[i] = positions[i] <= 0 || starts[i] <= 0 ? 0 : (float)((double)starts[i] / positions[i]);
        return chars;
    }

    private void WriteBlocks(List<int> values)
    {
        Blocks.AddAll(CollectionsMarshal.AsSpan(values));
        Blocks.Finish();
    }
}
