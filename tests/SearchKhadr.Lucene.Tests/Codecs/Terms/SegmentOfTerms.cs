using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Codecs.Lucene87;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Tests.Codecs.Terms;

/// <summary>Writes and opens the terms of a segment, without its other parts.</summary>
internal static class SegmentOfTerms
{
    /// <summary>Writes fields.</summary>
    public static void Write(
        IndexDirectory directory,
        ModelFields fields,
        byte[] id,
        int maxDoc,
        FieldInfos infos
    )
    {
        var state = new SegmentWriteState
        {
            Directory = directory,
            SegmentName = "_0",
            SegmentId = id,
            MaxDoc = maxDoc,
            FieldInfos = infos,
        };
        using var writer = Lucene87Codec.OpenPostingsWriter(state);
        writer.Write(fields, fields.Norms);
    }

    /// <summary>Opens fields.</summary>
    public static FieldsProducer Open(IndexDirectory directory, byte[] id, int maxDoc, FieldInfos infos) =>
        Lucene87Codec.OpenPostingsReader(
            new SegmentReadState
            {
                Directory = directory,
                SegmentName = "_0",
                SegmentId = id,
                MaxDoc = maxDoc,
                FieldInfos = infos,
            }
        );
}
