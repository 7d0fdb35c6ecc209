using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Indexing.Columns;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Merging;

internal sealed partial class MergedColumns
{
    private void WriteSorted(DocValuesConsumer consumer, FieldInfo field)
    {
        SortedDocValues?[] Open() => Parts(core => core.SortedDocValues(field.Name));
        var dictionaries = Open();
        var marks = Open();
        var counts = dictionaries.Select(part => (long)(part?.ValueCount ?? 0)).ToArray();
        var used = sources.Select(
            (source, i) =>
                OrdinalMap.Used(
                    source,
                    counts[i],
                    set =>
                    {
                        while (marks[i] is { } part && part.NextDoc() != DocIdSetIterator.NoMoreDocs)
                        {
                            if (source.Map(part.DocId) >= 0)
                                set.Set(part.Ord);
                        }
                    }
                )
        );
        var sequences = used.Select(
            (set, i) => (OrdSequence)new SortedSequence(dictionaries[i], counts[i], set)
        );
        var map = new OrdinalMap([.. sequences], counts);
        consumer.AddSorted(field, () => new Sorted(sources, Open(), map));
    }

    private void WriteSortedSet(DocValuesConsumer consumer, FieldInfo field)
    {
        SortedSetDocValues?[] Open() => Parts(core => core.SortedSetDocValues(field.Name));
        var dictionaries = Open();
        var marks = Open();
        var counts = dictionaries.Select(part => part?.ValueCount ?? 0).ToArray();
        var used = sources.Select(
            (source, i) => OrdinalMap.Used(source, counts[i], set => Mark(marks[i], source, set))
        );
        var sequences = used.Select(
            (set, i) => (OrdSequence)new SortedSetSequence(dictionaries[i], counts[i], set)
        );
        var map = new OrdinalMap([.. sequences], counts);
        consumer.AddSortedSet(field, () => new SortedSet(sources, Open(), map));
    }

    private static void Mark(SortedSetDocValues? part, MergeSource source, FixedBitSet set)
    {
        while (part is not null && part.NextDoc() != DocIdSetIterator.NoMoreDocs)
        {
            if (source.Map(part.DocId) < 0)
                continue;
            long ord;
            while ((ord = part.NextOrd()) != SortedSetDocValues.NoMoreOrds)
                set.Set((int)ord);
        }
    }

    private sealed class SortedSequence(SortedDocValues? part, long count, FixedBitSet? used)
        : OrdSequence(count, used)
    {
        protected override ReadOnlySpan<byte> Lookup(long ord) => part!.LookupOrd((int)ord);
    }

    private sealed class SortedSetSequence(SortedSetDocValues? part, long count, FixedBitSet? used)
        : OrdSequence(count, used)
    {
        protected override ReadOnlySpan<byte> Lookup(long ord) => part!.LookupOrd(ord);
    }

    private sealed class Sorted(MergedCursor docs, SortedDocValues?[] parts, OrdinalMap map)
        : WalkingSorted(docs)
    {
        private readonly MergedCursor _docs = docs;

        public Sorted(IReadOnlyList<MergeSource> sources, SortedDocValues?[] parts, OrdinalMap map)
            : this(new MergedCursor(sources, parts), parts, map) { }

        public override int Ord => map.PlaceOf(_docs.Part, parts[_docs.Part]!.Ord);

        public override int ValueCount => map.Count;

        public override ReadOnlySpan<byte> LookupOrd(int ord)
        {
            var (part, own) = map.First(ord);
            return parts[part]!.LookupOrd(own);
        }
    }

    private sealed class SortedSet(MergedCursor docs, SortedSetDocValues?[] parts, OrdinalMap map)
        : WalkingSortedSet(docs)
    {
        private readonly MergedCursor _docs = docs;

        public SortedSet(IReadOnlyList<MergeSource> sources, SortedSetDocValues?[] parts, OrdinalMap map)
            : this(new MergedCursor(sources, parts), parts, map) { }

        public override long ValueCount => map.Count;

        public override long NextOrd()
        {
            var ord = parts[_docs.Part]!.NextOrd();
            return ord == NoMoreOrds ? NoMoreOrds : map.PlaceOf(_docs.Part, ord);
        }

        public override ReadOnlySpan<byte> LookupOrd(long ord)
        {
            var (part, own) = map.First((int)ord);
            return parts[part]!.LookupOrd(own);
        }

        protected override void Entered()
        {
            // The part itself begins its values anew with each document.
        }
    }
}
