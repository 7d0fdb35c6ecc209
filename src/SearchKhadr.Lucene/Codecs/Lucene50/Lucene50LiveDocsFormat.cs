using System.Buffers.Binary;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene50;

/// <summary>Which documents of a segment are not deleted, in a <c>.liv</c> file of its own generation.</summary>
/// <remarks>
/// <c>index header (codec "Lucene50LiveDocs", version 0, suffix the generation in base 36), words (int64 each, document
/// 0 the lowest bit of the first), footer</c>.
/// Worked: three documents, the second deleted: <c>0000000000000005</c>.
/// <b>Source</b> Lucene 8.8 <c>Lucene50LiveDocsFormat</c>.
/// </remarks>
internal static class Lucene50LiveDocsFormat
{
    private const string Codec = "Lucene50LiveDocs";

    /// <summary>Writes the file of a generation, which must not exist; returns its name.</summary>
    /// <exception cref="ArgumentException">There are more or fewer bits than documents.</exception>
    public static string Write(
        IndexDirectory directory,
        SegmentInfo segment,
        long generation,
        FixedBitSet live
    )
    {
        if (live.Length != segment.MaxDoc)
            throw new ArgumentException(
                $"live documents: actual={live.Length} expected={segment.MaxDoc}",
                nameof(live)
            );
        var name = IndexFileNames.LiveDocs(segment.Name, generation);
        using var output = directory.CreateOutput(name);
        CodecUtil.WriteIndexHeader(output, Codec, 0, segment.Id.Span, IndexFileNames.ToBase36(generation));
        foreach (var word in live.Words)
            output.WriteInt64((long)word);
        CodecUtil.WriteFooter(output);
        return name;
    }

    /// <summary>Reads the live documents of a segment that has deletions.</summary>
    /// <exception cref="CorruptIndexException">The file is damaged, or another number of documents is deleted.</exception>
    /// <exception cref="IndexNotFoundException">It is missing.</exception>
    public static FixedBitSet Read(IndexDirectory directory, SegmentCommitInfo segment)
    {
        var info = segment.Info;
        using var input = directory.OpenInput(IndexFileNames.LiveDocs(info.Name, segment.DelGen));
        CodecUtil.CheckIndexHeader(input, Codec, 0, 0, info.Id.Span, IndexFileNames.ToBase36(segment.DelGen));
        CodecUtil.ChecksumEntireFile(input);
        var words = new ulong[(info.MaxDoc + 63) >> 6];
        foreach (ref var word in words.AsSpan())
            word = BinaryPrimitives.ReadUInt64BigEndian(input.ReadSpan(sizeof(ulong)));
        CodecUtil.CheckFooter(input);
        if ((info.MaxDoc & 63) != 0 && words[^1] >> (info.MaxDoc & 63) != 0)
            throw new CorruptIndexException(
                $"live documents past the last, expected<{info.MaxDoc}",
                input.Resource
            );
        var live = new FixedBitSet(words, info.MaxDoc);
        var deleted = info.MaxDoc - live.Cardinality();
        if (deleted != segment.DelCount)
            throw new CorruptIndexException(
                $"deleted documents actual={deleted} expected={segment.DelCount}",
                input.Resource
            );
        return live;
    }
}
