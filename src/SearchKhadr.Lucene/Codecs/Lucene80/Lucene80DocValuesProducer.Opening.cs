using SearchKhadr.Lucene.Codecs.Packed;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

internal sealed partial class Lucene80DocValuesProducer
{
    private DenseDocs Dense() => new(_state.MaxDoc);

    private SparseDocs Sparse(DocsWithValue docs) => new(new IndexedDisi(_data, docs, _state.MaxDoc));

    private NumericDocValues OpenNumeric(NumericEntry entry)
    {
        if (entry.Bits == 0 || entry.Docs.IsNone)
            return NumericOf(entry.Docs, new ConstantColumn(entry.Least));
        if (entry.BlockShift >= 0)
            return NumericOf(entry.Docs, new VaryingColumn(new VaryingBlocks(_data, entry)));
        var packed = Packed(entry);
        if (entry.Table is not null)
            return NumericOf(entry.Docs, new TableColumn(packed, entry.Table, _data.Resource));
        return entry is { Unit: 1, Least: 0 }
            ? NumericOf(entry.Docs, new DirectColumn(packed))
            : NumericOf(entry.Docs, new LinearColumn(packed, entry.Unit, entry.Least));
    }

    private SortedNumericDocValues OpenSortedNumeric(NumericEntry entry, DirectMonotonicReader addresses)
    {
        if (entry.Bits == 0)
            return SortedNumericOf(entry.Docs, new ConstantColumn(entry.Least), addresses);
        if (entry.BlockShift >= 0)
            return SortedNumericOf(entry.Docs, new VaryingColumn(new VaryingBlocks(_data, entry)), addresses);
        var packed = Packed(entry);
        return entry.Table is null
            ? SortedNumericOf(entry.Docs, new LinearColumn(packed, entry.Unit, entry.Least), addresses)
            : SortedNumericOf(entry.Docs, new TableColumn(packed, entry.Table, _data.Resource), addresses);
    }

    private SortedDocValues OpenSorted(SortedEntry entry)
    {
        var terms = new TermsDictionary(_data, entry.Terms);
        if (entry.Docs.IsNone)
            return new SortedValues<EmptyDocs, ConstantColumn>(new EmptyDocs(), default, terms);
        return entry.Bits == 0
            ? SortedOf(entry.Docs, new ConstantColumn(0), terms)
            : SortedOf(
                entry.Docs,
                new DirectColumn(new DirectReader(_data, entry.Offset, entry.Docs.Count, entry.Bits)),
                terms
            );
    }

    private DirectReader Packed(NumericEntry entry) => new(_data, entry.Offset, entry.ValueCount, entry.Bits);

    private NumericDocValues NumericOf<TColumn>(DocsWithValue docs, TColumn column)
        where TColumn : struct, INumericColumn =>
        docs.IsNone ? new NumericValues<EmptyDocs, TColumn>(new EmptyDocs(), column)
        : docs.IsAll ? new NumericValues<DenseDocs, TColumn>(Dense(), column)
        : new NumericValues<SparseDocs, TColumn>(Sparse(docs), column);

    private BinaryDocValues OpenBinary<TColumn>(DocsWithValue docs, TColumn column)
        where TColumn : struct, IBytesColumn =>
        docs.IsAll
            ? new BinaryValues<DenseDocs, TColumn>(Dense(), column)
            : new BinaryValues<SparseDocs, TColumn>(Sparse(docs), column);

    private SortedDocValues SortedOf<TColumn>(DocsWithValue docs, TColumn ords, TermsDictionary terms)
        where TColumn : struct, INumericColumn =>
        docs.IsAll
            ? new SortedValues<DenseDocs, TColumn>(Dense(), ords, terms)
            : new SortedValues<SparseDocs, TColumn>(Sparse(docs), ords, terms);

    private SortedNumericDocValues SortedNumericOf<TColumn>(
        DocsWithValue docs,
        TColumn column,
        DirectMonotonicReader addresses
    )
        where TColumn : struct, INumericColumn =>
        docs.IsAll
            ? new SortedNumericValues<DenseDocs, TColumn>(Dense(), column, addresses)
            : new SortedNumericValues<SparseDocs, TColumn>(Sparse(docs), column, addresses);
}
