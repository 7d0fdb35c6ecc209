using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Indexing.Columns;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Merging;

/// <summary>The columns and norms of several segments as those of one.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>DocValuesConsumer.merge</c> and <c>NormsConsumer.merge</c>.</remarks>
internal sealed partial class MergedColumns(IReadOnlyList<MergeSource> sources)
{
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
    public NumericDocValues Norms(FieldInfo field) => Numeric(core => core.Norms(field.Name));

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
