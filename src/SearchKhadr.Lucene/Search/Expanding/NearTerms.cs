using SearchKhadr.Lucene.Automata;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Expanding;

/// <summary>Finds the terms of an index that are nearest to a word.</summary>
internal static class NearTerms
{
    /// <summary>The nearest terms, nearest first, equally near ones in the order of their bytes.</summary>
    public static IReadOnlyList<NearTerm> Find(
        IndexReader reader,
        string field,
        string text,
        int maxEdits,
        int prefixLength,
        bool swaps,
        int count
    )
    {
        var automaton = new LevenshteinAutomaton(text, maxEdits, prefixLength, swaps);
        var length = text.EnumerateRunes().Count();
        var found = new Dictionary<byte[], NearTerm>(ByBytes.Instance);
        var lookup = found.GetAlternateLookup<ReadOnlySpan<byte>>();
        foreach (var leaf in reader.Leaves)
        {
            var terms = leaf.Reader.Terms(field)?.Intersect(automaton);
            while (terms is not null && terms.MoveNext())
            {
                if (lookup.TryGetValue(terms.Term, out var known))
                    lookup[terms.Term] = known with { DocFreq = known.DocFreq + terms.DocFreq };
                else
                    lookup[terms.Term] = Near(automaton, terms, length);
            }
        }
        return
        [
            .. found
                .Values.OrderByDescending(term => term.Similarity)
                .ThenBy(term => term.Bytes, NearTerm.ByteOrder)
                .Take(count),
        ];
    }

    private static NearTerm Near(LevenshteinAutomaton automaton, TermsEnum terms, int length)
    {
        var edits = automaton.Edits(automaton.Run(terms.Term));
        var shorter = Math.Min(length, CountCharacters(terms.Term));
        var similarity = edits == 0 ? 1f : Math.Max(0f, 1f - ((float)edits / shorter));
        return new NearTerm(terms.Term.ToArray(), edits, similarity, terms.DocFreq);
    }

    private static int CountCharacters(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        foreach (var unit in utf8)
            count += (unit & 0xC0) == 0x80 ? 0 : 1;
        return count;
    }

    private sealed class ByBytes
        : IEqualityComparer<byte[]>,
            IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static ByBytes Instance { get; } = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = new HashCode();
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
