using SearchKhadr.Lucene.Model;
using static SearchKhadr.Lucene.Codecs.Lucene50.Lucene50TermVectorsFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene50;

/// <summary>The terms of a field of one document.</summary>
internal sealed class VectorTerms(VectorField vector) : Terms
{
    public override long Size => vector.TermCount;

    public override long SumTotalTermFreq => vector.OccurrenceCount;

    public override long SumDocFreq => vector.TermCount;

    public override int DocCount => 1;

    public override IndexOptions IndexOptions =>
        vector.Flags.HasFlag(Flags.Offsets) ? IndexOptions.DocsAndFreqsAndPositionsAndOffsets
        : vector.Flags.HasFlag(Flags.Positions) ? IndexOptions.DocsAndFreqsAndPositions
        : IndexOptions.DocsAndFreqs;

    public override bool HasPayloads => vector.Flags.HasFlag(Flags.Payloads);

    public override TermsEnum Open() => new VectorTermsEnum(vector);
}
