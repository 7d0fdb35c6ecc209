using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Lucene87;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Merging;

/// <summary>Writes the documents of several segments, without the deleted ones, as one new segment.</summary>
/// <remarks>
/// It looks at nothing but what it is given, so it may run on any thread while the index changes.
/// <b>Source</b> Lucene 8 <c>SegmentMerger</c>.
/// </remarks>
/// <param name="schemas">What is settled about fields.</param>
/// <param name="writer">Writes all but the stored fields.</param>
/// <param name="isPacked">Whether the files of the new segment are packed in one.</param>
/// <param name="ensureWanted">Called now and then; what it throws ends the merge.</param>
internal sealed class SegmentMerger(
    FieldSchemas schemas,
    SegmentWriter writer,
    Func<NewSegment, bool> isPacked,
    Action ensureWanted
)
{
    /// <summary>Why a segment cannot be merged without losing something; null when it can.</summary>
    public static string? Obstacle(SegmentCore core) =>
        core.Info.IsSorted ? "its documents are sorted" : null;

    /// <summary>Writes the new segment.</summary>
    /// <param name="parts">The segments in order, each with its documents that are not deleted, null for all.</param>
    /// <exception cref="CorruptIndexException">One of the segments is damaged.</exception>
    /// <exception cref="UnsupportedIndexException">One of them holds what this engine does not write.</exception>
    public void Merge(IReadOnlyList<(SegmentCore Core, FixedBitSet? Live)> parts, NewSegment target)
    {
        var sources = new List<MergeSource>();
        var docBase = 0;
        foreach (var (core, live) in parts)
        {
            if (Obstacle(core) is { } obstacle)
                throw new UnsupportedIndexException(
                    $"segment {core.Info.Name} cannot be merged: {obstacle}",
                    core.Info.Name
                );
            ensureWanted();
            core.CheckIntegrity();
            var source = new MergeSource(core, live, docBase);
            sources.Add(source);
            docBase += source.LiveCount;
        }
        target.Info.MaxDoc = docBase;
        target.Info.Diagnostics["source"] = "merge";
        var fields = MergeFieldInfos(sources);
        MergeStoredFields(sources, target, fields);
        if (fields.Any(field => field.HasTermVectors))
            MergeTermVectors(sources, target, fields);
        var columns = new MergedColumns(sources);
        writer.Write(
            target,
            fields,
            new MergedFields(sources, fields),
            columns.Norms,
            columns.Write,
            new MergedPoints(sources).Write,
            isPacked
        );
    }

    private FieldInfos MergeFieldInfos(List<MergeSource> sources)
    {
        var merged = new SortedDictionary<int, FieldInfo>();
        foreach (var field in sources.SelectMany(source => source.Core.FieldInfos))
        {
            var number = schemas.GetOrAdd(field.Name).Number;
            if (!merged.TryGetValue(number, out var into))
                merged.Add(number, into = new FieldInfo(field.Name, number));
            if (field.IndexOptions != IndexOptions.None)
            {
                into.IndexOptions = field.IndexOptions;
                into.OmitNorms |= field.OmitNorms;
                into.HasPayloads |= field.HasPayloads;
                into.HasTermVectors |= field.HasTermVectors;
            }
            if (field.DocValuesType != DocValuesType.None)
                into.DocValuesType = field.DocValuesType;
            if (field.PointDimensionCount > 0)
                PointShape.Of(field).CopyTo(into);
        }
        return new FieldInfos(merged.Values);
    }

    private static void MergeStoredFields(List<MergeSource> sources, NewSegment target, FieldInfos fields)
    {
        using var stored = Lucene87Codec.CreateStoredFields(target.Directory, target.Info);
        foreach (var source in sources)
            stored.Append(source.Core.StoredFields, source.Live, NumberMap(source, fields));
        stored.Finish(target.Info.MaxDoc);
    }

    private static void MergeTermVectors(List<MergeSource> sources, NewSegment target, FieldInfos fields)
    {
        using var vectors = Lucene87Codec.CreateTermVectors(target.Directory, target.Info);
        foreach (var source in sources)
        {
            if (source.Core.Vectors is { } from)
                vectors.Append(from, source.Live, NumberMap(source, fields));
            else
                vectors.FillTo(vectors.DocCount + source.LiveCount);
        }
        vectors.Finish(target.Info.MaxDoc);
    }

    private static Dictionary<int, int>? NumberMap(MergeSource source, FieldInfos fields)
    {
        var map = source.Core.FieldInfos.ToDictionary(
            field => field.Number,
            field => fields.Find(field.Name)!.Number
        );
        return map.All(pair => pair.Key == pair.Value) ? null : map;
    }
}
