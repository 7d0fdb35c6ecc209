using SearchKhadr.Lucene.Codecs.PerField;
using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Lucene.Codecs.Lucene87;

internal static partial class Lucene87Codec
{
    /// <summary>Opens a writer of a segment's terms and postings.</summary>
    public static FieldsConsumer OpenPostingsWriter(SegmentWriteState state) =>
        new PerFieldPostingsWriter(state);

    /// <summary>Opens a segment's terms and postings.</summary>
    /// <exception cref="CorruptIndexException">A file is damaged.</exception>
    /// <exception cref="UnsupportedIndexException">A field has another postings format.</exception>
    public static FieldsProducer OpenPostingsReader(SegmentReadState state) =>
        new PerFieldPostingsReader(state);
}
