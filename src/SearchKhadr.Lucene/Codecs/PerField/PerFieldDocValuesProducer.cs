using SearchKhadr.Lucene.Codecs.Lucene80;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using static SearchKhadr.Lucene.Codecs.PerField.PerFieldDocValues;

namespace SearchKhadr.Lucene.Codecs.PerField;

/// <summary>Opens the files that the fields name and hands each field to its own.</summary>
internal sealed class PerFieldDocValuesProducer : DocValuesProducer
{
    private readonly SegmentReadState _state;
    private readonly SortedDictionary<string, Lucene80DocValuesProducer> _columns = new(
        StringComparer.Ordinal
    );

    /// <summary>Opens the files of all columns.</summary>
    /// <exception cref="CorruptIndexException">One of them is damaged, or a field does not say where its column is.</exception>
    /// <exception cref="UnsupportedIndexException">A column is in another format.</exception>
    public PerFieldDocValuesProducer(SegmentReadState state)
    {
        _state = state;
        try
        {
            foreach (var field in state.FieldInfos)
            {
                if (field.DocValuesType == DocValuesType.None)
                    continue;
                var suffix = SuffixOf(field);
                if (!_columns.ContainsKey(suffix))
                    _columns.Add(
                        suffix,
                        new Lucene80DocValuesProducer(state with { SegmentSuffix = suffix })
                    );
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override NumericDocValues Numeric(FieldInfo field) => ColumnsOf(field).Numeric(field);

    /// <inheritdoc/>
    public override BinaryDocValues Binary(FieldInfo field) => ColumnsOf(field).Binary(field);

    /// <inheritdoc/>
    public override SortedDocValues Sorted(FieldInfo field) => ColumnsOf(field).Sorted(field);

    /// <inheritdoc/>
    public override SortedNumericDocValues SortedNumeric(FieldInfo field) =>
        ColumnsOf(field).SortedNumeric(field);

    /// <inheritdoc/>
    public override SortedSetDocValues SortedSet(FieldInfo field) => ColumnsOf(field).SortedSet(field);

    /// <inheritdoc/>
    public override void CheckIntegrity()
    {
        foreach (var columns in _columns.Values)
            columns.CheckIntegrity();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        foreach (var columns in _columns.Values)
            columns.Dispose();
    }

    private Lucene80DocValuesProducer ColumnsOf(FieldInfo field) => _columns[SuffixOf(field)];

    private string SuffixOf(FieldInfo field)
    {
        var name = SegmentFiles.Name(_state.SegmentName, "", "fnm");
        if (
            !field.Attributes.TryGetValue(FormatKey, out var format)
            || !field.Attributes.TryGetValue(SuffixKey, out var suffix)
        )
            throw new CorruptIndexException(
                $"field {field.Name} does not say which format its column is in",
                name
            );
        if (format != DefaultFormat)
            throw new UnsupportedIndexException(
                $"format of the column of field {field.Name} actual={format} expected={DefaultFormat}",
                name
            );
        return FileSuffix(format, suffix);
    }
}
