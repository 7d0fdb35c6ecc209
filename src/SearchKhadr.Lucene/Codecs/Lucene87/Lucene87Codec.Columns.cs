using SearchKhadr.Lucene.Codecs.Lucene60;
using SearchKhadr.Lucene.Codecs.Lucene86;
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
}
