using System.Runtime.InteropServices;
using SearchKhadr.Lucene.Codecs.Lucene50;
using SearchKhadr.Lucene.Documents;
using static SearchKhadr.Lucene.Codecs.Lucene50.Lucene50TermVectorsFormat;

namespace SearchKhadr.Lucene.Indexing.Inverting;

/// <summary>The occurrences of one field in the document that is being added, to be written as its term vector.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>TermVectorsConsumerPerField</c>.</remarks>
internal sealed class VectorBuffer(FieldPostings postings)
{
    private readonly List<Occurrence> _occurrences = [];
    private readonly List<(int Start, int Count)> _terms = [];

    /// <summary>Whether the document has a term in the field.</summary>
    public bool IsEmpty => _occurrences.Count == 0;

    /// <summary>Drops what the document before left.</summary>
    public void Clear() => _occurrences.Clear();

    /// <summary>Adds an occurrence of a term by its number among the postings.</summary>
    public void Add(int term, int position, int start, int end) =>
        _occurrences.Add(new Occurrence(term, _occurrences.Count, position, start, end));

    /// <summary>Hands the document's terms in order to a codec.</summary>
    public void Write(Lucene50TermVectorsWriter writer, int fieldNumber, FieldType type)
    {
        var flags =
            (type.HasTermVectorPositions ? Flags.Positions : Flags.None)
            | (type.HasTermVectorOffsets ? Flags.Offsets : Flags.None);
        writer.StartField(fieldNumber, flags);
        var occurrences = CollectionsMarshal.AsSpan(_occurrences);
        occurrences.Sort(ByTerm);
        _terms.Clear();
        for (int start = 0, end; start < occurrences.Length; start = end)
        {
            end = start + 1;
            while (end < occurrences.Length && occurrences[end].Term == occurrences[start].Term)
                end++;
            _terms.Add((start, end - start));
        }
        _terms.Sort(ByText);
        foreach (var (start, count) in _terms)
        {
            writer.AddTerm(postings.Term(occurrences[start].Term), count);
            if (flags == Flags.None)
                continue;
            foreach (var occurrence in occurrences.Slice(start, count))
                writer.AddOccurrence(occurrence.Position, occurrence.Start, occurrence.End, []);
        }
    }

    private int ByText((int Start, int Count) left, (int Start, int Count) right) =>
        postings
            .Term(_occurrences[left.Start].Term)
            .SequenceCompareTo(postings.Term(_occurrences[right.Start].Term));

    private static int ByTerm(Occurrence left, Occurrence right) =>
        left.Term != right.Term ? left.Term.CompareTo(right.Term) : left.Place.CompareTo(right.Place);

    private readonly record struct Occurrence(int Term, int Place, int Position, int Start, int End);
}
