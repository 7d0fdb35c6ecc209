using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Inverting;

/// <summary>Terms that are only ever walked from the first to the last, because they are about to be written.</summary>
internal abstract class WalkingTermsEnum : TermsEnum
{
    public override int DocFreq => throw Refuse();

    public override long TotalTermFreq => throw Refuse();

    public override bool SeekExact(ReadOnlySpan<byte> term) => throw Refuse();

    public override void SeekExact(ReadOnlySpan<byte> term, TermState state) => throw Refuse();

    public override SeekStatus SeekCeil(ReadOnlySpan<byte> term) => throw Refuse();

    public override TermState State() => throw Refuse();

    public override ImpactsEnum Impacts(PostingsFlags flags) => throw Refuse();

    private static NotSupportedException Refuse() => new("these terms can only be walked");
}
