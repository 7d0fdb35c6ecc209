using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Lucene50;
using SearchKhadr.Lucene.Codecs.Lucene60;
using SearchKhadr.Lucene.Codecs.Lucene80;
using SearchKhadr.Lucene.Codecs.Lucene86;
using SearchKhadr.Lucene.Codecs.PerField;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene87;

/// <summary>The formats that Lucene 8.7 to 8.11 write by default, opened by one name each.</summary>
/// <remarks><b>Source</b> Lucene 8.8 <c>Lucene87Codec</c>.</remarks>
internal static partial class Lucene87Codec
{
    /// <summary>The codec's name in a commit.</summary>
    public const string Name = "Lucene87";

    /// <summary>Writes a segment's <c>.si</c>. <b>Requires</b> All its other files are in the segment's list.</summary>
    public static void WriteSegmentInfo(IndexDirectory directory, SegmentInfo info) =>
        Lucene86SegmentInfoFormat.Write(directory, info);

    /// <summary>Writes a segment's fields. <b>Requires</b> All other formats are finished.</summary>
    public static void WriteFieldInfos(SegmentWriteState state) => Lucene60FieldInfosFormat.Write(state);

    /// <summary>Reads a segment's fields, from its folder or from its compound file.</summary>
    /// <exception cref="CorruptIndexException">They are damaged.</exception>
    /// <exception cref="UnsupportedIndexException">A field marks soft deletes or has updated values.</exception>
    public static FieldInfos ReadFieldInfos(IndexDirectory directory, SegmentInfo info) =>
        Lucene60FieldInfosFormat.Read(directory, info.Name, info.Id);

    /// <summary>Creates a segment's stored fields; finishing them adds their files to the segment's.</summary>
    public static Lucene87StoredFieldsWriter CreateStoredFields(IndexDirectory directory, SegmentInfo info) =>
        new(directory, info);

    /// <summary>Opens a segment's stored fields, in its folder or in its compound file.</summary>
    /// <exception cref="CorruptIndexException">They are damaged.</exception>
    public static Lucene87StoredFieldsReader OpenStoredFields(
        IndexDirectory directory,
        SegmentInfo info,
        FieldInfos fields
    ) => new(directory, info, fields);

    /// <summary>Creates a segment's norms. <b>Requires</b> Some field has norms.</summary>
    public static NormsConsumer CreateNorms(SegmentWriteState state) => new Lucene80NormsConsumer(state);

    /// <summary>Opens a segment's norms. <b>Requires</b> Some field has norms.</summary>
    /// <exception cref="CorruptIndexException">They are damaged.</exception>
    public static NormsProducer OpenNorms(SegmentReadState state) => new Lucene80NormsProducer(state);

    /// <summary>Writes which documents of a segment are live, as a generation of their own; returns the file's name.</summary>
    public static string WriteLiveDocs(
        IndexDirectory directory,
        SegmentInfo info,
        long generation,
        FixedBitSet live
    ) => Lucene50LiveDocsFormat.Write(directory, info, generation, live);

    /// <summary>Reads which documents of a segment are live; null when none is deleted.</summary>
    /// <exception cref="CorruptIndexException">They are damaged.</exception>
    public static FixedBitSet? ReadLiveDocs(IndexDirectory directory, SegmentCommitInfo segment) =>
        segment.HasDeletions ? Lucene50LiveDocsFormat.Read(directory, segment) : null;

    /// <summary>Packs a segment's files in one; returns the names of those that are not needed any more.</summary>
    /// <remarks><b>Requires</b> The segment's list has all its files but the <c>.si</c>.</remarks>
    /// <exception cref="CorruptIndexException">One of them is damaged.</exception>
    public static IReadOnlyList<string> WriteCompound(IndexDirectory directory, SegmentInfo info) =>
        Lucene50CompoundFormat.Write(directory, info);

    /// <summary>Opens the files that are packed in one.</summary>
    /// <exception cref="CorruptIndexException">They are damaged.</exception>
    public static CompoundDirectory OpenCompound(IndexDirectory directory, SegmentInfo info) =>
        new(directory, info);

    /// <summary>Creates a segment's points. <b>Requires</b> Some field has points.</summary>
    public static Lucene86PointsWriter CreatePoints(SegmentWriteState state) => new(state);

    /// <summary>Opens a segment's points. <b>Requires</b> Some field has points.</summary>
    /// <exception cref="CorruptIndexException">They are damaged.</exception>
    public static Lucene86PointsReader OpenPoints(SegmentReadState state) => new(state);

    /// <summary>Creates a segment's term vectors; finishing them adds their files to the segment's.</summary>
    public static Lucene50TermVectorsWriter CreateTermVectors(IndexDirectory directory, SegmentInfo info) =>
        new(directory, info);

    /// <summary>Opens a segment's term vectors. <b>Requires</b> Some field has them.</summary>
    /// <exception cref="CorruptIndexException">They are damaged.</exception>
    public static Lucene50TermVectorsReader OpenTermVectors(IndexDirectory directory, SegmentInfo info) =>
        new(directory, info);

    /// <summary>Creates a segment's columns and notes their format in the fields. <b>Requires</b> Some field has one.</summary>
    public static DocValuesConsumer CreateDocValues(SegmentWriteState state) =>
        new PerFieldDocValuesConsumer(state);

    /// <summary>Opens a segment's columns. <b>Requires</b> Some field has one.</summary>
    /// <exception cref="CorruptIndexException">They are damaged.</exception>
    /// <exception cref="UnsupportedIndexException">A field's column is in another format.</exception>
    public static DocValuesProducer OpenDocValues(SegmentReadState state) =>
        new PerFieldDocValuesProducer(state);
}
