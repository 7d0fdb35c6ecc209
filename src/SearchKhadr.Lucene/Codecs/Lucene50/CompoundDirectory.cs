using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene50;

/// <summary>The files inside a segment's compound file, to be read only.</summary>
/// <remarks>
/// <b>Requires</b> It is disposed after all that was opened in it.
/// <b>Source</b> Lucene 8.8 <c>Lucene50CompoundReader</c>.
/// </remarks>
internal sealed class CompoundDirectory : IndexDirectory
{
    private readonly IndexInput _data;
    private readonly SortedDictionary<string, (long Offset, long Length)> _entries;

    /// <summary>Opens the compound file of a segment.</summary>
    /// <exception cref="CorruptIndexException">It or its list is damaged.</exception>
    public CompoundDirectory(IndexDirectory directory, SegmentInfo segment)
    {
        _entries = ReadEntries(directory, segment);
        _data = directory.OpenInput(Lucene50CompoundFormat.DataName(segment.Name));
        try
        {
            CodecUtil.CheckIndexHeader(_data, Lucene50CompoundFormat.DataCodec, 0, 0, segment.Id.Span, "");
            CodecUtil.RetrieveChecksum(_data);
            var expected =
                _data.Position + _entries.Values.Sum(entry => entry.Length) + CodecUtil.FooterLengthBytes;
            if (_data.Length != expected)
                throw new CorruptIndexException(
                    $"length of the compound file actual={_data.Length} expected={expected}",
                    _data.Resource
                );
        }
        catch
        {
            _data.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override string Name => _data.Resource;

    /// <inheritdoc/>
    public override IReadOnlyList<string> ListAll() => [.. _entries.Keys];

    /// <inheritdoc/>
    public override IndexInput OpenInput(string name)
    {
        var (offset, length) = Find(name);
        return _data.Slice(name, offset, length);
    }

    /// <inheritdoc/>
    public override long FileLength(string name) => Find(name).Length;

    /// <summary>Compares the checksum of the whole file with its bytes.</summary>
    /// <exception cref="CorruptIndexException">They differ.</exception>
    public void CheckIntegrity() => CodecUtil.ChecksumEntireFile(_data);

    /// <inheritdoc/>
    public override IndexOutput CreateOutput(string name) => throw ReadOnly();

    /// <inheritdoc/>
    public override void DeleteFile(string name) => throw ReadOnly();

    /// <inheritdoc/>
    public override void Rename(string source, string destination) => throw ReadOnly();

    /// <inheritdoc/>
    public override void Sync(IReadOnlyCollection<string> names) => throw ReadOnly();

    /// <inheritdoc/>
    public override void SyncMetadata() => throw ReadOnly();

    /// <inheritdoc/>
    public override IndexLock ObtainLock(string name) => throw ReadOnly();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => _data.Dispose();

    private static SortedDictionary<string, (long Offset, long Length)> ReadEntries(
        IndexDirectory directory,
        SegmentInfo segment
    )
    {
        using var input = directory.OpenInput(Lucene50CompoundFormat.EntriesName(segment.Name));
        CodecUtil.CheckIndexHeader(input, Lucene50CompoundFormat.EntriesCodec, 0, 0, segment.Id.Span, "");
        CodecUtil.ChecksumEntireFile(input);
        var entries = new SortedDictionary<string, (long, long)>(StringComparer.Ordinal);
        for (var left = input.ReadVInt32(); left > 0; left--)
        {
            var name = segment.Name + input.ReadString();
            var offset = input.ReadInt64();
            var length = input.ReadInt64();
            if (offset < 0 || length < 0 || !entries.TryAdd(name, (offset, length)))
                throw new CorruptIndexException(
                    $"impossible file in the compound file: {name} offset={offset} length={length}",
                    input.Resource
                );
        }
        CodecUtil.CheckFooter(input);
        return entries;
    }

    private (long Offset, long Length) Find(string name) =>
        _entries.TryGetValue(name, out var entry)
            ? entry
            : throw new IndexNotFoundException($"no file {name} in the compound file", _data.Resource);

    private NotSupportedException ReadOnly() =>
        new($"a compound file is only read (resource={_data.Resource})");
}
