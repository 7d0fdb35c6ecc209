using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs.Lucene84;

/// <summary>A term's documents and frequencies.</summary>
internal sealed class BlockDocsEnum(Lucene84PostingsReader reader, FieldInfo field)
    : BlockPostingsEnum(reader, field)
{
    /// <inheritdoc/>
    public override int StartOffset => -1;

    /// <inheritdoc/>
    public override int EndOffset => -1;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Payload => [];

    /// <inheritdoc/>
    public override int NextPosition() => -1;
}
