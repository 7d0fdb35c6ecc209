using static SearchKhadr.Lucene.Codecs.Lucene50.Lucene50TermVectorsFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene50;

internal sealed partial class VectorChunk
{
    /// <summary>The vectors of a document; null where it has none.</summary>
    /// <exception cref="Errors.CorruptIndexException">They are damaged.</exception>
    public VectorDocument? Document(int docId)
    {
        var index = docId - _docBase;
        var end = _fieldStarts[index + 1];
        if (end == _fieldStarts[index])
            return null;
        var place = new Place();
        for (var field = 0; field < _fieldStarts[index]; field++)
            Pass(field, ref place);
        // The texts of all fields of a document stand before all its payloads.
        place.Payload = place.Text;
        for (var field = _fieldStarts[index]; field < end; field++)
        {
            foreach (var suffix in _suffixes.AsSpan(_termStarts[field].._termStarts[field + 1]))
                place.Payload += suffix;
        }
        var fields = new List<VectorField>(end - _fieldStarts[index]);
        for (var field = _fieldStarts[index]; field < end; field++)
            fields.Add(Field(field, ref place));
        return new VectorDocument(fields);
    }

    private void Pass(int field, ref Place place)
    {
        var flags = (Flags)_flags[field];
        var occurrences = 0;
        for (var term = _termStarts[field]; term < _termStarts[field + 1]; term++)
        {
            occurrences += _freqs[term];
            place.Text += _suffixes[term];
        }
        place.Position += flags.HasFlag(Flags.Positions) ? occurrences : 0;
        place.Offset += flags.HasFlag(Flags.Offsets) ? occurrences : 0;
        if (!flags.HasFlag(Flags.Payloads))
            return;
        foreach (var length in _payloadLengths.AsSpan(place.PayloadLength, occurrences))
            place.Text += length;
        place.PayloadLength += occurrences;
    }

    private VectorField Field(int field, ref Place place)
    {
        var flags = (Flags)_flags[field];
        var terms = _termStarts[field].._termStarts[field + 1];
        var firsts = Sums(_freqs[terms]);
        var occurrences = firsts[^1];
        var (texts, termStarts) = Texts(terms, ref place.Text);
        var positions = flags.HasFlag(Flags.Positions)
            ? Take(_positions, ref place.Position, occurrences)
            : [];
        int[] starts = [],
            lengths = [];
        if (flags.HasFlag(Flags.Offsets))
        {
            var from = place.Offset;
            starts = Take(_starts, ref place.Offset, occurrences);
            lengths = _lengths.AsSpan(from, occurrences).ToArray();
            SumOffsets(_charsPerPosition[_places[field]], terms, firsts, positions, starts, lengths);
        }
        if (positions.Length > 0)
            SumWithinTerms(firsts, positions);
        int[] payloadStarts = [];
        byte[] payloads = [];
        if (flags.HasFlag(Flags.Payloads))
        {
            payloadStarts = Sums(Take(_payloadLengths, ref place.PayloadLength, occurrences));
            payloads = _texts.AsSpan(place.Payload, payloadStarts[^1]).ToArray();
            place.Payload += payloads.Length;
        }
        return new VectorField
        {
            Number = _numbers[_places[field]],
            Flags = flags,
            Texts = texts,
            TermStarts = termStarts,
            FirstOccurrences = firsts,
            Positions = positions,
            Starts = starts,
            Lengths = lengths,
            PayloadStarts = payloadStarts,
            Payloads = payloads,
        };
    }

    private (byte[] Texts, int[] Starts) Texts(Range terms, ref int place)
    {
        var prefixes = _prefixes.AsSpan(terms);
        var suffixes = _suffixes.AsSpan(terms);
        var lengths = new int[prefixes.Length];
        for (var i = 0; i < lengths.Length; i++)
        {
            lengths[i] = prefixes[i] + suffixes[i];
            if (prefixes[i] < 0 || prefixes[i] > (i == 0 ? 0 : lengths[i - 1]))
                throw Corrupt($"bytes shared with the term before, actual={prefixes[i]}");
        }
        var starts = Sums(lengths);
        var texts = new byte[starts[^1]];
        for (var i = 0; i < lengths.Length; i++)
        {
            if (i > 0)
                texts.AsSpan(starts[i - 1], prefixes[i]).CopyTo(texts.AsSpan(starts[i]));
            _texts.AsSpan(place, suffixes[i]).CopyTo(texts.AsSpan(starts[i] + prefixes[i]));
            place += suffixes[i];
        }
        return (texts, starts);
    }

    // Starts are gaps that what the position gaps foretell was taken from; lengths lack the term's own length.
    private void SumOffsets(
        float charsPerPosition,
        Range terms,
        int[] firsts,
        int[] positionGaps,
        int[] starts,
        int[] lengths
    )
    {
        for (var i = 0; i < positionGaps.Length; i++)
            starts[i] += (int)(charsPerPosition * positionGaps[i]);
        SumWithinTerms(firsts, starts);
        var prefixes = _prefixes.AsSpan(terms);
        var suffixes = _suffixes.AsSpan(terms);
        for (var term = 0; term < prefixes.Length; term++)
        {
            for (var i = firsts[term]; i < firsts[term + 1]; i++)
                lengths[i] += prefixes[term] + suffixes[term];
        }
    }

    private static void SumWithinTerms(int[] firsts, int[] values)
    {
        for (var term = 0; term < firsts.Length - 1; term++)
        {
            for (var i = firsts[term] + 1; i < firsts[term + 1]; i++)
                values[i] += values[i - 1];
        }
    }

    private static int[] Take(int[] values, ref int place, int count)
    {
        var taken = values.AsSpan(place, count).ToArray();
        place += count;
        return taken;
    }

    private struct Place
    {
        public int Position;
        public int Offset;
        public int PayloadLength;
        public int Text;
        public int Payload;
    }
}
