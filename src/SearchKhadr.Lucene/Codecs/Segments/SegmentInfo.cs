namespace SearchKhadr.Lucene.Codecs.Segments;

/// <summary>What never changes about a segment once it is written; kept in its <c>.si</c> file.</summary>
/// <remarks><b>Source</b> Lucene 8.8 <c>SegmentInfo</c>.</remarks>
internal sealed class SegmentInfo
{
    /// <summary>Describes a segment that is being written or was read.</summary>
    public SegmentInfo(string name, ReadOnlyMemory<byte> id, int maxDoc)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(id.Length, CodecUtil.IdLengthBytes);
        ArgumentOutOfRangeException.ThrowIfNegative(maxDoc);
        Name = name;
        Id = id;
        MaxDoc = maxDoc;
    }

    /// <summary>The segment's name, such as <c>_0</c>: what its files begin with.</summary>
    public string Name { get; }

    /// <summary>The segment's id, which every file of it repeats. <b>Shape</b> 16 bytes.</summary>
    public ReadOnlyMemory<byte> Id { get; }

    /// <summary>How many documents it holds, deleted ones too. A writer sets it when it knows.</summary>
    public int MaxDoc { get; set; }

    /// <summary>The codec that wrote it.</summary>
    public string CodecName { get; init; } = Lucene87.Lucene87Codec.Name;

    /// <summary>The release that wrote it.</summary>
    public LuceneVersion Version { get; init; } = LuceneVersion.Current;

    /// <summary>The oldest release that added documents to it; null where it is not said.</summary>
    public LuceneVersion? MinVersion { get; init; } = LuceneVersion.Current;

    /// <summary>Whether its files are packed in one.</summary>
    public bool IsCompoundFile { get; set; }

    /// <summary>Whether its documents are in the order of a sort.</summary>
    public bool IsSorted => Sort.Count > 0;

    /// <summary>The columns by which its documents are ordered, the first first; empty for none.</summary>
    public IReadOnlyList<IndexSortField> Sort { get; init; } = [];

    /// <summary>Notes of the writer for people: why and where the segment was made.</summary>
    public IDictionary<string, string> Diagnostics { get; init; } =
        new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Notes of the formats for themselves, such as the mode of the stored fields.</summary>
    public IDictionary<string, string> Attributes { get; init; } =
        new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Names of its files, the <c>.si</c> too; not those of deletes.</summary>
    public ISet<string> Files { get; init; } = new SortedSet<string>(StringComparer.Ordinal);
}
