using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene50;

/// <summary>All files of a segment in one, <c>.cfs</c>, and the list of them, <c>.cfe</c>.</summary>
/// <remarks>
/// <c>.cfs</c>: <c>index header (codec "Lucene50CompoundData", version 0), the files one after another, each with its
/// header and footer, footer</c>. <c>.cfe</c>: <c>index header (codec "Lucene50CompoundEntries", version 0), count
/// (vint)</c>, for each file <c>name without the segment's (string), offset (int64), length (int64)</c>, <c>footer</c>.
/// Worked: one file <c>_0.fdt</c> of 80 bytes behind the header of 46:
/// <c>01 | 04 2E 66 64 74 | 000000000000002E | 0000000000000050</c>.
/// <b>Source</b> Lucene 8.8 <c>Lucene50CompoundFormat</c>.
/// </remarks>
internal static class Lucene50CompoundFormat
{
    /// <summary>The codec of the packed files.</summary>
    public const string DataCodec = "Lucene50CompoundData";

    /// <summary>The codec of their list.</summary>
    public const string EntriesCodec = "Lucene50CompoundEntries";

    private const string DataExtension = "cfs";
    private const string EntriesExtension = "cfe";

    /// <summary>Packs the segment's files; afterwards only the two new ones are in its list, and it is compound.</summary>
    /// <returns>Names of the files that were packed, which are not needed any more.</returns>
    /// <exception cref="CorruptIndexException">One of them is damaged or another segment's.</exception>
    public static IReadOnlyList<string> Write(IndexDirectory directory, SegmentInfo segment)
    {
        var names = segment.Files.ToArray();
        var dataName = DataName(segment.Name);
        var entriesName = EntriesName(segment.Name);
        using (var data = directory.CreateOutput(dataName))
        using (var entries = directory.CreateOutput(entriesName))
        {
            CodecUtil.WriteIndexHeader(data, DataCodec, 0, segment.Id.Span, "");
            CodecUtil.WriteIndexHeader(entries, EntriesCodec, 0, segment.Id.Span, "");
            entries.WriteVInt32(names.Length);
            foreach (var name in names)
            {
                var start = data.Position;
                Append(directory, name, segment.Id.Span, data);
                entries.WriteString(name[segment.Name.Length..]);
                entries.WriteInt64(start);
                entries.WriteInt64(data.Position - start);
            }
            CodecUtil.WriteFooter(data);
            CodecUtil.WriteFooter(entries);
        }
        segment.Files.Clear();
        segment.Files.Add(dataName);
        segment.Files.Add(entriesName);
        segment.IsCompoundFile = true;
        return names;
    }

    /// <summary>The name of a segment's packed files.</summary>
    public static string DataName(string segment) => SegmentFiles.Name(segment, "", DataExtension);

    /// <summary>The name of their list.</summary>
    public static string EntriesName(string segment) => SegmentFiles.Name(segment, "", EntriesExtension);

    private static void Append(IndexDirectory directory, string name, ReadOnlySpan<byte> id, IndexOutput data)
    {
        using var input = directory.OpenInput(name);
        if (input.ReadInt32() != CodecUtil.CodecMagic)
            throw new CorruptIndexException("not an index file", input.Resource);
        _ = input.ReadString();
        _ = input.ReadInt32();
        CodecUtil.CheckIndexId(input, id);
        CodecUtil.ChecksumEntireFile(input);
        input.Position = 0;
        data.CopyBytes(input, input.Length);
    }
}
