using SearchKhadr.Lucene.Codecs.Lucene86;
using SearchKhadr.Lucene.Codecs.Lucene87;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Segments;

internal sealed partial class SegmentInfos
{
    private const int OldestCreation = 7;

    /// <summary>Reads one commit.</summary>
    /// <exception cref="IndexNotFoundException">It, or a segment's file, is missing.</exception>
    /// <exception cref="CorruptIndexException">It is damaged.</exception>
    /// <exception cref="UnsupportedIndexException">It uses another codec, or updates that this engine lacks.</exception>
    public static SegmentInfos Read(IndexDirectory directory, string fileName)
    {
        var generation = IndexFileNames.CommitGeneration(fileName);
        ArgumentOutOfRangeException.ThrowIfNegative(generation);
        using var input = directory.OpenInput(fileName);
        CodecUtil.CheckHeader(input, Codec, Version86, Version86);
        CodecUtil.ChecksumEntireFile(input);
        var id = input.ReadSpan(CodecUtil.IdLengthBytes).ToArray();
        CodecUtil.CheckSuffix(input, IndexFileNames.ToBase36(generation));
        var writer = ReadVersion(input);
        var infos = new SegmentInfos
        {
            Generation = generation,
            Id = id,
            WriterVersion = writer,
            CreatedMajor = ReadCreatedMajor(input, writer),
            Version = input.ReadInt64(),
            Counter = input.ReadVInt64(),
        };
        infos.ReadSegments(directory, input);
        infos.UserData = new SortedDictionary<string, string>(
            new Dictionary<string, string>(input.ReadMapOfStrings(), StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        CodecUtil.CheckFooter(input);
        return infos;
    }

    private static int ReadCreatedMajor(IndexInput input, LuceneVersion writer)
    {
        var created = input.ReadVInt32();
        if (created > writer.Major)
            throw new CorruptIndexException(
                $"index created by a later release than wrote the commit: actual={created} expected<={writer.Major}",
                input.Resource
            );
        if (created < OldestCreation)
            throw new IndexFormatTooOldException(
                $"index created by release actual={created} expected>={OldestCreation}",
                input.Resource
            );
        return created;
    }

    private void ReadSegments(IndexDirectory directory, IndexInput input)
    {
        var count = input.ReadInt32();
        if (count < 0 || count > input.Length)
            throw new CorruptIndexException($"impossible segment count, actual={count}", input.Resource);
        var least = count > 0 ? ReadVersion(input) : default;
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var segment = ReadSegment(directory, input);
            if (!names.Add(segment.Info.Name))
                throw new CorruptIndexException(
                    $"two segments of one name, actual={segment.Info.Name}",
                    input.Resource
                );
            if (segment.Info.Version.IsBefore(least))
                throw new CorruptIndexException(
                    $"segment {segment.Info.Name} is older than the least: actual={segment.Info.Version} expected>={least}",
                    input.Resource
                );
            Segments.Add(segment);
        }
        if (TotalMaxDoc > MaxDocs)
            throw new CorruptIndexException(
                $"too many documents: actual={TotalMaxDoc} expected<={MaxDocs}",
                input.Resource
            );
    }

    private static SegmentCommitInfo ReadSegment(IndexDirectory directory, IndexInput input)
    {
        var name = input.ReadString();
        var id = input.ReadSpan(CodecUtil.IdLengthBytes).ToArray();
        var codec = input.ReadString();
        if (codec != Lucene87Codec.Name)
            throw new UnsupportedIndexException(
                $"segment {name} has an unknown codec: actual={codec} expected={Lucene87Codec.Name}",
                input.Resource
            );
        var info = Lucene86SegmentInfoFormat.Read(directory, name, id);
        var delGen = input.ReadInt64();
        var delCount = input.ReadInt32();
        if (delCount < 0 || delCount > info.MaxDoc || delGen < -1 || (delGen == -1 && delCount != 0))
            throw new CorruptIndexException(
                $"impossible deletions of segment {name}: count actual={delCount} expected<={info.MaxDoc}, generation {delGen}",
                input.Resource
            );
        CheckNoUpdates(input, name);
        ReadOnlyMemory<byte>? stateId = input.ReadByte() switch
        {
            0 => null,
            1 => input.ReadSpan(CodecUtil.IdLengthBytes).ToArray(),
            var other => throw new CorruptIndexException(
                $"id marker of segment {name} actual={other} expected=0 or 1",
                input.Resource
            ),
        };
        var segment = new SegmentCommitInfo(info, stateId);
        segment.SetDeletions(delGen, delCount, stateId);
        var updateFiles = input.ReadSetOfStrings();
        var updatedFields = input.ReadInt32();
        if (updateFiles.Count != 0 || updatedFields != 0)
            throw Updated(input, name, "doc values updates");
        return segment;
    }

    private static void CheckNoUpdates(IndexInput input, string segment)
    {
        if (input.ReadInt64() != -1)
            throw Updated(input, segment, "field infos updates");
        if (input.ReadInt64() != -1)
            throw Updated(input, segment, "doc values updates");
        if (input.ReadInt32() != 0)
            throw Updated(input, segment, "soft deletes");
    }

    private static UnsupportedIndexException Updated(IndexInput input, string segment, string what) =>
        new(
            $"segment {segment} of codec {Lucene87Codec.Name} has {what}, which are not supported",
            input.Resource
        );

    private static LuceneVersion ReadVersion(IndexInput input)
    {
        var major = input.ReadVInt32();
        var minor = input.ReadVInt32();
        var version = new LuceneVersion(major, minor, input.ReadVInt32());
        return version.IsPossible
            ? version
            : throw new CorruptIndexException($"impossible version, actual={version}", input.Resource);
    }
}
