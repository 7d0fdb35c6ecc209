using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene86;

/// <summary>What never changes about a segment, in its <c>.si</c> file.</summary>
/// <remarks>
/// <c>index header (codec "Lucene86SegmentInfo", version 0), version (3 int32), has least version (byte),
/// least version (3 int32), documents (int32), compound (byte: 1 yes, -1 no), diagnostics (map), files (strings),
/// attributes (map), sort fields (vint), each sort field, footer</c>.
/// Worked: version 8.8.0, the same least, two documents, not compound, nothing else:
/// <c>00000008 00000008 00000000 | 01 00000008 00000008 00000000 | 00000002 | FF | 00 | 00 | 00 | 00</c>.
/// <b>Source</b> Lucene 8.8 <c>Lucene86SegmentInfoFormat</c>.
/// </remarks>
internal static class Lucene86SegmentInfoFormat
{
    private const string Codec = "Lucene86SegmentInfo";
    private const string Extension = "si";
    private const byte Yes = 1;
    private const byte No = 0xFF;

    /// <summary>Writes a segment's file and adds its name to the segment's files.</summary>
    public static void Write(IndexDirectory directory, SegmentInfo info)
    {
        var name = SegmentFiles.Name(info.Name, "", Extension);
        info.Files.Add(name);
        using var output = directory.CreateOutput(name);
        CodecUtil.WriteIndexHeader(output, Codec, 0, info.Id.Span, "");
        WriteVersion(output, info.Version);
        output.WriteByte(info.MinVersion is null ? (byte)0 : (byte)1);
        if (info.MinVersion is { } least)
            WriteVersion(output, least);
        output.WriteInt32(info.MaxDoc);
        output.WriteByte(info.IsCompoundFile ? Yes : No);
        output.WriteMapOfStrings(info.Diagnostics.AsReadOnly());
        output.WriteSetOfStrings([.. info.Files]);
        output.WriteMapOfStrings(info.Attributes.AsReadOnly());
        output.WriteVInt32(0);
        CodecUtil.WriteFooter(output);
    }

    /// <summary>Reads a segment's file.</summary>
    /// <exception cref="IndexNotFoundException">There is none.</exception>
    /// <exception cref="CorruptIndexException">It is damaged or belongs to another segment.</exception>
    /// <exception cref="UnsupportedIndexException">It is sorted by something that Lucene itself does not have.</exception>
    public static SegmentInfo Read(IndexDirectory directory, string segment, ReadOnlyMemory<byte> id)
    {
        using var input = directory.OpenInput(SegmentFiles.Name(segment, "", Extension));
        CodecUtil.CheckIndexHeader(input, Codec, 0, 0, id.Span, "");
        CodecUtil.ChecksumEntireFile(input);
        var version = ReadVersion(input);
        LuceneVersion? least = ReadFlag(input) ? ReadVersion(input) : null;
        var maxDoc = input.ReadInt32();
        if (maxDoc < 0 || maxDoc > SegmentInfos.MaxDocs)
            throw new CorruptIndexException($"impossible document count, actual={maxDoc}", input.Resource);
        var isCompound = input.ReadByte() == Yes;
        var diagnostics = Sorted(input.ReadMapOfStrings());
        var files = new SortedSet<string>(input.ReadSetOfStrings(), StringComparer.Ordinal);
        var attributes = Sorted(input.ReadMapOfStrings());
        var sort = IndexSortReader.Read(input);
        CodecUtil.CheckFooter(input);
        foreach (var file in files)
        {
            if (IndexFileNames.SegmentOf(file) != segment)
                throw new CorruptIndexException(
                    $"a file of another segment: actual={file} expected={segment}",
                    input.Resource
                );
        }
        return new SegmentInfo(segment, id, maxDoc)
        {
            Version = version,
            MinVersion = least,
            IsCompoundFile = isCompound,
            Sort = sort,
            Diagnostics = diagnostics,
            Attributes = attributes,
            Files = files,
        };
    }

    private static bool ReadFlag(IndexInput input) =>
        input.ReadByte() switch
        {
            0 => false,
            1 => true,
            var other => throw new CorruptIndexException(
                $"flag actual={other} expected=0 or 1",
                input.Resource
            ),
        };

    private static SortedDictionary<string, string> Sorted(IReadOnlyDictionary<string, string> map) =>
        new(new Dictionary<string, string>(map, StringComparer.Ordinal), StringComparer.Ordinal);

    private static LuceneVersion ReadVersion(IndexInput input)
    {
        var major = input.ReadInt32();
        var minor = input.ReadInt32();
        var version = new LuceneVersion(major, minor, input.ReadInt32());
        return version.IsPossible
            ? version
            : throw new CorruptIndexException($"impossible version, actual={version}", input.Resource);
    }

    private static void WriteVersion(IndexOutput output, LuceneVersion version)
    {
        output.WriteInt32(version.Major);
        output.WriteInt32(version.Minor);
        output.WriteInt32(version.Bugfix);
    }
}
