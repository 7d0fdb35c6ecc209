using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Indexing.Columns;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Merging;

/// <summary>The columns and norms of several segments as those of one.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>DocValuesConsumer.merge</c> and <c>NormsConsumer.merge</c>.</remarks>
internal sealed partial class MergedColumns(IReadOnlyList<MergeSource> sources)
{
    private readonly Dictionary<int, NormsColumn?> _norms = [];

    /// <summary>Hands a column to a codec.</summary>
    public void Write(DocValuesConsumer consumer, FieldInfo field)
    {
        switch (field.DocValuesType)
        {
            case DocValuesType.Numeric:
                consumer.AddNumeric(field, () => Numeric(core => core.NumericDocValues(field.Name)));
                break;
            case DocValuesType.Binary:
                consumer.AddBinary(
                    field,
                    () => new Binary(sources, Parts(core => core.BinaryDocValues(field.Name)))
                );
                break;
            case DocValuesType.Sorted:
                WriteSorted(consumer, field);
                break;
            case DocValuesType.SortedNumeric:
                consumer.AddSortedNumeric(
                    field,
                    () => new SortedNumeric(sources, Parts(core => core.SortedNumericDocValues(field.Name)))
                );
                break;
            case DocValuesType.SortedSet:
                WriteSortedSet(consumer, field);
                break;
            case DocValuesType.None:
            default:
                throw new ArgumentOutOfRangeException(nameof(field));
        }
    }

    /// <summary>The norms of a field.</summary>
    /// <remarks>
    /// Every long list of postings asks for the norms of its documents: they are read once and kept, a byte each.
    /// <b>Cost</b> Where a segment's norms take more than a byte, each iterator goes through all of them.
    /// </remarks>
    public NumericDocValues Norms(FieldInfo field)
    {
        if (!_norms.TryGetValue(field.Number, out var kept))
            _norms.Add(field.Number, kept = NormsInBytes(AllNorms(field)));
        return kept?.Open() ?? AllNorms(field);
    }

    private MergedNumeric AllNorms(FieldInfo field) => Numeric(core => core.Norms(field.Name));

    private static NormsColumn? NormsInBytes(NumericDocValues all)
    {
        var kept = new NormsColumn();
        while (all.NextDoc() != DocIdSetIterator.NoMoreDocs)
        {
            var norm = all.LongValue;
            if (norm is < sbyte.MinValue or > sbyte.MaxValue)
                return null;
            kept.Add(all.DocId, unchecked((byte)norm));
        }
        return kept;
    }

    private MergedNumeric Numeric(Func<SegmentCore, NumericDocValues?> open) => new(sources, Parts(open));

    private T?[] Parts<T>(Func<SegmentCore, T?> open)
        where T : class => [.. sources.Select(source => open(source.Core))];

    private sealed class MergedNumeric(MergedCursor docs, NumericDocValues?[] parts) : WalkingNumeric(docs)
    {
        private readonly MergedCursor _docs = docs;

        public MergedNumeric(IReadOnlyList<MergeSource> sources, NumericDocValues?[] parts)
            : this(new MergedCursor(sources, parts), parts) { }

        public override long LongValue => parts[_docs.Part]!.LongValue;
    }

    private sealed class Binary(MergedCursor docs, BinaryDocValues?[] parts) : WalkingBinary(docs)
    {
        private readonly MergedCursor _docs = docs;

        public Binary(IReadOnlyList<MergeSource> sources, BinaryDocValues?[] parts)
            : this(new MergedCursor(sources, parts), parts) { }

        public override ReadOnlySpan<byte> BinaryValue => parts[_docs.Part]!.BinaryValue;
    }

    private sealed class SortedNumeric(MergedCursor docs, SortedNumericDocValues?[] parts)
        : WalkingSortedNumeric(docs)
    {
        private readonly MergedCursor _docs = docs;

        public SortedNumeric(IReadOnlyList<MergeSource> sources, SortedNumericDocValues?[] parts)
            : this(new MergedCursor(sources, parts), parts) { }

        public override int ValueCount => parts[_docs.Part]!.ValueCount;

        public override long NextValue() => parts[_docs.Part]!.NextValue();

        protected override void Entered()
        {
            // The part itself begins its values anew with each document.
        }
    }
}
