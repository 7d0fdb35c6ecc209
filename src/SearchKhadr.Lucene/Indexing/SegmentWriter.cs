using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Codecs.Lucene86;
using SearchKhadr.Lucene.Codecs.Lucene87;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing;

/// <summary>Writes all of a segment but its stored fields, in the order that the formats need.</summary>
internal sealed class SegmentWriter(TimeProvider clock)
{
    /// <summary>Writes the files and completes the segment's description.</summary>
    /// <param name="norms">The norms of a field that has them; a new iterator at each call.</param>
    /// <param name="writeColumn">Hands the column of a field that has one to the codec.</param>
    /// <param name="writePoints">Hands the points of a field that has them to the codec.</param>
    /// <param name="isPacked">Whether the files, all of which are there but the description, are packed in one.</param>
    /// <exception cref="IOException">The disk refused.</exception>
    public void Write(
        NewSegment segment,
        FieldInfos fields,
        Fields terms,
        Func<FieldInfo, NumericDocValues?> norms,
        Action<DocValuesConsumer, FieldInfo> writeColumn,
        Action<Lucene86PointsWriter, FieldInfo> writePoints,
        Func<NewSegment, bool> isPacked
    )
    {
        var info = segment.Info;
        var state = new SegmentWriteState
        {
            Directory = segment.Directory,
            SegmentName = info.Name,
            SegmentId = info.Id,
            MaxDoc = info.MaxDoc,
            FieldInfos = fields,
        };
        WriteNorms(state, norms);
        WriteColumns(state, writeColumn);
        WritePoints(state, writePoints);
        if (fields.Any(field => field.IndexOptions != IndexOptions.None))
        {
            using var consumer = Lucene87Codec.OpenPostingsWriter(state);
            consumer.Write(terms, norms);
        }
        Lucene87Codec.WriteFieldInfos(state);
        Complete(segment, isPacked);
    }

    private static void WriteNorms(SegmentWriteState state, Func<FieldInfo, NumericDocValues?> norms)
    {
        if (!state.FieldInfos.Any(field => field.HasNorms))
            return;
        using var consumer = Lucene87Codec.CreateNorms(state);
        foreach (var field in state.FieldInfos.Where(field => field.HasNorms))
            consumer.AddNorms(field, () => norms(field)!);
        consumer.Finish();
    }

    private static void WriteColumns(
        SegmentWriteState state,
        Action<DocValuesConsumer, FieldInfo> writeColumn
    )
    {
        if (!state.FieldInfos.Any(field => field.DocValuesType != DocValuesType.None))
            return;
        using var consumer = Lucene87Codec.CreateDocValues(state);
        foreach (var field in state.FieldInfos.Where(field => field.DocValuesType != DocValuesType.None))
            writeColumn(consumer, field);
        consumer.Finish();
    }

    private static void WritePoints(
        SegmentWriteState state,
        Action<Lucene86PointsWriter, FieldInfo> writePoints
    )
    {
        if (!state.FieldInfos.Any(field => field.PointDimensionCount > 0))
            return;
        using var writer = Lucene87Codec.CreatePoints(state);
        foreach (var field in state.FieldInfos.Where(field => field.PointDimensionCount > 0))
            writePoints(writer, field);
        writer.Finish();
    }

    private void Complete(NewSegment segment, Func<NewSegment, bool> isPacked)
    {
        var (info, directory) = segment;
        info.Files.Clear();
        info.Files.UnionWith(directory.Created);
        if (isPacked(segment))
        {
            foreach (var part in Lucene87Codec.WriteCompound(directory, info))
                directory.DeleteFile(part);
        }
        info.Diagnostics["lucene.version"] = info.Version.ToString();
        info.Diagnostics["timestamp"] = clock
            .GetUtcNow()
            .ToUnixTimeMilliseconds()
            .ToString(System.Globalization.CultureInfo.InvariantCulture);
        Lucene87Codec.WriteSegmentInfo(directory, info);
    }
}
