using SearchKhadr.Lucene.Codecs.Lucene80;
using SearchKhadr.Lucene.Model;
using static SearchKhadr.Lucene.Codecs.PerField.PerFieldDocValues;

namespace SearchKhadr.Lucene.Codecs.PerField;

/// <summary>Writes all columns in one format and notes that in the fields.</summary>
internal sealed class PerFieldDocValuesConsumer(SegmentWriteState state) : DocValuesConsumer
{
    private const string Suffix = "0";

    private readonly Lucene80DocValuesConsumer _columns = new(
        state with
        {
            SegmentSuffix = FileSuffix(DefaultFormat, Suffix),
        }
    );

    /// <inheritdoc/>
    public override void AddNumeric(FieldInfo field, Func<NumericDocValues> values) =>
        _columns.AddNumeric(Noted(field), values);

    /// <inheritdoc/>
    public override void AddBinary(FieldInfo field, Func<BinaryDocValues> values) =>
        _columns.AddBinary(Noted(field), values);

    /// <inheritdoc/>
    public override void AddSorted(FieldInfo field, Func<SortedDocValues> values) =>
        _columns.AddSorted(Noted(field), values);

    /// <inheritdoc/>
    public override void AddSortedNumeric(FieldInfo field, Func<SortedNumericDocValues> values) =>
        _columns.AddSortedNumeric(Noted(field), values);

    /// <inheritdoc/>
    public override void AddSortedSet(FieldInfo field, Func<SortedSetDocValues> values) =>
        _columns.AddSortedSet(Noted(field), values);

    /// <inheritdoc/>
    public override void Finish() => _columns.Finish();

    /// <inheritdoc/>
    public override void Dispose() => _columns.Dispose();

    private static FieldInfo Noted(FieldInfo field)
    {
        field.Attributes[FormatKey] = DefaultFormat;
        field.Attributes[SuffixKey] = Suffix;
        return field;
    }
}
