using SearchKhadr.Lucene.Bits;

namespace SearchKhadr.Lucene.Store;

/// <summary>An output in memory, for what is copied into a file later.</summary>
internal sealed class BufferOutput : IndexOutput
{
    private readonly ByteSink _bytes = new();

    /// <summary>Makes an empty one.</summary>
    public BufferOutput()
        : base("buffer", bufferBytes: 1 << 12) { }

    /// <summary>Appends all that was written to another output.</summary>
    public void CopyTo(IndexOutput output)
    {
        _ = Checksum();
        output.WriteBytes(_bytes.Written);
    }

    /// <inheritdoc/>
    protected override void Append(ReadOnlySpan<byte> bytes) => _bytes.WriteBytes(bytes);
}
