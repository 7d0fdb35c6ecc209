using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing;

/// <summary>A segment as one commit sees it.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>SegmentReader</c>.</remarks>
internal sealed class SegmentReader(SegmentCore core, FixedBitSet? live, int numDocs) : LeafReader
{
    /// <summary>The files that it shares with others.</summary>
    public SegmentCore Core => core;

    public override int MaxDoc => core.MaxDoc;

    public override int NumDocs => numDocs;

    public override FixedBitSet? LiveDocs => live;

    public override FieldInfos FieldInfos => core.FieldInfos;

    public override Terms? Terms(string field) => core.Terms(field);

    public override NumericDocValues? Norms(string field) => core.Norms(field);

    public override NumericDocValues? NumericDocValues(string field) => core.NumericDocValues(field);

    public override BinaryDocValues? BinaryDocValues(string field) => core.BinaryDocValues(field);

    public override SortedDocValues? SortedDocValues(string field) => core.SortedDocValues(field);

    public override SortedNumericDocValues? SortedNumericDocValues(string field) =>
        core.SortedNumericDocValues(field);

    public override SortedSetDocValues? SortedSetDocValues(string field) => core.SortedSetDocValues(field);

    public override bool IsSortedBy(string field, bool descending) =>
        core.Info.Sort is [{ Type: "INT" or "LONG", Selector: null } first, ..]
        && first.Field == field
        && first.IsReverse == descending;

    public override PointValues? PointValues(string field) => core.PointValues(field);

    public override Fields? TermVectors(int docId) => core.TermVectors(docId);

    public override void StoredFields(int docId, StoredFieldVisitor visitor) =>
        core.StoredFields.Visit(docId, visitor);
}
